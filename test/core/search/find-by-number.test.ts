import { expect, test } from "vitest";
import { findByNumber, findRelated } from "../../../src/core/search/index.ts";
import { ORGANISATION } from "../../support/a-house.ts";
import type { InvoiceWish } from "../../support/an-invoice.ts";
import { aFileHouse } from "../../support/two-houses.ts";

// The same twenty digits: one invoice's number, and another's code with its number.
const DIGITS = "01100190021124568734";
const PAPER: InvoiceWish = { code: "011001900211", number: "24568734" };
const DIGITAL: InvoiceWish = { number: DIGITS };

const find = async (ledger: InvoiceWish[]) => {
  const { database } = await aFileHouse({ ledger });
  const [found] = await findByNumber(database, ORGANISATION, [{ typed: DIGITS, digits: DIGITS, code: "" }]);
  return { database, found };
};

test("twenty digits that name two invoices name two", async () => {
  const { found } = await find([PAPER, DIGITAL]);
  expect(found).toMatchObject({ kind: "several", more: false, invoices: [{}, {}] });
});

test.each([
  ["a number of twenty digits", DIGITAL],
  ["a code with its number", PAPER],
])("twenty digits are found as %s", async (_, wish) => {
  expect((await find([wish])).found).toMatchObject({ kind: "one", certain: true });
});

test.each([
  ["by twenty digits", DIGITAL, DIGITS],
  ["by code and number", PAPER, DIGITS],
])("a red invoice and the one that it reverses %s are related", async (_, blue, reverses) => {
  const red: InvoiceWish = { number: "26112000000055555555", red: true, net: -100, tax: -6, reverses };
  const { database, found } = await find([blue, red]);
  if (found?.kind !== "one") throw new Error("the blue one was not found");
  const { reversedBy } = await findRelated(database, ORGANISATION, found.invoice);
  expect(reversedBy.map(({ identity }) => identity.digitalNumber)).toEqual(["26112000000055555555"]);
  const [of] = reversedBy;
  if (!of) throw new Error("no red one");
  expect((await findRelated(database, ORGANISATION, of)).reverses?.id).toBe(found.invoice.id);
});

test("nothing of another organisation is related", async () => {
  const { database, found } = await find([DIGITAL, { number: "26112000000055555555", red: true, reverses: DIGITS }]);
  if (found?.kind !== "one") throw new Error("not found");
  expect(await findRelated(database, "org_other", found.invoice)).toEqual({
    reversedBy: [],
    reverses: undefined,
    lines: [],
  });
});
