import { usccCheckCharacter } from "../../src/core/invoice/index.ts";

export interface Company {
  name: string;
  taxId: string;
}

/** A tax id of a company that does not exist, with the check character that it would have. */
export function anInventedTaxId(serial: number): string {
  const first17 = `91110108MA${String(serial).padStart(7, "0")}`;
  return `${first17}${usccCheckCharacter(first17)}`;
}

/** Companies that do not exist. */
export const MINGXIA: Company = { name: "北京明霞数据服务有限公司", taxId: anInventedTaxId(1) };
export const YANTIAN: Company = { name: "北京砚田商贸有限公司", taxId: anInventedTaxId(2) };
export const YUNSHAN: Company = { name: "北京云杉餐饮管理有限公司", taxId: anInventedTaxId(3) };
export const QINGHE: Company = { name: "上海青禾商贸有限公司", taxId: anInventedTaxId(4) };
