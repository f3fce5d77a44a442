import { expect, test } from "vitest";
import type { Database } from "../../../src/core/database/index.ts";
import { rankInStretch, type Stretch, sumsInStretch, type Wanted } from "../../../src/core/database/search/index.ts";
import type { Statement } from "../../../src/core/database/statement.ts";
import { listInvoices, type Order, totalInvoices } from "../../../src/core/search/index.ts";
import { aDatabase } from "../../support/a-database.ts";
import { type InvoiceWish, recordInvoices } from "../../support/an-invoice.ts";

const ORGANISATION = "org_mingxia";

// Three days, each with more invoices than the first stretch of a walk is long.
const DAYS: InvoiceWish[] = Array.from({ length: 450 }, (_, at) => ({
  number: `26112${String(at + 1).padStart(15, "0")}`,
  issuedOn: `2026-03-0${1 + (at % 3)}`,
  net: 10_000 + at,
  tax: 600,
}));

const context = (database: Database) => ({ database, organisation: ORGANISATION, pause: () => Promise.resolve() });

async function aLedger() {
  const database = await aDatabase();
  await recordInvoices(database, ORGANISATION, DAYS);
  return database;
}

test("a day that is longer than a stretch is added up once, however it is divided", async () => {
  const totals = await totalInvoices(context(await aLedger()), {});
  expect(totals.all.count).toBe(450);
  expect(totals.all.net).toBe(DAYS.reduce((sum, { net = 0 }) => sum + net, 0));
  expect(totals.partial).toBe(false);
});

test.each([true, false])("a list by date goes on in the middle of a day (newest first: %s)", async (descending) => {
  const ledger = context(await aLedger());
  const order: Order = { by: "date", descending };
  const filter = { amount: { of: "net" as const, least: 10_100, most: 10_399 } };
  const ids: number[] = [];
  const dates: string[] = [];
  for (let after: { key: string | number; id: number } | undefined; ; ) {
    const page = await listInvoices(ledger, { filter, order, rows: 40, ...(after ? { after } : {}) });
    ids.push(...page.invoices.map(({ id }) => id));
    dates.push(...page.invoices.map(({ issuedOn }) => issuedOn));
    after = page.end;
    if (!after) break;
  }
  expect(new Set(ids).size).toBe(300);
  expect(dates).toEqual(descending ? dates.toSorted().toReversed() : dates.toSorted());
});

const HALF_WAY: Stretch = { lead: "date", after: { issuedOn: "2026-03-02", id: 7 }, rows: 100, oldestFirst: false };
const NET: Wanted = { amount: { columns: ["net"], least: 1, most: 2, eitherSign: false } };
const NEWEST = { sort: "date" as const, descending: true, after: undefined, rows: 10 };

// What is fetched from the table is found by its id: only the page of a list may be.
test.each<[string, Statement, number]>([
  ["sums", sumsInStretch("o", {}, HALF_WAY, false).statement, 0],
  ["sums by the rate of lines", sumsInStretch("o", NET, HALF_WAY, true).statement, 0],
  ["a list by net amount", rankInStretch("o", NET, HALF_WAY, NEWEST).statement, 0],
  ["a list by remark", rankInStretch("o", { ...NET, remark: "合同" }, HALF_WAY, NEWEST).statement, 1],
])("%s begin where the walk has got to, and fetch no more than they must", async (_, { sql, args }, fetches) => {
  const database = await aDatabase();
  const [steps] = await database.read({
    statement: { sql: `explain query plan ${sql}`, args },
    parse: (rows) => rows.map((row) => String(row.detail)),
  });
  const walked = steps.filter((step) => step.includes("USING COVERING INDEX invoice_by_date"));
  expect(walked.map((step) => step.match(/\(.*\)/)?.[0])).toEqual([
    "(organisation=? AND issued_on=? AND id<?)",
    "(organisation=? AND issued_on<?)",
  ]);
  expect(steps.filter((step) => step.includes("USING INTEGER PRIMARY KEY"))).toHaveLength(fetches);
  expect(steps.filter((step) => step.startsWith("SCAN invoice"))).toEqual([]);
});
