import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Database } from "../../../src/core/database/index.ts";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";
import { claimInvoices, tagInvoices } from "../../../src/core/marks/index.ts";
import {
  findInvoices,
  type InvoiceFilter,
  listInvoices,
  type Memory,
  type Order,
  type SearchContext,
  streamInvoices,
  totalInvoices,
  withSplit,
} from "../../../src/core/search/index.ts";
import { aDatabase } from "../../support/a-database.ts";
import { type InvoiceWish, recordInvoices } from "../../support/an-invoice.ts";

const ORGANISATION = "org_mingxia";
const date = (text: string) => text as CalendarDate;

const contextOf = (database: Database, organisation = ORGANISATION): SearchContext => ({
  database,
  organisation,
  pause: () => Promise.resolve(),
});

async function aLedger(wishes: InvoiceWish[]): Promise<SearchContext> {
  const database = await aDatabase();
  await recordInvoices(database, ORGANISATION, wishes);
  return contextOf(database);
}

const number = (at: number): string => `26112${String(at).padStart(15, "0")}`;

const LEDGER: InvoiceWish[] = [
  { number: number(1), seller: "北京砚田商贸有限公司", issuedOn: "2024-05-28", net: 211_189, tax: 12_671 },
  {
    number: number(2),
    seller: "北京砚田商贸有限公司",
    issuedOn: "2024-05-30",
    net: 211_189,
    tax: 12_671,
    statuses: { validity: "fully_reversed" },
  },
  { number: number(3), seller: "北京砚田商贸有限公司", issuedOn: "2024-06-03", net: -211_189, tax: -12_671, red: true },
  {
    number: number(4),
    seller: "上海青禾物流有限公司",
    issuedOn: "2026-10-16",
    net: 100_000,
    tax: 9_000,
    kind: "digital_ordinary",
  },
  {
    number: number(5),
    seller: "上海青禾物流有限公司",
    issuedOn: "2026-11-02",
    net: 50_000,
    tax: 4_500,
    remark: "合同 A-17",
    statuses: {},
  },
  {
    number: number(6),
    seller: "北京明霞数据服务有限公司",
    sellerTaxId: "91110108MA00EXAM5X",
    buyer: "上海青禾物流有限公司",
    buyerTaxId: "91310115MA00DEM044",
    issuedOn: "2026-11-08",
    net: 943_396,
    tax: 56_604,
  },
];

const numbersOf = async (context: SearchContext, memory: Partial<Memory>) =>
  (await findInvoices(context, { filter: {}, named: [], ...memory })).candidates.map(({ invoice }) =>
    Number(invoice.identity.digitalNumber.slice(5)),
  );

