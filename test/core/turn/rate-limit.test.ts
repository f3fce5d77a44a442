import { expect, test } from "vitest";
import { MESSAGES_PER_NETWORK_ADDRESS, MESSAGES_PER_PLACE, RATE_WINDOW } from "../../../src/core/limits.ts";
import { aHouse, aMessage, type TestHouse } from "../../support/a-house.ts";

const speak = (house: TestHouse, place: string, networkAddress: string, trust = {}, person = "chenmo") =>
  house.bot.answer(aMessage("帮助", { place, address: place, person, networkAddress, trust }));

const AT_ONCE = 15;

/** Speaks so often, many people at a time, and returns how that ended. */
async function speakOften(house: TestHouse, times: number, placeOf: (time: number) => string): Promise<Set<string>> {
  const kinds = new Set<string>();
  for (let time = 0; time < times; time += AT_ONCE) {
    const people = Array.from({ length: AT_ONCE }, (_, at) => speak(house, placeOf(time + at), "net", {}, `p${at}`));
    for (const { kind } of await Promise.all(people)) kinds.add(kind);
  }
  return kinds;
}

test("a place that says too much in a minute waits for the next one, by the injected clock", async () => {
  const house = await aHouse({ group: true });
  const kinds = await speakOften(house, MESSAGES_PER_PLACE, () => "loud");
  expect(kinds).toEqual(new Set(["answered"]));
  house.now = new Date(house.now.getTime() + 20_000);
  expect(await speak(house, "loud", "net")).toMatchObject({ kind: "limited", retryAfterMs: RATE_WINDOW - 20_000 });
  expect((await speak(house, "quiet", "net")).kind).toBe("answered");
  house.now = new Date(house.now.getTime() + RATE_WINDOW - 20_000);
  expect((await speak(house, "loud", "net")).kind).toBe("answered");
});

test("one network address that opens place after place is limited as well", async () => {
  const house = await aHouse({ group: true });
  const kinds = await speakOften(house, MESSAGES_PER_NETWORK_ADDRESS, (time) => `session-${time >> 4}`);
  expect(kinds).toEqual(new Set(["answered"]));
  expect((await speak(house, "session-new", "net")).kind).toBe("limited");
  expect((await speak(house, "session-new", "elsewhere")).kind).toBe("answered");
});

test("a refused message is not stored, so it is answered when it comes again", async () => {
  const house = await aHouse({ group: true });
  await speakOften(house, MESSAGES_PER_PLACE, () => "loud");
  const message = aMessage("帮助", { place: "loud", address: "loud", trust: {} });
  expect((await house.bot.answer(message)).kind).toBe("limited");
  house.now = new Date(house.now.getTime() + RATE_WINDOW);
  expect(await house.bot.answer(message)).toMatchObject({ kind: "answered", repeated: false });
});

test("the person at the keyboard of the machine is not limited", async () => {
  const house = await aHouse({ group: true });
  await speakOften(house, MESSAGES_PER_PLACE, () => "console");
  expect((await speak(house, "console", "", { operator: { organisation: undefined } })).kind).toBe("answered");
});
