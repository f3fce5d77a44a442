import { expect, test } from "vitest";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";
import { aHouseToFile, checked, foundBy, listed } from "../../support/a-checkup.ts";
import type { TestHouse } from "../../support/a-house.ts";
import { anEvent, aSource } from "../../support/a-source.ts";

const OLD = "26112000000032000001";
const OTHER = "26112000000032000002";

const LEDGER = [
  { number: OLD, issuedOn: "2026-08-03", statuses: { validity: "normal", usage: "deducted" } as const },
  { number: OTHER, issuedOn: "2026-08-04", statuses: { validity: "fully_reversed" } as const },
];

const month = (name: string) => ({ from: `${name}-01` as CalendarDate, to: `${name}-31` as CalendarDate });

/** What was pushed as having happened at a moment. */
async function changed(house: TestHouse, at: string, change: { number: string; axis: string; to: string }) {
  const source = await aSource(house.database);
  source.now = new Date("2026-12-20T09:00:00+08:00");
  const response = await source.push({ events: [anEvent(change.number, change.axis, change.to, at)] });
  expect(response.status).toBe(200);
}

test("what was deducted long ago is found in the month in which it is reversed", async () => {
  const house = await aHouseToFile(LEDGER);
  await changed(house, "2026-11-21T09:00:00+08:00", { number: OLD, axis: "validity", to: "fully_reversed" });
  const checkup = await checked(house);
  expect(foundBy(checkup)).toEqual(["used_though_bad"]);
  expect(checkup).toMatchObject({ earlierSeen: 1, any: { count: 1 }, seen: { received: 0 } });
  expect((await listed(house, checkup, "used_though_bad")).map(({ identity }) => identity.digitalNumber)).toEqual([
    OLD,
  ]);
});

test("what is ticked until the month is filed is looked at, however old", async () => {
  const house = await aHouseToFile(LEDGER);
  await changed(house, "2026-12-14T09:00:00+08:00", { number: OTHER, axis: "usage", to: "ticked" });
  expect(foundBy(await checked(house))).toEqual(["used_though_bad"]);
});

test("what changed after a month was filed, or before it began, is another month's", async () => {
  const house = await aHouseToFile(LEDGER);
  await changed(house, "2026-12-16T09:00:00+08:00", { number: OLD, axis: "validity", to: "fully_reversed" });
  expect(await checked(house)).toMatchObject({ found: [], earlierSeen: 0 });
  expect(foundBy(await checked(house, month("2026-12")))).toEqual(["used_though_bad"]);
  expect(await checked(house, month("2027-01"))).toMatchObject({ found: [], earlierSeen: 0 });
});
