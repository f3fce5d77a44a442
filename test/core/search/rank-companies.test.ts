import { expect, test } from "vitest";
import type { Database } from "../../../src/core/database/index.ts";
import { partiesInStretch } from "../../../src/core/database/search/index.ts";
import { countInvoices, rankCompanies } from "../../../src/core/search/index.ts";
import { aDatabase } from "../../support/a-database.ts";
import { type InvoiceWish, recordInvoices } from "../../support/an-invoice.ts";

const ORGANISATION = "org_mingxia";
const [YANTIAN, QINGHE, YUNSHAN] = ["北京砚田商贸有限公司", "上海青禾物流有限公司", "北京云杉餐饮管理有限公司"];
const contextOf = (database: Database) => ({ database, organisation: ORGANISATION, pause: () => Promise.resolve() });

// More than the first stretches of a walk are long: 砚田 has most invoices, 青禾 the largest sum, 云杉 a red one.
const MANY: InvoiceWish[] = Array.from({ length: 600 }, (_, at) => ({
  number: `26112${String(at + 1).padStart(15, "0")}`,
  issuedOn: `2026-0${1 + (at % 3)}-0${1 + (at % 5)}`,
  ...(at % 3 === 0 ? { seller: QINGHE, net: 50_000, tax: 4_500 } : { seller: YANTIAN, net: 10_000, tax: 600 }),
}));
const LEDGER: InvoiceWish[] = [
  ...MANY,
  { number: "26112000000099990001", seller: YUNSHAN, net: 1_000, tax: 60 },
  { number: "26112000000099990002", seller: YUNSHAN, net: -3_000, tax: -180, red: true },
];

async function aLedger() {
  const database = await aDatabase();
  await recordInvoices(database, ORGANISATION, LEDGER);
  return database;
}

test("companies are put in order by how many invoices they have or by what these come to", async () => {
  const context = contextOf(await aLedger());
  const wish = { filter: {}, side: "seller" as const, most: 2 };
  const byCount = await rankCompanies(context, { ...wish, by: "count" });
  expect(byCount.companies.map(({ name, sum }) => [name, sum.count])).toEqual([
    [YANTIAN, 400],
    [QINGHE, 200],
  ]);
  expect(byCount).toMatchObject({ count: 3, partial: false, nameless: { count: 0 }, all: { count: 602 } });
  const byTotal = await rankCompanies(context, { ...wish, by: "total" });
  expect(byTotal.companies.map(({ name, sum }) => [name, sum.total])).toEqual([
    [QINGHE, 200 * 54_500],
    [YANTIAN, 400 * 10_600],
  ]);
});

test("red ones count negative, and the least come first where they are asked for", async () => {
  const context = contextOf(await aLedger());
  const least = { filter: {}, side: "seller", by: "total", most: 1, leastFirst: true } as const;
  expect((await rankCompanies(context, least)).companies).toMatchObject([
    { name: YUNSHAN, sum: { count: 2, total: -2_120 } },
  ]);
});

test("a filter holds for a ranking as for a list, and what is counted is what is listed", async () => {
  const context = contextOf(await aLedger());
  const filter = { from: "2026-02-01", to: "2026-02-28" } as never;
  const ranking = await rankCompanies(context, { filter, side: "buyer", by: "total", most: 5 });
  expect(ranking.all.count).toBe(200);
  expect(await countInvoices(context, filter)).toEqual({ count: 200, more: false });
});

test("a step reads its stretch of the ledger and no more", async () => {
  const database = await aDatabase();
  const stretch = { lead: "date", after: { issuedOn: "2026-03-02", id: 7 }, rows: 100, oldestFirst: false } as const;
  const { sql, args } = partiesInStretch("o", {}, stretch, "seller").statement;
  const [steps] = await database.read({
    statement: { sql: `explain query plan ${sql}`, args },
    parse: (rows) => rows.map((row) => String(row.detail)),
  });
  const walked = steps.filter((step) => step.includes("invoice_by_date"));
  expect(walked.map((step) => step.match(/\(.*\)/)?.[0])).toEqual([
    "(organisation=? AND issued_on=? AND id<?)",
    "(organisation=? AND issued_on<?)",
  ]);
  expect(steps.filter((step) => step.startsWith("SCAN invoice"))).toEqual([]);
});
