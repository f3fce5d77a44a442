import { expect, test } from "vitest";
import { anExport, aRow, aUsageList, aUsageRow } from "../../support/an-export.ts";
import { anIntake } from "../../support/an-intake.ts";
import { QINGHE, YUNSHAN } from "../../support/invented-companies.ts";

const number = (tail: number): string => `241120000000318${String(tail).padStart(5, "0")}`;

test("an export is recorded with its facts", async () => {
  const intake = await anIntake();
  const { report, asOf } = await intake.imported(anExport({ rows: [aRow({ 备注: "合同 7" })] }));
  expect(report).toMatchObject({
    rows: 1,
    new: 1,
    changed: 0,
    known: 0,
    repaired: 0,
    rejected: [],
    unknownDirection: 0,
  });
  expect(asOf).toEqual(new Date("2024-11-20T02:30:00Z"));
  const [row] = (await intake.dump()).invoices;
  expect(row).toMatchObject({
    digital_number: "24112000000031870426",
    number_rev: "62407813000000021142",
    direction: "received",
    kind: "digital_special",
    issued_on: "2024-05-28",
    issued_at: "10:11:12",
    net_fen: 211189,
    tax_fen: 12671,
    total_fen: 223860,
    red: 0,
    drawer: "林安",
    remark: "合同 7",
    source: "etax_export",
  });
  expect(JSON.parse(String(row?.statuses))).toEqual({
    validity: { value: "normal", asOf: asOf.getTime(), source: "etax_export" },
    risk: { value: "normal", asOf: asOf.getTime(), source: "etax_export" },
  });
});

test("importing the same file twice changes nothing", async () => {
  const intake = await anIntake();
  const file = anExport({
    rows: [aRow(), aRow({ 数电发票号码: number(2) }), aRow({ 发票代码: "011001900211", 发票号码: "24568734" })],
  });
  expect((await intake.imported(file)).report).toMatchObject({ new: 3 });
  const before = await intake.dump();
  expect((await intake.imported(file)).report).toMatchObject({ new: 0, changed: 0, known: 3 });
  expect(await intake.dump()).toEqual(before);
});

test("a status that moved on is a change with an event", async () => {
  const intake = await anIntake();
  await intake.imported(anExport());
  const later = await intake.imported(
    anExport({ rows: [aRow({ 发票状态: "已红冲-全额" })], created: "2024-12-01T00:00:00Z" }),
  );
  expect(later.report).toMatchObject({ new: 0, changed: 1, known: 0, conflicts: [] });
  const { events } = await intake.dump();
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    axis: "validity",
    from_value: "normal",
    to_value: "fully_reversed",
    as_of: Date.parse("2024-12-01T00:00:00Z"),
    cause: later.id,
  });
});

test("older news never overwrites newer", async () => {
  const intake = await anIntake();
  await intake.imported(anExport({ rows: [aRow({ 发票状态: "已红冲-全额" })], created: "2024-12-01T00:00:00Z" }));
  const before = await intake.dump();
  const { report } = await intake.imported(anExport({ created: "2024-11-01T00:00:00Z" }));
  expect(report).toMatchObject({ changed: 0, known: 1, outdated: 1, conflicts: [] });
  expect(await intake.dump()).toEqual(before);
});

test("a step back is reported as a conflict and not believed", async () => {
  const intake = await anIntake();
  await intake.imported(anExport({ rows: [aRow({ 发票状态: "已红冲-全额" })], created: "2024-11-01T00:00:00Z" }));
  const { report } = await intake.imported(anExport({ created: "2024-12-01T00:00:00Z" }));
  expect(report.conflicts).toEqual([
    {
      row: 2,
      number: "24112000000031870426",
      axis: "validity",
      from: "fully_reversed",
      to: "normal",
      knownAsOf: Date.parse("2024-11-01T00:00:00Z"),
      newsAsOf: Date.parse("2024-12-01T00:00:00Z"),
    },
  ]);
  const [row] = (await intake.dump()).invoices;
  expect(JSON.parse(String(row?.statuses)).validity.value).toBe("fully_reversed");
});

test("vaguer news keeps the exact value and renews its time", async () => {
  const intake = await anIntake();
  await intake.imported(anExport({ rows: [aRow({ 发票状态: "已红冲-部分" })], created: "2024-11-01T00:00:00Z" }));
  const { report } = await intake.imported(
    anExport({ rows: [aRow({ 发票状态: "已红冲" })], created: "2024-12-01T00:00:00Z" }),
  );
  expect(report).toMatchObject({ known: 1, changed: 0 });
  const [row] = (await intake.dump()).invoices;
  const { validity } = JSON.parse(String(row?.statuses));
  expect(validity).toMatchObject({ value: "partly_reversed", asOf: Date.parse("2024-12-01T00:00:00Z") });
});

