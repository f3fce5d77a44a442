import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../src/core/checkup/index.ts";
import { INVOICE_KINDS, STATUS_VALUES, type StatusAxis } from "../../../src/core/invoice/index.ts";
import { aHouseToFile, checked, foundBy, listed, OWN_NAME } from "../../support/a-checkup.ts";
import { aHouse, ORGANISATION } from "../../support/a-house.ts";
import { type InvoiceWish, OWN_TAX_ID } from "../../support/an-invoice.ts";

const numbered = (serial: number): string => `26112000000031${String(serial).padStart(6, "0")}`;
const IN_MONTH = { number: numbered(900_001), issuedOn: "2026-11-10" };

const oneOf = (axis: StatusAxis) => fc.option(fc.constantFrom(...STATUS_VALUES[axis]), { nil: undefined });

const anyInvoice: fc.Arbitrary<Omit<InvoiceWish, "number">> = fc.record({
  issuedOn: fc.constantFrom("2026-10-31", "2026-11-01", "2026-11-17", "2026-11-30", "2026-12-01"),
  kind: fc.constantFrom(...INVOICE_KINDS),
  net: fc.integer({ min: 0, max: 900_000 }),
  tax: fc.integer({ min: 0, max: 90_000 }),
  buyer: fc.constantFrom(OWN_NAME, "北京明霞数居服务有限公司", ""),
  buyerTaxId: fc.constantFrom(OWN_TAX_ID, "91310115MA0000000X"),
  sellerTaxId: fc.constantFrom(OWN_TAX_ID, ""),
  statuses: fc
    .record({
      ...{ validity: oneOf("validity"), usage: oneOf("usage"), red_letter: oneOf("red_letter") },
      ...{ posting: oneOf("posting"), risk: oneOf("risk") },
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))),
});

describe("what is said at once", () => {
  test("is what the lists have and what each invoice is said to be", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyInvoice, { minLength: 1, maxLength: 40 }), async (wishes) => {
        const ledger = wishes.map((wish, at) => ({ ...wish, number: numbered(at) }));
        const house = await aHouseToFile(ledger);
        const checkup = await checked(house);
        const inMonth = ledger.filter(({ issuedOn }) => issuedOn?.startsWith("2026-11"));
        const { received, issued, unknown } = checkup.seen;
        expect(received + issued + unknown).toBe(inMonth.length);
        const all = await listed(house, checkup);
        const sum = (field: "tax" | "total") => all.reduce((total, one) => total + (one[field] ?? 0), 0);
        expect(checkup.any).toEqual({ count: all.length, tax: sum("tax"), total: sum("total") });
        const each = await findingsOf(
          { database: house.database, organisation: ORGANISATION },
          checkup.scope,
          all.map(({ id }) => id),
        );
        for (const { id, count, tax } of checkup.found) {
          const list = await listed(house, checkup, id);
          expect(list.reduce((total, one) => total + (one.tax ?? 0), 0)).toBe(tax);
          expect(list).toHaveLength(count);
          expect([...each.values()].filter((found) => found.includes(id))).toHaveLength(count);
        }
        for (const found of each.values()) expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });

  test("a red one counts by its size, and nothing is asked of another organisation's ledger", async () => {
    const blue = numbered(1);
    const house = await aHouseToFile([
      { number: blue, issuedOn: "2026-08-03", statuses: { validity: "normal", usage: "deducted" } },
      { ...IN_MONTH, red: true, net: -10_000, tax: -600, reverses: blue },
    ]);
    expect((await checked(house)).any).toEqual({ count: 1, tax: 600, total: 10_600 });
  });
});

describe("what cannot be known", () => {
  test("an axis that nobody spoke of is told as that, never as a finding", async () => {
    const { found, gaps } = await checked(await aHouse({ ledger: [{ ...IN_MONTH, statuses: {} }] }));
    expect(found).toEqual([]);
    expect(gaps.map(({ about }) => about)).toEqual(["usage", "validity", "red_letter", "risk", "posting", "title"]);
    expect(gaps[0]).toEqual({ about: "usage", of: 1, silent: 1 });
  });

  test("of how many nobody spoke, where some were spoken of", async () => {
    const house = await aHouseToFile([
      { ...IN_MONTH, statuses: { usage: "unticked" } },
      { ...IN_MONTH, number: numbered(2), statuses: {} },
      { ...IN_MONTH, number: numbered(3), kind: "digital_ordinary", statuses: {} },
    ]);
    const checkup = await checked(house);
    expect(checkup.gaps[0]).toEqual({ about: "usage", of: 2, silent: 1 });
    expect(foundBy(checkup)).toEqual(["not_ticked"]);
  });

  test("an empty month says nothing about anything", async () => {
    expect(await checked(await aHouse())).toMatchObject({ found: [], gaps: [], any: { count: 0 } });
  });
});