describe("invoices are found", () => {
  test.each<[string, Partial<Memory>, number[]]>([
    ["by company, newest first", { named: [{ name: "青禾", side: "either" }] }, [6, 5, 4]],
    ["by who issued them", { named: [{ name: "青禾", side: "seller" }] }, [5, 4]],
    ["by whom they were issued to", { named: [{ name: "青禾", side: "buyer" }] }, [6]],
    ["by date", { filter: { from: date("2026-10-01"), to: date("2026-10-31") } }, [4]],
    [
      "by an exact total, red ones by its size",
      { filter: { amount: { of: "total", least: 223_860, most: 223_860 } } },
      [3, 2, 1],
    ],
    ["by the net amount", { filter: { amount: { of: "net", least: 100_000, most: 100_000 } } }, [4]],
    ["by the tax", { filter: { amount: { of: "tax", least: 4_500, most: 4_500 } } }, [5]],
    ["by bounds of an amount", { filter: { amount: { of: "total", least: 200_000, most: 230_000 } } }, [2, 1]],
    ["by kind", { filter: { kinds: ["digital_ordinary"] } }, [4]],
    ["by direction", { filter: { direction: "issued" } }, [6]],
    ["by status", { filter: { statuses: [{ axis: "validity", values: ["fully_reversed"] }] } }, [2]],
    ["by a status nobody has spoken of", { filter: { statuses: [{ axis: "validity", values: [""] }] } }, [5]],
    ["by colour", { filter: { red: true } }, [3]],
    ["by rate", { filter: { rate: "9" } }, [5, 4]],
    ["by remark", { filter: { remark: "A-17" } }, [5]],
    ["by last digits", { filter: { tail: "0004" } }, [4]],
    [
      "by all of it together",
      {
        named: [{ name: "砚田", side: "seller" }],
        filter: { from: date("2024-05-29"), amount: { of: "total", least: 223_860, most: 223_860 } },
      },
      [3, 2],
    ],
  ])("%s", async (_, memory, expected) => {
    expect(await numbersOf(await aLedger(LEDGER), memory)).toEqual(expected);
  });

  test("in an earlier year where the year was not said", async () => {
    const context = await aLedger(LEDGER);
    const memory = {
      named: [{ name: "砚田", side: "either" as const }],
      filter: { from: date("2026-05-28"), to: date("2026-05-28") },
    };
    expect(await numbersOf(context, { ...memory, yearless: true })).toEqual([1]);
  });

  test("by most of what is remembered where nothing fits all, each saying what differs", async () => {
    const context = await aLedger(LEDGER);
    const found = await findInvoices(context, {
      named: [{ name: "砚天商贸", side: "either" }],
      filter: {
        from: date("2025-01-01"),
        to: date("2025-01-31"),
        amount: { of: "total", least: 223_860, most: 223_860 },
      },
    });
    expect(found.nearly).toBe(true);
    expect(found.candidates[0]?.reasons).toEqual([
      { about: "company", why: "wrong", name: "北京砚田商贸有限公司" },
      { about: "amount", of: "total", fits: true },
      { about: "date", fits: false },
    ]);
  });

  test("and a name that nobody has is said to be unknown", async () => {
    const found = await findInvoices(await aLedger(LEDGER), {
      named: [{ name: "麒麟飞船", side: "either" }],
      filter: {},
    });
    expect(found).toMatchObject({ unknown: ["麒麟飞船"], candidates: [] });
  });

  test("never in the ledger of another organisation", async () => {
    const { database } = await aLedger(LEDGER);
    const other = contextOf(database, "org_other");
    expect(await numbersOf(other, { filter: { direction: "received" } })).toEqual([]);
    expect((await totalInvoices(other, {})).all.count).toBe(0);
  });
});

const MANY: InvoiceWish[] = Array.from({ length: 60 }, (_, at) => ({
  number: number(at + 1),
  seller: `北京${"砚云青枝鹿溪"[at % 6]}田商贸有限公司`,
  issuedOn: `2026-${String((at % 11) + 1).padStart(2, "0")}-${String((at % 27) + 1).padStart(2, "0")}`,
  net: 10_000 + ((at * 7919) % 50_000),
  tax: 600,
  kind: at % 3 === 0 ? "digital_ordinary" : "digital_special",
}));

