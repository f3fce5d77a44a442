// A checkup of a month and of a year, next to the sum of the same days: how long, and how long one read holds the process.
// node --import ./scripts/light-drizzle.mjs bench/checkup.ts [--rows 1000000] [--tries 10] [--record]
import { loadavg } from "node:os";
import { checkUp, foundIn, type Period } from "../src/core/checkup/index.ts";
import type { CalendarDate } from "../src/core/invoice/index.ts";
import { listInvoices, type SearchContext, totalInvoices } from "../src/core/search/index.ts";
import { openNodeDatabase, pause } from "../src/node/index.ts";
import { addressOf, aLedger, ORGANISATION } from "./support/a-ledger.ts";
import { held } from "./support/held.ts";
import { median } from "./support/measure.ts";
import { option, report, times } from "./support/report.ts";

const ROWS = option("rows", 1_000_000);
const TRIES = option("tries", 10);

const { database } = await openNodeDatabase(addressOf(await aLedger(ROWS)));
const { database: watched, worst } = held(database);
const context: SearchContext = { database: watched, organisation: ORGANISATION, pause };

const days = (from: string, to: string): Period => ({ from: from as CalendarDate, to: to as CalendarDate });
const MONTH = days("2025-11-01", "2025-11-30");
const YEAR = days("2025-01-01", "2025-12-31");

const NEWEST = { by: "date", descending: true } as const;
const firstPage = async (period: Period) => {
  const { scope } = await checkUp(context, period);
  return () => listInvoices(context, { filter: foundIn(scope), order: NEWEST, rows: 10 });
};
const pageOfMonth = await firstPage(MONTH);

const ASKED: Record<string, () => Promise<unknown>> = {
  "sum of a month": () => totalInvoices(context, MONTH),
  "checkup of a month": () => checkUp(context, MONTH),
  "first page of what it found": pageOfMonth,
  "sum of a year": () => totalInvoices(context, YEAR),
  "checkup of a year": () => checkUp(context, YEAR),
};

const spent = new Map<string, number[]>();
const holds = new Map<string, { clock: number; processor: number }>();
for (let round = -1; round < TRIES; round++) {
  for (const [name, ask] of Object.entries(ASKED)) {
    worst();
    const since = performance.now();
    await ask();
    const took = performance.now() - since;
    const { clock, processor } = worst();
    // The first round only warms up.
    if (round < 0) continue;
    spent.set(name, [...(spent.get(name) ?? []), took]);
    const before = holds.get(name) ?? { clock: 0, processor: 0 };
    holds.set(name, {
      clock: Math.max(before.clock, clock),
      processor: Math.max(before.processor, processor),
    });
  }
}

const base = median(spent.get("sum of a month") ?? []);
report(
  `A checkup, among ${ROWS.toLocaleString("en")} invoices`,
  ["asked for", "median, ms", "to the sum of a month", "longest hold, ms", "of it processor, ms"],
  Object.keys(ASKED).map((name) => {
    const took = median(spent.get(name) ?? []);
    const { clock = 0, processor = 0 } = holds.get(name) ?? {};
    return [name, took.toFixed(1), times(took / base), clock.toFixed(1), processor.toFixed(1)];
  }),
  `Held is the longest that one read kept the event loop. Target: never more than 50 ms. Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}.`,
);
database.close();
