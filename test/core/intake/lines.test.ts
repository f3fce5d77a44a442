import { expect, test } from "vitest";
import { anExport, aRow, type RowWish } from "../../support/an-export.ts";
import { anIntake } from "../../support/an-intake.ts";

const aLine = (wish: RowWish): RowWish =>
  aRow({ 货物或应税劳务名称: "*餐饮服务*餐费", 单位: "次", 数量: "1", 税率: "6%", ...wish });

test("line items are recorded and never change an amount", async () => {
  const intake = await anIntake();
  const lines = [aLine({ 金额: "2000.00", 税率: { number: "0.06" } }), aLine({ 金额: "111.89", 单价: "111.89" })];
  const { report } = await intake.imported(anExport({ lines }));
  expect(report).toMatchObject({ rows: 1, new: 1, lines: { recorded: 2, orphaned: 0 } });
  const dump = await intake.dump();
  expect(dump.lines).toMatchObject([
    { ordinal: 1, name: "*餐饮服务*餐费", net_fen: 200000, rate: "6%" },
    { ordinal: 2, net_fen: 11189, unit_price: "111.89", rate: "6%" },
  ]);
  expect(dump.invoices[0]).toMatchObject({ net_fen: 211189 });
});

test("the same lines imported again are not added again", async () => {
  const intake = await anIntake();
  const file = anExport({ lines: [aLine({})] });
  await intake.imported(file);
  const before = await intake.dump();
  expect((await intake.imported(file)).report.lines).toEqual({ recorded: 0, orphaned: 0 });
  expect(await intake.dump()).toEqual(before);
});

test("lines of an invoice that was left out are counted as orphans", async () => {
  const intake = await anIntake();
  const rows = [aRow({ 金额: "三百" })];
  const { report } = await intake.imported(anExport({ rows, lines: [aLine({})] }));
  expect(report).toMatchObject({ rejectedTotal: 1, lines: { recorded: 0, orphaned: 1 } });
});

test("an invoice's lines may be spread over chunks", async () => {
  const intake = await anIntake();
  const lines = Array.from({ length: 1300 }, (_, at) => aLine({ 金额: String(at) }));
  expect((await intake.imported(anExport({ lines }))).report.lines.recorded).toBe(1300);
  const { lines: stored } = await intake.dump();
  expect(stored.map((line) => line.ordinal)).toEqual(Array.from({ length: 1300 }, (_, at) => at + 1));
});