test("the deduction list brings the usage axis and changes no fact", async () => {
  const intake = await anIntake();
  await intake.imported(anExport());
  const { report } = await intake.imported(aUsageList({ rows: [aUsageRow({ 红字锁定标志: "已锁定" })] }));
  expect(report).toMatchObject({ new: 0, changed: 1, rejected: [] });
  const [row] = (await intake.dump()).invoices;
  expect(row).toMatchObject({ net_fen: 211189, total_fen: 223860, buyer_name: "北京明霞数据服务有限公司" });
  const statuses = JSON.parse(String(row?.statuses));
  expect(statuses.usage).toMatchObject({ value: "ticked", source: "deduction_list" });
  expect(statuses.red_letter).toMatchObject({ value: "locked" });
});

test("direction follows from any of the organisation's tax ids", async () => {
  const intake = await anIntake({ taxIds: [YUNSHAN.taxId, QINGHE.taxId] });
  const party = { 购方识别号: "", 购买方名称: "个人" };
  const rows = [
    aRow({ 数电发票号码: number(1), 购方识别号: QINGHE.taxId, 购买方名称: QINGHE.name }),
    aRow({ 数电发票号码: number(2), 销方识别号: YUNSHAN.taxId, 销方名称: YUNSHAN.name, ...party }),
    aRow({ 数电发票号码: number(3) }),
    aRow({ 数电发票号码: number(4), 销方识别号: YUNSHAN.taxId, 购方识别号: QINGHE.taxId }),
  ];
  const { report } = await intake.imported(anExport({ rows }));
  expect(report.unknownDirection).toBe(1);
  expect((await intake.dump()).invoices.map((row) => row.direction)).toEqual([
    "received",
    "issued",
    "unknown",
    "received",
  ]);
});

test("a red invoice is linked to its blue one, of which nothing is inferred", async () => {
  const intake = await anIntake();
  const red = aRow({
    数电发票号码: number(9),
    金额: "-2111.89",
    税额: "-126.71",
    价税合计: "-2238.60",
    是否正数发票: "否",
    备注: "被红冲蓝字数电发票号码:24112000000031870426",
  });
  await intake.imported(anExport({ rows: [aRow(), red] }));
  const [blue, other] = (await intake.dump()).invoices.sort((a, b) => Number(a.red) - Number(b.red));
  expect(other).toMatchObject({ red: 1, reverses: "24112000000031870426", total_fen: -223860 });
  expect(JSON.parse(String(blue?.statuses)).validity.value).toBe("normal");
});

test("a 数电纸质票 is found under either identity and takes the other on", async () => {
  const intake = await anIntake();
  await intake.imported(anExport({ rows: [aRow({ 发票代码: "1100203130", 发票号码: "00318704" })] }));
  const both = aRow({ 数电发票号码: "24112000000031870426", 发票代码: "1100203130", 发票号码: "00318704" });
  const { report } = await intake.imported(anExport({ rows: [both], created: "2024-12-01T00:00:00Z" }));
  expect(report).toMatchObject({ new: 0, known: 1 });
  const digital = await intake.imported(anExport({ created: "2024-12-01T00:00:00Z" }));
  expect(digital.report).toMatchObject({ new: 0, known: 1 });
  expect((await intake.dump()).invoices).toHaveLength(1);
});

test("a void invoice is recorded: it is a fact", async () => {
  const intake = await anIntake();
  expect((await intake.imported(anExport({ rows: [aRow({ 发票状态: "已作废" })] }))).report).toMatchObject({ new: 1 });
});

test("the second row about an invoice in one file is compared with the first", async () => {
  const intake = await anIntake();
  const rows = [aRow(), aRow(), aRow({ 价税合计: "2238.61", 税额: "126.72" })];
  const { report } = await intake.imported(anExport({ rows }));
  expect(report).toMatchObject({ new: 1, known: 1, rejectedTotal: 1 });
  expect(report.rejected[0]).toMatchObject({
    row: 4,
    column: "价税合计",
    code: "amount_mismatch",
    known: 223860,
    given: 223861,
  });
});

test("two imports at once leave one of each invoice", async () => {
  const intake = await anIntake();
  const rows = Array.from({ length: 1500 }, (_, at) => aRow({ 数电发票号码: number(at) }));
  const moved = rows.map((row) => ({ ...row, 发票状态: "已红冲-全额" }));
  const [a, b] = await Promise.all([
    intake.imported(anExport({ rows })),
    intake.imported(anExport({ rows: moved, created: "2024-12-01T00:00:00Z" })),
  ]);
  expect(a.report.new + b.report.new).toBe(1500);
  const { invoices } = await intake.dump();
  expect(invoices).toHaveLength(1500);
  expect(invoices.every((row) => String(row.statuses).includes("fully_reversed"))).toBe(true);
});
