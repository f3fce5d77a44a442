import fc from "fast-check";
import { expect, test } from "vitest";
import { anExport, aRow, type RowWish } from "../../support/an-export.ts";
import { anIntake } from "../../support/an-intake.ts";
import { QINGHE, YANTIAN, YUNSHAN } from "../../support/invented-companies.ts";
import { knownFacts } from "../../support/ledger-dump.ts";

const RUNS = { numRuns: 25 };

const money = (fen: number): string => (fen / 100).toFixed(2);

/** What never changes about an invoice follows from its number; what a file says about it may differ. */
const factsOf = (serial: number): RowWish => {
  const seller = [YANTIAN, YUNSHAN, QINGHE][serial % 3] ?? YANTIAN;
  const net = 10_000 + serial * 37;
  const tax = Math.round(net * 0.06);
  const legacy = serial % 4 === 0;
  return aRow({
    数电发票号码: legacy ? undefined : `241120000000318${String(serial).padStart(5, "0")}`,
    发票代码: legacy ? "011001900211" : undefined,
    发票号码: legacy ? String(10_000_000 + serial) : undefined,
    销方识别号: seller.taxId,
    销方名称: seller.name,
    金额: money(net),
    税额: money(tax),
    价税合计: money(net + tax),
  });
};

const label = fc.constantFrom("正常", "已作废", "已红冲-全额", "已红冲-部分", "已红冲", "审核中", "");
const blank = fc.constantFrom("开票人", "备注", "购方识别号", "销方名称", "发票来源", "发票票种");

const row = fc.record({
  serial: fc.nat(12),
  validity: label,
  blanks: fc.uniqueArray(blank, { maxLength: 3 }),
  amount: fc.constantFrom("金额", "三百", undefined),
});

const toWish = ({
  serial,
  validity,
  blanks,
  amount,
}: {
  serial: number;
  validity: string;
  blanks: string[];
  amount: string | undefined;
}): RowWish => ({
  ...factsOf(serial),
  发票状态: validity,
  ...Object.fromEntries(blanks.map((header) => [header, ""])),
  ...(amount === "三百" ? { 金额: amount } : {}),
});

test("whatever a file holds, importing it twice changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30, minLength: 1 }), async (rows) => {
      const intake = await anIntake();
      const file = anExport({ rows: rows.map(toWish) });
      const first = await intake.imported(file);
      const before = await intake.dump();
      const second = await intake.imported(file);
      expect(await intake.dump()).toEqual(before);
      expect(second.report).toMatchObject({ rows: rows.length, new: 0, changed: 0 });
      const { report } = first;
      expect(report.new + report.changed + report.known + report.rejectedTotal).toBe(rows.length);
    }),
    RUNS,
  );
});

// Histories that can have happened: an invoice is normal, then in part reversed, then in full; vague words in between.
const STEPS = ["正常", "已红冲-部分", "已红冲", "已红冲-全额"];
const history = fc.record({
  serial: fc.nat(8),
  steps: fc.tuple(fc.nat(3), fc.nat(3)),
  remark: fc.constantFrom("", "甲", "乙"),
});

test("two imports in either order leave the same ledger", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(history, { selector: (one) => one.serial, minLength: 1 }), async (histories) => {
      const fileAt = (at: 0 | 1): Uint8Array =>
        anExport({
          created: ["2024-11-20T00:00:00Z", "2024-12-20T00:00:00Z"][at],
          rows: histories.map(({ serial, steps, remark }) => {
            const sorted = [...steps].sort((a, b) => a - b);
            return { ...factsOf(serial), 发票状态: STEPS[sorted[at] ?? 0], 备注: at === 0 ? remark : "丙" };
          }),
        });
      const [older, newer] = [fileAt(0), fileAt(1)];
      const inOrder = await anIntake();
      await inOrder.imported(older);
      await inOrder.imported(newer);
      const reversed = await anIntake();
      await reversed.imported(newer);
      await reversed.imported(older);
      expect(knownFacts(await reversed.dump())).toEqual(knownFacts(await inOrder.dump()));
    }),
    RUNS,
  );
});

test("undoing the last import restores what was known before it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 20, minLength: 1 }),
      fc.array(row, { maxLength: 20, minLength: 1 }),
      async (a, b) => {
        const intake = await anIntake();
        await intake.imported(anExport({ rows: a.map(toWish) }));
        const before = await intake.dump();
        const { id } = await intake.imported(anExport({ rows: b.map(toWish), created: "2024-12-20T00:00:00Z" }));
        await intake.undo(id);
        const after = await intake.dump();
        expect(knownFacts(after)).toEqual(knownFacts(before));
        expect(after.events).toEqual(before.events);
        expect(after.images).toEqual(before.images);
      },
    ),
    RUNS,
  );
});
