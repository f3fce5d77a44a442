import type { Cell, Importer, Sheet } from "../core/intake/index.ts";
import { fen, formatFen } from "../core/invoice/index.ts";
import { type DemoInvoice, demoInvoices } from "./demo-invoices.ts";

const yuan = (amount: number): string => formatFen(fen(amount)).replaceAll(",", "");

const BASIC =
  "序号,发票代码,发票号码,数电发票号码,销方识别号,销方名称,购方识别号,购买方名称,开票日期,金额,税额,价税合计,发票来源,发票票种,发票状态,是否正数发票,发票风险等级,开票人,备注".split(
    ",",
  );

const basicRow = (one: DemoInvoice, at: number): string[] => [
  String(at + 1),
  one.code,
  one.number,
  one.digitalNumber,
  one.seller.taxId,
  one.seller.name,
  one.buyer.taxId,
  one.buyer.name,
  `${one.issuedOn} 10:24:00`,
  yuan(one.net),
  yuan(one.tax),
  yuan(one.net + one.tax),
  "电子发票服务平台",
  one.kind,
  one.status,
  one.net < 0 ? "否" : "是",
  one.risk,
  "周砚",
  one.remark,
];

const LINES =
  "序号,发票代码,发票号码,数电发票号码,销方识别号,销方名称,购方识别号,购买方名称,开票日期,税收分类编码,特定业务类型,货物或应税劳务名称,规格型号,单位,数量,单价,金额,税率,税额,价税合计,发票来源,发票票种,发票状态,是否正数发票,发票风险等级,开票人,备注".split(
    ",",
  );

const lineRows = (one: DemoInvoice): string[][] =>
  one.lines.map((line) => [
    "",
    ...basicRow(one, 0).slice(1, 9),
    "",
    "",
    line.name,
    "",
    "项",
    String(line.quantity),
    yuan(Math.round(line.net / line.quantity)),
    yuan(line.net),
    `${one.seller.rate}%`,
    yuan(line.tax),
    yuan(line.net + line.tax),
    ...basicRow(one, 0).slice(12),
  ]);

const DEDUCTION =
  "序号,是否勾选*,数电发票号码,发票代码,发票号码,开票日期*,金额*,票面税额*,有效抵扣税额*,购买方识别号*,销售方纳税人名称,销售方纳税人识别号,发票来源,票种*,发票状态,红字锁定标志,转内销证明编号,业务类型,勾选时间,发票风险等级,风险状态".split(
    ",",
  );

const deductionRow = (one: DemoInvoice, at: number): string[] => [
  String(at + 1),
  one.ticked ?? "否",
  one.digitalNumber,
  one.code,
  one.number,
  one.issuedOn,
  yuan(one.net),
  yuan(one.tax),
  yuan(one.tax),
  one.buyer.taxId,
  one.seller.name,
  one.seller.taxId,
  "电子发票服务平台",
  one.kind,
  one.status,
  one.locked ? "已锁定" : "未锁定",
  "",
  "",
  "",
  one.risk,
  "",
];

function sheet(name: string, rows: readonly string[][]): Sheet {
  const cells = (row: string[]): (Cell | undefined)[] =>
    row.map((text) => (text === "" ? undefined : { text, isNumber: false }));
  return {
    name,
    async *rows() {
      yield rows.map((row, at) => ({ row: at + 1, cells: cells(row) }));
    },
  };
}

const workbook = (name: string, sheets: Sheet[]): Importer => ({
  name,
  open: async () => ({ typed: true, sheets, progress: () => 1, close: async () => undefined }),
});

/** The demo ledger as the files that the e-tax bureau would give: they go the way of any other import. */
export function demoFiles(now: Date): Importer[] {
  const invoices = demoInvoices(now);
  return [
    workbook("演示-全量发票查询.xlsx", [
      sheet("发票基础信息", [BASIC, ...invoices.map(basicRow)]),
      sheet("信息汇总表", [LINES, ...invoices.flatMap(lineRows)]),
    ]),
    workbook("演示-抵扣勾选.xlsx", [
      sheet("sheet1", [DEDUCTION, ...invoices.filter((one) => one.ticked).map(deductionRow)]),
    ]),
  ];
}
