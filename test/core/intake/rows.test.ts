import { expect, test } from "vitest";
import type { RowProblem } from "../../../src/core/intake/index.ts";
import type { CellWish } from "../../support/a-workbook.ts";
import { aCsv, anExport, aRow, csvOf, EXPORT_HEADERS, type RowWish, tableOf } from "../../support/an-export.ts";
import { anIntake } from "../../support/an-intake.ts";

const AS_OF = { asOf: new Date("2024-11-20T02:30:00Z") };

async function problemOf(wish: RowWish): Promise<RowProblem | undefined> {
  const intake = await anIntake();
  const { report } = await intake.imported(anExport({ rows: [aRow(), aRow(wish)] }));
  expect(report.new).toBe(1);
  return report.rejected[0];
}

const other = { 数电发票号码: "24112000000031800001" };
const legacy = { 数电发票号码: undefined, 发票代码: "011001900211", 发票号码: "24568734" };

test.each<[string, RowWish, Partial<RowProblem> & object]>([
  ["an amount in words", { ...other, 金额: "三百" }, { column: "金额", code: "bad_amount", text: "三百" }],
  ["no number at all", { 数电发票号码: "" }, { column: "数电发票号码", code: "no_number" }],
  [
    "a 19-digit number",
    { 数电发票号码: "2411200000003180000" },
    { column: "数电发票号码", code: "bad_digital_number" },
  ],
  [
    "an 8-digit number without its code",
    { ...legacy, 发票代码: "" },
    { column: "发票代码", code: "code_missing", text: "24568734" },
  ],
  ["a code without its number", { ...legacy, 发票号码: "" }, { column: "发票号码", code: "no_number" }],
  ["an 11-digit code that is text", { ...legacy, 发票代码: "11001900211" }, { column: "发票代码", code: "bad_code" }],
  ["a 7-digit number that is text", { ...legacy, 发票号码: "4568734" }, { column: "发票号码", code: "bad_number" }],
  [
    "a day that does not exist",
    { ...other, 开票日期: "2024-02-30" },
    { column: "开票日期", code: "bad_date", text: "2024-02-30" },
  ],
  ["no date", { ...other, 开票日期: undefined }, { column: "开票日期", code: "no_date" }],
  [
    "a date after the list was made",
    { ...other, 开票日期: "2024-11-21" },
    { column: "开票日期", code: "date_after_as_of", date: "2024-11-21", asOf: "2024-11-20" },
  ],
  ["no amount", { ...other, 金额: "", 税额: "", 价税合计: "" }, { column: "金额", code: "no_amount" }],
  [
    "amounts that do not add up",
    { ...other, 价税合计: "2238.61" },
    { column: "价税合计", code: "totals_disagree", net: 211189, tax: 12671, total: 223861 },
  ],
  [
    "another total of a known invoice",
    { 金额: "2111.90", 价税合计: "2238.61" },
    { column: "价税合计", code: "amount_mismatch" },
  ],
  [
    "another date of a known invoice",
    { 开票日期: "2024-05-29" },
    { column: "开票日期", code: "date_mismatch", known: "2024-05-28", given: "2024-05-29" },
  ],
  [
    "another seller of a known invoice",
    { 销方名称: "北京云杉餐饮管理有限公司" },
    { column: "销方名称", code: "party_mismatch", known: "北京砚田商贸有限公司", given: "北京云杉餐饮管理有限公司" },
  ],
])("%s is reported by row, column and code, and the rest goes on", async (_, wish, expected) => {
  expect(await problemOf(wish)).toMatchObject({ row: 3, ...expected });
});

test.each<[string, CellWish]>([
  ["as a long number", { number: "24112000000031870000" }],
  ["in scientific notation", { number: "2.4112000000031871E+19" }],
  ["as text that a spreadsheet shows", "2.4112E+19"],
  ["with all its digits, which another program may drop", { number: "24112000000031870426" }],
])("a 20-digit number stored %s has lost digits and is refused", async (_, cell) => {
  const intake = await anIntake();
  const { report } = await intake.imported(anExport({ rows: [aRow({ 数电发票号码: cell })] }));
  expect(report.rejected).toMatchObject([{ row: 2, column: "数电发票号码", code: "digits_lost" }]);
  expect((await intake.dump()).invoices).toEqual([]);
});

test("a number and a code stored as numbers get their zeros back", async () => {
  const intake = await anIntake();
  const row = aRow({ ...legacy, 发票代码: { number: 11001900211 }, 发票号码: { number: 68734 } });
  const ten = aRow({ ...legacy, 发票代码: { number: "1.100203130E9" }, 发票号码: { number: 24568734 } });
  const { report } = await intake.imported(anExport({ rows: [row, ten] }));
  expect(report).toMatchObject({ new: 2, repaired: 1, rejected: [] });
  expect((await intake.dump()).invoices).toMatchObject([
    { code: "011001900211", number: "00068734" },
    { code: "1100203130", number: "24568734" },
  ]);
});