describe("where they are too many to show", () => {
  test("at most five are, and the question leaves none of them out", async () => {
    const context = await aLedger(MANY);
    const found = await findInvoices(context, { filter: { direction: "received" }, named: [] });
    expect(found).toMatchObject({ count: 60, more: false });
    expect(found.candidates).toHaveLength(5);
    const splits = found.question?.splits ?? [];
    expect(splits.length).toBeGreaterThan(1);
    expect(splits.length).toBeLessThanOrEqual(5);
    const counts = await Promise.all(
      splits.map(
        async (split) =>
          (await findInvoices(context, { filter: withSplit(found.filter, split.filter), named: [] })).count,
      ),
    );
    expect(counts).toEqual(splits.map(({ count }) => count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
  });
});

describe("a list", () => {
  const orders: Order[] = (["date", "amount", "kind"] as const).flatMap((by) =>
    [true, false].map((descending) => ({ by, descending })),
  );

  test.each(orders)("by $by (descending: $descending) has each invoice once, in order, page by page", async (order) => {
    const context = await aLedger(MANY);
    const seen: { id: number; key: string | number }[] = [];
    for await (const page of streamInvoices(context, {}, order, 1000)) {
      seen.push(
        ...page.map((one) => ({
          id: one.id,
          key: order.by === "date" ? one.issuedOn : order.by === "amount" ? (one.total ?? 0) : one.kind,
        })),
      );
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(60);
    const keys = seen.map(({ key }) => key);
    const sorted = keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(keys).toEqual(order.descending ? sorted.toReversed() : sorted);
  });

  test("pages of any size come to the same list", async () => {
    const context = await aLedger(MANY);
    const order: Order = { by: "date", descending: true };
    const filter: InvoiceFilter = { kinds: ["digital_special"] };
    const all = (await listInvoices(context, { filter, order, rows: 100 })).invoices.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 13 }), async (rows) => {
        const ids: number[] = [];
        for (let after: { key: string | number; id: number } | undefined; ; ) {
          const page = await listInvoices(context, { filter, order, rows, ...(after ? { after } : {}) });
          ids.push(...page.invoices.map(({ id }) => id));
          after = page.end;
          if (!after) break;
        }
        expect(ids).toEqual(all);
      }),
      { numRuns: 8 },
    );
  });
});

describe("totals", () => {
  test("count red invoices negative, for either direction, by month, kind and rate", async () => {
    const totals = await totalInvoices(await aLedger(LEDGER), {});
    expect(totals.byDirection.get("received")).toEqual({ count: 5, net: 361_189, tax: 26_171, total: 387_360 });
    expect(totals.byDirection.get("issued")).toMatchObject({ count: 1, total: 1_000_000 });
    expect(totals.byMonth.get("2024-06")).toEqual({ count: 1, net: -211_189, tax: -12_671, total: -223_860 });
    expect([...totals.byMonth.keys()][0]).toBe("2026-11");
    expect(totals.byKind.get("digital_ordinary")?.count).toBe(1);
    expect(totals.byRate.get("9")?.count).toBe(2);
  });
});

describe("marks", () => {
  const mark = (context: SearchContext, person = "web:linan") => ({ ...context, person, now: new Date() });

  test("an invoice is one person's to handle, and found as theirs", async () => {
    const context = await aLedger(LEDGER);
    const { invoices } = await listInvoices(context, {
      filter: { direction: "issued" },
      order: { by: "date", descending: true },
      rows: 5,
    });
    const ids = invoices.map(({ id }) => id);
    const mine = await claimInvoices(mark(context), ids);
    expect(await context.database.commit(mine.writes)).toBe("committed");
    expect((await claimInvoices(mark(context), ids)).outcome).toMatchObject({ claimed: [], known: ids });
    expect((await claimInvoices(mark(context, "web:zhou"), ids)).outcome).toMatchObject({ claimed: [], taken: ids });
    expect(await numbersOf(context, { filter: { claimedBy: "web:linan" } })).toEqual([6]);
  });

  test("a tag filters, in any spelling, and stands in the list", async () => {
    const context = await aLedger(LEDGER);
    const { invoices } = await listInvoices(context, {
      filter: { rate: "9" },
      order: { by: "date", descending: true },
      rows: 5,
    });
    const ids = invoices.map(({ id }) => id);
    await context.database.commit(tagInvoices(mark(context), ids, "项目A"));
    await context.database.commit(tagInvoices(mark(context), ids, "项目A"));
    const tagged = await listInvoices(context, {
      filter: { tag: "項目ａ" },
      order: { by: "date", descending: true },
      rows: 5,
    });
    expect(tagged.invoices.map(({ tags }) => tags)).toEqual([["项目A"], ["项目A"]]);
  });
});
