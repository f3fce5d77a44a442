import { expect, test } from "vitest";
import { checkUp, findingsOf, foundIn } from "../../../src/core/checkup/index.ts";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";
import { listInvoices } from "../../../src/core/search/index.ts";
import { ORGANISATION } from "../../support/a-house.ts";
import { anEvent, aSource } from "../../support/a-source.ts";
import { listenTo } from "../../support/statements-of.ts";
import { aFileHouse } from "../../support/two-houses.ts";

const OLD = "26112000000034000001";
const LEDGER = [
  { number: OLD, issuedOn: "2026-08-03", statuses: { validity: "normal", usage: "deducted" } as const },
  ...Array.from({ length: 450 }, (_, at) => ({
    number: `261120000000350${String(at).padStart(5, "0")}`,
    issuedOn: "2026-11-10",
    statuses: { validity: at % 2 === 0 ? "void" : "normal" } as const,
  })),
];
const NOVEMBER = { from: "2026-11-01" as CalendarDate, to: "2026-11-30" as CalendarDate };

// Steps that read all of a big table, or all that an organisation has in it.
const WALK = /^SCAN (?:invoice|status_event)\b|\(organisation=\?\)$/;

const BIG = /\b(?:invoice|status_event|twin|blue|moved)\b/;

test("a checkup and its lists read what they are about, in short steps with others in between", async () => {
  const { database, look } = await aFileHouse({ ledger: LEDGER });
  const source = await aSource(database);
  source.now = new Date("2026-11-22T09:00:00+08:00");
  await source.push({ events: [anEvent(OLD, "validity", "fully_reversed", "2026-11-21T09:00:00+08:00")] });
  const { database: listening, taken } = listenTo(database);
  let pauses = 0;
  const context = { database: listening, organisation: ORGANISATION, pause: async () => void pauses++ };
  const { scope, any } = await checkUp(context, NOVEMBER);
  expect(any.count).toBe(226);
  expect(scope.earlier).toHaveLength(1);
  // 64, 192 and the rest; then what moved.
  expect(pauses).toBeGreaterThanOrEqual(3);
  const filter = foundIn(scope);
  const order = { by: "date", descending: true } as const;
  const first = await listInvoices(context, { filter, order, rows: 10 });
  await listInvoices(context, { filter, order, rows: 500, ...(first.end ? { after: first.end } : {}) });
  await findingsOf(
    context,
    scope,
    first.invoices.map(({ id }) => id),
  );
  const walks: string[] = [];
  for (const { sql, args } of taken) {
    const steps = (await look(`explain query plan ${sql}`, args)).map(({ detail }) => String(detail));
    walks.push(...steps.filter((step) => WALK.test(step) && BIG.test(step)).map((step) => `${step} in ${sql}`));
    if (sql.includes("as moved")) expect(steps.join("\n")).toContain("status_event_moved");
  }
  expect(walks).toEqual([]);
});
