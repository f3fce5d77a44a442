import { usccCheckCharacter } from "../core/invoice/index.ts";

/** A company that does not exist, with a credit code whose check character is right. */
export interface DemoCompany {
  name: string;
  taxId: string;
  /** What it sells, as it stands on a line item. */
  item: string;
  /** In percent. */
  rate: number;
}

const company = (name: string, body: string, item: string, rate: number): DemoCompany => ({
  name,
  taxId: `${body}${usccCheckCharacter(body) ?? ""}`,
  item,
  rate,
});

export const OWN = company("北京明湖数据服务有限公司", "91110108MA00DEM01", "*信息技术服务*数据服务费", 6);

export const YANTIAN = company("北京砚田商贸有限公司", "91110105MA00DEM02", "*纸制品*A4复印纸", 6);
export const YUNSHAN = company("北京云杉餐饮管理有限公司", "91110106MA00DEM03", "*餐饮服务*餐饮费", 6);
export const QINGHE = company("上海青禾物流有限公司", "91310115MA00DEM04", "*运输服务*国内货物运输费", 9);
export const ZHITOU = company("深圳枝头电子科技有限公司", "91440300MA00DEM05", "*电子计算机*笔记本电脑", 13);
export const LUTING = company("杭州鹿汀酒店管理有限公司", "91330106MA00DEM06", "*住宿服务*住宿费", 6);
export const XIHU = company("苏州溪湖文化传媒有限公司", "91320505MA00DEM07", "*广告服务*广告发布费", 6);

export const SELLERS: readonly DemoCompany[] = [YANTIAN, YUNSHAN, QINGHE, ZHITOU, LUTING, XIHU];
