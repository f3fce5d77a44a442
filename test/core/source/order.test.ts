import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUS_AXES, STATUS_VALUES, type StatusAxis } from "../../../src/core/invoice/index.ts";
import { findByNumber } from "../../../src/core/search/index.ts";
import { aHouse, ORGANISATION } from "../../support/a-house.ts";
import { anEvent, aSource } from "../../support/a-source.ts";

const NUMBER = "24112000000031870426";

interface Told {
  axis: StatusAxis;
  to: string;
  minute: number;
}

/** The ledger's statuses after these events came in this order, each in a push of its own. */
async function ledgerAfter(events: readonly Told[]): Promise<unknown> {
  const house = await aHouse({ ledger: [{ number: NUMBER, statuses: { validity: "normal" } }] });
  const source = await aSource(house.database);
  for (const { axis, to, minute } of events) {
    const at = `2026-11-20T09:${String(minute).padStart(2, "0")}:00+08:00`;
    const response = await source.push({ events: [anEvent(NUMBER, axis, to, at)] });
    if (response.status !== 200) throw new Error(`refused with ${response.status}`);
  }
  const [found] = await findByNumber(house.database, ORGANISATION, [{ typed: NUMBER, digits: NUMBER, code: "" }]);
  return found?.kind === "one" ? found.invoice.statuses : undefined;
}

const event = fc.constantFrom(...STATUS_AXES).chain((axis) =>
  fc.record({
    axis: fc.constant(axis),
    to: fc.constantFrom(...(STATUS_VALUES[axis] as readonly string[])),
    minute: fc.integer({ min: 1, max: 30 }),
  }),
);

test("F19: events in any order, some of them twice, end in the same ledger", { timeout: 120_000 }, async () => {
  const cases = fc.array(event, { minLength: 2, maxLength: 6 }).chain((events) =>
    fc.record({
      events: fc.constant(events),
      shuffled: fc.shuffledSubarray(events, { minLength: events.length }),
      again: fc.subarray(events),
    }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ({ events, shuffled, again }) => {
      expect(await ledgerAfter([...shuffled, ...again])).toEqual(await ledgerAfter(events));
    }),
    { numRuns: 15, seed: 7 },
  );
});

test("the same fact in vaguer words, at the moment of other news, does not count as news of its own", async () => {
  const told = ([to, minute]: [string, number]): Told => ({ axis: "red_letter", to, minute });
  const events: [string, number][] = [
    ["locked", 2],
    ["awaiting_seller", 1],
    ["none", 2],
  ];
  expect(await ledgerAfter(events.map(told))).toEqual(await ledgerAfter(events.toReversed().map(told)));
});

test("a step back is answered as one and not believed; older news is kept and changes nothing", async () => {
  const house = await aHouse({ ledger: [{ number: NUMBER, statuses: { validity: "normal" } }] });
  const source = await aSource(house.database);
  const outcome = async (to: string, at: string) => {
    const body = { events: [anEvent(NUMBER, "validity", to, `2026-11-20T${at}:00+08:00`)] };
    return ((await (await source.push(body)).json()) as { events: { outcome: string }[] }).events[0]?.outcome;
  };
  expect(await outcome("fully_reversed", "09:30")).toBe("changed");
  expect(await outcome("normal", "09:40")).toBe("step_back");
  expect(await outcome("partly_reversed", "09:20")).toBe("outdated");
  expect(await outcome("fully_reversed", "09:30")).toBe("known");
});
