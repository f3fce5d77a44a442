import { foldWidth } from "../invoice/index.ts";
import type { Cell } from "./spreadsheet.ts";

/** What a column holds, whatever its header is called. */
export type Field = keyof typeof HEADERS;

export interface Column {
  readonly at: number;
  /** The header as the file has it. */
  readonly header: string;
}

export type Columns = ReadonlyMap<Field, Column>;

// The first name is today's; the others were seen in exports since 2021, in 抵扣勾选 lists and in ERP files.
const HEADERS = {
  digitalNumber: "数电发票号码 全电发票号码 数电票号码 全电票号码 数电号码 全电号码 数电票发票号码 电子发票号码",
  code: "发票代码",
  number: "发票号码",
  sellerTaxId:
    "销方识别号 销售方识别号 销方税号 销售方税号 销售方纳税人识别号 销方纳税人识别号 销货方识别号 销方统一社会信用代码/纳税人识别号",
  sellerName: "销方名称 销售方名称 销售方纳税人名称 销方纳税人名称 销方企业名称 销售方企业名称 销货方名称",
  buyerTaxId:
    "购方识别号 购买方识别号 购方税号 购买方税号 购买方纳税人识别号 购方纳税人识别号 购货方识别号 购方统一社会信用代码/纳税人识别号",
  buyerName: "购买方名称 购方名称 购买方纳税人名称 购方纳税人名称 购方企业名称 购买方企业名称 购货方名称",
  issued: "开票日期 开票时间 开具日期",
  net: "金额 不含税金额 合计金额",
  tax: "税额 票面税额 合计税额",
  total: "价税合计 含税金额 价税合计金额",
  platform: "发票来源",
  kind: "发票票种 票种 发票类型",
  validity: "发票状态",
  positive: "是否正数发票",
  risk: "发票风险等级",
  riskState: "风险状态",
  drawer: "开票人",
  remark: "备注",
  usage: "是否勾选 勾选状态 用途状态",
  redLetter: "红字锁定标志",
  item: "货物或应税劳务名称 货物或应税劳务、服务名称 商品名称 项目名称",
  spec: "规格型号",
  unit: "单位",
  quantity: "数量",
  unitPrice: "单价",
  rate: "税率 税率/征收率",
} as const;

// Required columns are starred, and some files name the unit: neither changes what a column is.
const bare = (header: string): string =>
  foldWidth(header)
    .replace(/\s|\*/g, "")
    .replace(/\(元\)$/, "");

const FIELD_OF = new Map(
  Object.entries(HEADERS).flatMap(([field, names]) =>
    names.split(" ").map((name) => [bare(name), field as Field] as const),
  ),
);

/** The header that today's export has for a field. */
export const usualHeader = (field: Field): string => HEADERS[field].split(" ")[0] ?? "";

/** Which fields a row names, if it is a header. */
export function columnsOf(cells: readonly (Cell | undefined)[]): Columns {
  const columns = new Map<Field, Column>();
  cells.forEach((cell, at) => {
    const field = cell && FIELD_OF.get(bare(cell.text));
    if (field && !columns.has(field)) columns.set(field, { at, header: cell.text.trim() });
  });
  return columns;
}
