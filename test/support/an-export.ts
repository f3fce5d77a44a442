import { aWorkbook, type CellWish, type WorkbookWish } from "./a-workbook.ts";
import { MINGXIA, YANTIAN } from "./invented-companies.ts";

/** One row by the headers of the file; what is not given is filled in. */
export type RowWish = Partial<Record<string, CellWish>>;

export const EXPORT_HEADERS = [
  ...["序号", "发票代码", "发票号码", "数电发票号码", "销方识别号", "销方名称", "购方识别号", "购买方名称", "开票日期"],
  ...["金额", "税额", "价税合计", "发票来源", "发票票种", "发票状态", "是否正数发票", "发票风险等级", "开票人", "备注"],
];

export const LINE_HEADERS = [
  ...["序号", "发票代码", "发票号码", "数电发票号码", "销方识别号", "销方名称", "购方识别号", "购买方名称", "开票日期"],
  ...["税收分类编码", "特定业务类型", "货物或应税劳务名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"],
  ...["价税合计", "发票来源", "发票票种", "发票状态", "是否正数发票", "发票风险等级", "开票人", "备注"],
];

export const USAGE_HEADERS = [
  ...["序号", "是否勾选*", "数电发票号码", "发票代码", "发票号码", "开票日期*", "金额*", "票面税额*", "有效抵扣税额*"],
  ...["购买方识别号*", "销售方纳税人名称", "销售方纳税人识别号", "发票来源", "票种*", "发票状态", "红字锁定标志"],
  ...["转内销证明编号", "业务类型", "勾选时间", "发票风险等级", "风险状态"],
];

/** A row of 发票基础信息 about an invented invoice. */
export const aRow = (wish: RowWish = {}): RowWish => ({
  数电发票号码: wish.发票代码 ? undefined : "24112000000031870426",
  销方识别号: YANTIAN.taxId,
  销方名称: YANTIAN.name,
  购方识别号: MINGXIA.taxId,
  购买方名称: MINGXIA.name,
  开票日期: "2024-05-28 10:11:12",
  金额: "2111.89",
  税额: "126.71",
  价税合计: "2238.60",
  发票来源: "电子发票服务平台",
  发票票种: "数电发票(增值税专用发票)",
  发票状态: "正常",
  是否正数发票: "是",
  发票风险等级: "正常",
  开票人: "林安",
  ...wish,
});

/** A row of a 抵扣勾选 list about the same invoice. */
export const aUsageRow = (wish: RowWish = {}): RowWish => ({
  "是否勾选*": "是",
  数电发票号码: "24112000000031870426",
  "开票日期*": "2024-05-28",
  "金额*": "2111.89",
  "票面税额*": "126.71",
  "有效抵扣税额*": "126.71",
  "购买方识别号*": MINGXIA.taxId,
  销售方纳税人名称: YANTIAN.name,
  销售方纳税人识别号: YANTIAN.taxId,
  发票来源: "电子发票服务平台",
  "票种*": "数电发票(增值税专用发票)",
  发票状态: "正常",
  红字锁定标志: "未锁定",
  发票风险等级: "正常",
  风险状态: "无风险",
  ...wish,
});

/** The cells under the given headers, the row number first where there is a column for it. */
export const tableOf = (headers: readonly string[], rows: readonly RowWish[]): CellWish[][] => [
  [...headers],
  ...rows.map((row, at) => headers.map((header) => (header === "序号" ? { number: at + 1 } : row[header]))),
];

export interface ExportWish extends Omit<WorkbookWish, "sheets"> {
  rows?: RowWish[];
  lines?: RowWish[];
  headers?: string[];
  /** Rows above the header. */
  above?: CellWish[][];
  /** Rows under the last invoice. */
  below?: CellWish[][];
  sheet?: string;
}

/** The bytes of a 全量发票查询 export, made on 20 November 2024 unless it says otherwise. */
export function anExport(wish: ExportWish = {}): Uint8Array {
  const {
    rows = [aRow()],
    lines,
    headers = EXPORT_HEADERS,
    above = [],
    below = [],
    sheet = "发票基础信息",
    ...rest
  } = wish;
  const sheets = [{ name: sheet, rows: [...above, ...tableOf(headers, rows), ...below] }];
  if (lines) sheets.unshift({ name: "信息汇总表", rows: tableOf(LINE_HEADERS, lines) });
  return aWorkbook({ created: "2024-11-20T02:30:00Z", ...rest, sheets });
}

/** The bytes of a 抵扣勾选 list. */
export const aUsageList = (wish: ExportWish = {}): Uint8Array =>
  anExport({ headers: USAGE_HEADERS, rows: [aUsageRow()], sheet: "sheet1", ...wish });

const csvCell = (cell: CellWish): string => {
  if (cell === undefined) return "";
  const text = typeof cell === "string" ? cell : String("date" in cell ? cell.date : cell.number);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The text of the same table as CSV. */
export const csvOf = (table: readonly (readonly CellWish[])[], separator = ",", newline = "\r\n"): string =>
  table.map((row) => row.map(csvCell).join(separator) + newline).join("");

export const aCsv = (rows: readonly RowWish[] = [aRow()]): string => csvOf(tableOf(EXPORT_HEADERS, rows));
