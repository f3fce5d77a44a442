// The same questions of a ledger and of one ten times as large, in turns: what grows with it, and by how much.
// node --import ./scripts/light-drizzle.mjs bench/scale.ts [--rows 1000000] [--times 10] [--tries 200] [--file ledger.db] [--record]
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { CalendarDate } from "../src/core/invoice/index.ts";
import { numberOf } from "../src/core/ledger/index.ts";
import {
  findByNumber,
  findInvoices,
  type InvoiceFilter,
  listInvoices,
  type SearchContext,
  totalInvoices,
} from "../src/core/search/index.ts";
import { openNodeDatabase, pause } from "../src/node/index.ts";
import { addressOf, aLedger, ORGANISATION } from "./support/a-ledger.ts";
import { growLedger } from "./support/grow-ledger.ts";
import { held } from "./support/held.ts";
import { invoices } from "./support/invoices.ts";
import { sideBySide } from "./support/measure.ts";
import { seeded } from "./support/random.ts";
import { option, report, times } from "./support/report.ts";
import { mistype } from "./support/typos.ts";

const ROWS = option("rows", 1_000_000);
const TIMES = option("times", 10);
const TRIES = option("tries", 200);
const ROUNDS = 5;

const folder = mkdtempSync(join(tmpdir(), "piaowen-scale-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const given = process.argv.indexOf("--file");
const small = given === -1 ? await aLedger(ROWS) : (process.argv[given + 1] ?? "");
const large = join(folder, "large.db");
const began = performance.now();
growLedger(small, large, TIMES);
process.stderr.write(`grown in ${Math.round((performance.now() - began) / 1000)} s\n`);

async function open(file: string) {
  const { database } = await openNodeDatabase(addressOf(file));
  const watched = held(database);
  const context: SearchContext = { database: watched.database, organisation: ORGANISATION, pause };
  return { context, worst: watched.worst, close: () => database.close() };
}
const ledgers = { small: await open(small), large: await open(large) };

const sample = [...invoices(Math.min(ROWS, 100_000))].filter((_, at) => at % 97 === 0);
const pick = (at: number) => {
  const draft = sample[at % sample.length];
  if (!draft) throw new Error("no sample");
  return draft;
};
const random = seeded(5);
const slips = sample.map(({ identity }) => mistype(identity.digitalNumber || identity.number, "substitution", random));
const month = (date: string) => ({
  from: `${date.slice(0, 7)}-01` as CalendarDate,
  to: `${date.slice(0, 7)}-28` as CalendarDate,
});
const byNumber = ({ database }: SearchContext, digits: string, code = "") =>
  findByNumber(database, ORGANISATION, [{ typed: digits, digits, code }]);
const page = (context: SearchContext, filter: InvoiceFilter) =>
  listInvoices(context, { filter, order: { by: "date", descending: true }, rows: 10 });

type Ask = (context: SearchContext, at: number) => Promise<unknown>;
const QUESTIONS: Record<string, Ask> = {
  "a number": (context, at) => {
    const { identity } = pick(at);
    return byNumber(context, identity.digitalNumber || identity.number, identity.code);
  },
  "a number, one digit wrong": (context, at) =>
    byNumber(context, slips[at % slips.length] ?? "0", pick(at).identity.code),
  "last 6 digits": (context, at) => byNumber(context, numberOf(pick(at).identity).slice(-6)),
  "company and month": (context, at) =>
    findInvoices(context, {
      named: [{ name: pick(at).seller.name, side: "either" }],
      filter: month(pick(at).issuedOn),
    }),
  "company in one slip, and total": (context, at) => {
    const { seller, total = 0 } = pick(at);
    const name = seller.name.slice(0, 2) + seller.name.slice(3);
    return findInvoices(context, {
      named: [{ name, side: "either" }],
      filter: { amount: { of: "total", least: total, most: total } },
    });
  },
  "total alone": (context, at) => {
    const { total = 0 } = pick(at);
    return findInvoices(context, { named: [], filter: { amount: { of: "total", least: total, most: total } } });
  },
  "all, first page": (context) => page(context, {}),
  "one month, first page": (context, at) => page(context, month(pick(at).issuedOn)),
  "rare status, first page": (context) => page(context, { statuses: [{ axis: "validity", values: ["void"] }] }),
};
/** What looks at every row of what it is asked about, and so grows with it. */
const SUMS: Record<string, Ask> = {
  "sum of one day": (context, at) => {
    const { issuedOn } = pick(at);
    return totalInvoices(context, { from: issuedOn, to: issuedOn });
  },
  "sum of one month": (context, at) => totalInvoices(context, month(pick(at).issuedOn)),
};

const rows: string[][] = [];
const ms = (value: number): string => value.toFixed(2);
async function compare(name: string, ask: Ask, tries: number): Promise<void> {
  for (const { worst } of Object.values(ledgers)) worst();
  const timed = await sideBySide(
    { small: (at) => ask(ledgers.small.context, at), large: (at) => ask(ledgers.large.context, at) },
    ROUNDS,
    Math.ceil(tries / ROUNDS),
  );
  const { small, large } = timed;
  rows.push([
    ...[name, ms(small.median), ms(small.p99), ms(large.median), ms(large.p99), times(large.median / small.median)],
    ledgers.large.worst().clock.toFixed(0),
  ]);
}
for (const [name, ask] of Object.entries(QUESTIONS)) await compare(name, ask, TRIES);
for (const [name, ask] of Object.entries(SUMS)) await compare(name, ask, 20);
const [all, few] = [(ROWS * TIMES).toLocaleString("en"), ROWS.toLocaleString("en")];
report(
  `${few} invoices and ${all}, asked in turns`,
  ["asked by", `${few}: median, ms`, "p99", `${all}: median, ms`, "p99", "median against median", "longest hold, ms"],
  rows,
  `Target: ≤ 1.3×, but for sums, which look at all that they add up. Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}.`,
);
for (const { close } of Object.values(ledgers)) close();
