import { expect, test } from "vitest";
import { anExport, aRow, aUsageList } from "../../support/an-export.ts";
import { anIntake } from "../../support/an-intake.ts";
import { knownFacts } from "../../support/ledger-dump.ts";

const number = (tail: number): string => `241120000000318${String(tail).padStart(5, "0")}`;
const LATER = "2024-12-01T00:00:00Z";

test("a wrong import is taken back as if it had never been", async () => {
  const intake = await anIntake();
  await intake.imported(anExport());
  const before = await intake.dump();
  const rows = [aRow({ 发票状态: "已红冲-全额", 备注: "更正" }), aRow({ 数电发票号码: number(7) })];
  const lines = [aRow({ 货物或应税劳务名称: "*餐饮服务*餐费", 金额: "2111.89" })];
  const wrong = await intake.imported(anExport({ rows, lines, created: LATER }));
  expect(wrong.report).toMatchObject({ new: 1, changed: 1, lines: { recorded: 1 } });

  expect(await intake.undo(wrong.id)).toEqual({ kind: "undone", deleted: 1, restored: 1, kept: [], keptTotal: 0 });
  const after = await intake.dump();
  expect(knownFacts(after)).toEqual(knownFacts(before));
  expect(after.invoices[0]).toMatchObject({ touched_by: before.invoices[0]?.touched_by });
  expect({ events: after.events, lines: after.lines, images: after.images }).toEqual({
    events: [],
    lines: [],
    images: [],
  });
  expect((await intake.find(wrong.id))?.state).toBe("undone");
});

test("a status that was merely confirmed gets its old time back", async () => {
  const intake = await anIntake();
  await intake.imported(anExport());
  const before = await intake.dump();
  const { id, report } = await intake.imported(anExport({ created: LATER }));
  expect(report).toMatchObject({ known: 1, changed: 0 });
  await intake.undo(id);
  expect(knownFacts(await intake.dump())).toEqual(knownFacts(before));
});

test("what another import has touched since stays, and is named", async () => {
  const intake = await anIntake();
  const first = await intake.imported(anExport({ rows: [aRow(), aRow({ 数电发票号码: number(7) })] }));
  const second = await intake.imported(aUsageList({ created: LATER }));
  expect(await intake.undo(first.id)).toEqual({
    kind: "undone",
    deleted: 1,
    restored: 0,
    kept: [{ number: "24112000000031870426", touchedBy: second.id }],
    keptTotal: 1,
  });
  expect((await intake.dump()).invoices).toHaveLength(1);

  expect(await intake.undo(second.id)).toMatchObject({ restored: 1, keptTotal: 0 });
  expect(await intake.undo(first.id)).toMatchObject({ deleted: 1, keptTotal: 0 });
  expect((await intake.dump()).invoices).toEqual([]);
});

test("undoing twice does no harm, and the file can be imported again", async () => {
  const intake = await anIntake();
  const { id } = await intake.imported(anExport());
  await intake.undo(id);
  expect(await intake.undo(id)).toMatchObject({ kind: "undone", deleted: 0, restored: 0 });
  expect((await intake.imported(anExport())).report.new).toBe(1);
});

test("an import of another organisation cannot be taken back", async () => {
  const intake = await anIntake();
  const other = await anIntake({ database: intake.database, organisation: "org_other" });
  const { id } = await intake.imported(anExport());
  expect(await other.undo(id)).toEqual({ kind: "not_found" });
  expect(await other.find(id)).toBeUndefined();
  expect((await other.imported(anExport())).report.new).toBe(1);
  expect((await intake.dump()).invoices).toHaveLength(1);
});

test("an undo that was cut off is finished by the next one", async () => {
  const intake = await anIntake();
  const rows = Array.from({ length: 1200 }, (_, at) => aRow({ 数电发票号码: number(at) }));
  const { id } = await intake.imported(anExport({ rows }));
  let commits = 0;
  const { commit } = intake.database;
  intake.database.commit = (writes) => (++commits > 2 ? Promise.reject(new Error("killed")) : commit(writes));
  await expect(intake.undo(id)).rejects.toThrow("killed");
  intake.database.commit = commit;
  const left = (await intake.dump()).invoices.length;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(1200);
  expect(await intake.undo(id)).toMatchObject({ deleted: left });
  expect((await intake.dump()).invoices).toEqual([]);
});

test("an import that is taken back while it runs stops", async () => {
  const intake = await anIntake();
  const rows = Array.from({ length: 3000 }, (_, at) => aRow({ 数电发票号码: number(at) }));
  let undone: Promise<unknown> | undefined;
  const outcome = await intake.import(anExport({ rows }), {
    onProgress: ({ id }) => {
      undone ??= intake.undo(id);
    },
  });
  await undone;
  expect(outcome).toMatchObject({ kind: "refused", code: "taken_back" });
});
