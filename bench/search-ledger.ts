// What is remembered of an invoice, asked of a large ledger: how long, and how long the event loop is held meanwhile.
// node --import ./scripts/light-drizzle.mjs bench/search-ledger.ts [--rows 1000000] [--file ledger.db] [--record]
import { loadavg } from "node:os";
import type { CalendarDate } from "../src/core/invoice/index.ts";
import type { InvoiceDraft } from "../src/core/ledger/index.ts";
import {
  findInvoices,
  type InvoiceFilter,
  listInvoices,
  type Order,
  type SearchContext,
  totalInvoices,
} from "../src/core/search/index.ts";
import { openNodeDatabase, pause } from "../src/node/index.ts";
import { addressOf, aLedger, ORGANISATION } from "./support/a-ledger.ts";
import { held } from "./support/held.ts";
import { invoices } from "./support/invoices.ts";
import { quantile } from "./support/measure.ts";
import { option, report } from "./support/report.ts";

const ROWS = option("rows", 1_000_000);
const TRIES = option("tries", 20);
const given = process.argv.indexOf("--file");
const file = given === -1 ? await aLedger(ROWS) : (process.argv[given + 1] ?? "");
const opened = await openNodeDatabase(addressOf(file));
const { database, worst } = held(opened.database);
const context: SearchContext = { database, organisation: ORGANISATION, pause };

const sample: InvoiceDraft[] = [];

let at = 0;
for (const draft of invoices(Math.min(ROWS, 40_000))) if (at++ % 2000 === 0) sample.push(draft);
const pick = (index: number) => sample[index % sample.length] as InvoiceDraft;
const month = (date: string) => ({
  from: `${date.slice(0, 7)}-01` as CalendarDate,
  to: `${date.slice(0, 7)}-31` as CalendarDate,
});
const newest: Order = { by: "date", descending: true };
const page = (filter: InvoiceFilter, order = newest) => listInvoices(context, { filter, order, rows: 10 });

const KINDS: Record<string, (index: number) => Promise<unknown>> = {
  "company and month": (index) => {
    const { seller, issuedOn } = pick(index);
    return findInvoices(context, { named: [{ name: seller.name, side: "either" }], filter: month(issuedOn) });
  },
  "company in one slip, and total": (index) => {
    const { seller, total = 0 } = pick(index);
    const name = seller.name.slice(0, 2) + seller.name.slice(3);
    return findInvoices(context, {
      named: [{ name, side: "either" }],
      filter: { amount: { of: "total", least: total, most: total } },
    });
  },
  "total alone": (index) => {
    const { total = 0 } = pick(index);
    return findInvoices(context, { named: [], filter: { amount: { of: "total", least: total, most: total } } });
  },
  "all, first page": () => page({}),
  "one month, first page": (index) => page(month(pick(index).issuedOn)),
  "rare status, first page": () => page({ statuses: [{ axis: "validity", values: ["void"] }] }),
};

const measure = async (name: string, tries: number, run: (index: number) => Promise<unknown>): Promise<string[]> => {
  await run(0);
  const spent: number[] = [];
  worst();
  for (let index = 0; index < tries; index++) {
    const since = performance.now();
    await run(index);
    spent.push(performance.now() - since);
    await pause();
  }
  const { clock, processor } = worst();
  const sorted = spent.toSorted((a, b) => a - b);
  const ms = [quantile(sorted, 0.5), quantile(sorted, 0.99), clock, processor];
  return [name, ...ms.map((one) => one.toFixed(1))];
};

const rows: string[][] = [];
for (const [name, run] of Object.entries(KINDS)) rows.push(await measure(name, TRIES, run));
rows.push(await measure("sum of one month", 3, (index) => totalInvoices(context, month(pick(index).issuedOn))));
rows.push(await measure("sum of everything", 2, () => totalInvoices(context, {})));
rows.push(await measure("sum of one rate", 2, () => totalInvoices(context, { rate: "6" })));
rows.push(
  await measure("net amount alone", 2, (index) => {
    const { net = 0 } = pick(index);
    return findInvoices(context, { named: [], filter: { amount: { of: "net", least: net, most: net } } });
  }),
);
rows.push(await measure("largest first, all looked at", 2, () => page({}, { by: "amount", descending: true })));
rows.push(await measure("a remark that none has", 1, () => page({ remark: "麒麟飞船" })));
rows.push(await measure("an item that none has", 1, () => page({ item: "麒麟飞船" })));
report(
  `What is remembered, among ${ROWS.toLocaleString("en")} invoices`,
  ["asked by", "median, ms", "p99, ms", "longest hold, ms", "of it processor, ms"],
  rows,
  `Held is the longest that one read kept the event loop. Target: never more than 50 ms. Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}.`,
);
opened.database.close();
