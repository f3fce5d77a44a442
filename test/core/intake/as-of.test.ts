import { expect, test } from "vitest";
import { aCsv, anExport, aRow } from "../../support/an-export.ts";
import { anIntake, NOW } from "../../support/an-intake.ts";

const bare = { created: "", modified: "" };

test("what is given counts more than what the file says", async () => {
  const intake = await anIntake();
  const asOf = new Date("2024-10-01T00:00:00Z");
  expect((await intake.imported(anExport(), { asOf })).asOf).toEqual(asOf);
});

test("the workbook says when it was made, else when it was saved", async () => {
  const intake = await anIntake();
  expect((await intake.imported(anExport())).asOf).toEqual(new Date("2024-11-20T02:30:00Z"));
  const saved = anExport({ ...bare, modified: "2024-12-03T04:05:06Z" });
  expect((await intake.imported(saved)).asOf).toEqual(new Date("2024-12-03T04:05:06Z"));
});

test("the date of a program's own template says nothing", async () => {
  const intake = await anIntake();
  const file = anExport({ created: "2006-09-16T00:00:00Z", modified: "2024-12-03T04:05:06Z" });
  expect((await intake.imported(file)).asOf).toEqual(new Date("2024-12-03T04:05:06Z"));
});

test.each([
  ["全量发票20241120.xlsx", "2024-11-20T15:59:59.999Z"],
  ["全量发票查询导出结果-2024-11-20.xlsx", "2024-11-20T15:59:59.999Z"],
  ["发票2024年11月5日.xlsx", "2024-11-05T15:59:59.999Z"],
  ["export_20241120103000.xlsx", "2024-11-20T02:30:00.000Z"],
  ["export 2024-11-20 10.30.xlsx", "2024-11-20T02:30:00.000Z"],
  ["20241120T103005 发票.xlsx", "2024-11-20T02:30:05.000Z"],
  ["发票 20240101-20240930.xlsx", "2024-09-30T15:59:59.999Z"],
])("the name %s says %s", async (name, expected) => {
  const intake = await anIntake();
  expect((await intake.imported(anExport(bare), { name })).asOf).toEqual(new Date(expected));
});

test.each(["清单.xlsx", "24112000000031870426.xlsx", "20241340.xlsx"])(
  "the name %s says nothing, so it is asked for",
  async (name) => {
    const intake = await anIntake();
    expect(await intake.import(anExport(bare), { name })).toEqual({
      kind: "refused",
      code: "as_of_needed",
      file: name,
    });
    expect((await intake.dump()).invoices).toEqual([]);
  },
);

test("no file is from the future", async () => {
  const intake = await anIntake();
  expect((await intake.imported(anExport({ created: "2031-01-01T00:00:00Z" }))).asOf).toEqual(NOW);
});

test("a CSV has no date but its name's", async () => {
  const intake = await anIntake();
  expect(await intake.import(aCsv([aRow()]), { name: "a.csv" })).toMatchObject({ code: "as_of_needed" });
  expect(await intake.import(aCsv([aRow()]), { name: "a-2024-11-20.csv" })).toMatchObject({ kind: "done" });
});
