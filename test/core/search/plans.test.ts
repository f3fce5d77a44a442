import { expect, test } from "vitest";
import { aHouse } from "../../support/a-house.ts";
import { listenTo } from "../../support/statements-of.ts";
import { aFileHouse } from "../../support/two-houses.ts";

const LEDGER = [
  { number: "26112000000012345675" },
  { number: "26112000000098765675" },
  { number: "24568734", code: "011001900211" },
  { number: "26112000000055555555", red: true, net: -100, tax: -6, reverses: "26112000000012345675" },
];

// Steps that read all of a big table, or all that an organisation has in it.
const WALK = /^SCAN (?:invoice|inbox|letter|conversation|status_event)\b|\(organisation=\?\)$/;
const BIG = /\b(?:invoice|invoice_line|inbox|letter|conversation|status_event)\b/;

test.each([
  ["20 digits", "查发票 26112000000012345675"],
  ["code and number", "查发票 011001900211 24568734"],
  ["code and number without a gap", "查发票 01100190021124568734"],
  ["an 8-digit number alone", "查发票 24568734"],
  ["last digits", "查发票 5675"],
  ["20 digits, one of them wrong", "查发票 26112000000012345685"],
  ["a code with a mistyped number", "查发票 011001900211 24568743"],
  ["what is not there", "查发票 25442000000000000001"],
  ["several numbers", "26112000000012345675 26112000000098765675"],
])("looking up %s never walks through all that an organisation has", async (_, text) => {
  const { database, look } = await aFileHouse({ ledger: LEDGER });
  const { database: listening, taken } = listenTo(database);
  const house = await aHouse({ database: listening });
  await house.ask(text);
  // A turn is read in one statement; what comes beyond them is the look-up's.
  expect(taken.length).toBeGreaterThan(1);
  const walks: string[] = [];
  for (const { sql, args } of taken) {
    const steps = (await look(`explain query plan ${sql}`, args)).map(({ detail }) => String(detail));
    walks.push(...steps.filter((step) => WALK.test(step) && BIG.test(step)).map((step) => `${step} in ${sql}`));
  }
  expect(walks).toEqual([]);
});