test("in a CSV, where everything is text, short numbers are repaired too", async () => {
  const intake = await anIntake();
  const csv = aCsv([aRow({ ...legacy, 发票代码: "11001900211", 发票号码: "4568734" })]);
  expect((await intake.imported(csv, { name: "a.csv", ...AS_OF })).report).toMatchObject({ new: 1, repaired: 1 });
});

test("amounts stored as numbers are exact in fen", async () => {
  const intake = await anIntake();
  const row = aRow({ 金额: { number: 2111.89 }, 税额: { number: "126.71000000000001" }, 价税合计: { number: 2238.6 } });
  await intake.imported(anExport({ rows: [row] }));
  expect((await intake.dump()).invoices[0]).toMatchObject({ net_fen: 211189, tax_fen: 12671, total_fen: 223860 });
});

test("tax that is exempt or masked is no tax, not zero", async () => {
  const intake = await anIntake();
  const row = aRow({ 税额: "***", 价税合计: "2111.89" });
  await intake.imported(anExport({ rows: [row] }));
  expect((await intake.dump()).invoices[0]).toMatchObject({ tax_fen: null, total_fen: 211189 });
});

test("a date that the workbook stores as a number is a date", async () => {
  const intake = await anIntake();
  await intake.imported(anExport({ rows: [aRow({ 开票日期: { date: 45440.5 } })] }));
  expect((await intake.dump()).invoices[0]).toMatchObject({ issued_on: "2024-05-28", issued_at: "12:00:00" });
});

test("the header may stand below a title, and footers and notes are no invoices", async () => {
  const intake = await anIntake();
  const above = [["全量发票查询导出结果"], [], ["查询日期", "2024-11-20"]];
  const below = [["合计", "", "", "", "", "", "", "", "", "2111.89"], ["份数:1", "x"], ["说明:以上数据来自电子税务局"]];
  const { report } = await intake.imported(anExport({ rows: [aRow(), aRow({ ...other, 金额: "x" })], above, below }));
  expect(report).toMatchObject({ rows: 2, new: 1 });
  expect(report.rejected).toMatchObject([{ row: 6 }]);
});

test.each(["全电发票号码", "数电票号码", "数电号码", "数电发票号码*", " 数电发票号码\n"])(
  "the header %j is understood",
  async (header) => {
    const intake = await anIntake();
    const headers = EXPORT_HEADERS.map((one) => (one === "数电发票号码" ? header : one));
    const { 数电发票号码: number, ...row } = aRow();
    const { report } = await intake.imported(anExport({ headers, rows: [{ ...row, [header]: number }] }));
    expect(report).toMatchObject({ new: 1, rejected: [] });
  },
);

test("20 digits under 发票号码 are the digital number", async () => {
  const intake = await anIntake();
  const headers = EXPORT_HEADERS.filter((one) => one !== "数电发票号码");
  await intake.imported(anExport({ headers, rows: [aRow({ 发票号码: "24112000000031870426" })] }));
  expect((await intake.dump()).invoices[0]).toMatchObject({
    digital_number: "24112000000031870426",
    code: "",
    number: "",
  });
});

test("blanks are filled and never a mismatch, however a name is written", async () => {
  const intake = await anIntake();
  await intake.imported(anExport({ rows: [aRow({ 购方识别号: "", 开票人: "", 销方名称: "砚田(北京)商贸有限公司" })] }));
  const later = aRow({ 销方识别号: "", 备注: "", 销方名称: "砚田(北京) 商贸有限公司" });
  const { report } = await intake.imported(anExport({ rows: [later] }));
  expect(report).toMatchObject({ known: 1, rejected: [] });
  expect((await intake.dump()).invoices[0]).toMatchObject({ direction: "received", drawer: "林安" });
});

test("words under a status column that mean nothing are counted, and the axis stays unknown", async () => {
  const intake = await anIntake();
  const { report } = await intake.imported(anExport({ rows: [aRow({ 发票状态: "审核中" })] }));
  expect(report).toMatchObject({ new: 1, unreadLabels: [{ column: "发票状态", text: "审核中", count: 1 }] });
  expect(JSON.parse(String((await intake.dump()).invoices[0]?.statuses))).not.toHaveProperty("validity");
});

test("digits kept as text by a quote, an equals sign or a tab are read", async () => {
  const intake = await anIntake();
  const rows = ["24112000000031870426\t", "'24112000000031870427", '="24112000000031870428"'].map((number) =>
    aRow({ 数电发票号码: number }),
  );
  const csv = csvOf(tableOf(EXPORT_HEADERS, rows));
  expect((await intake.imported(csv, { name: "a.csv", ...AS_OF })).report).toMatchObject({ new: 3, rejected: [] });
});
