import { describe, expect, test } from "vitest";
import { tryAgainAt, whenAwake } from "../../../src/core/diagnosis/index.ts";

const at = (text: string) => new Date(`${text}+08:00`);

describe("when to try again", () => {
  const now = at("2026-11-20T10:00:00");

  test.each([
    ["wait_for_data", "2026-11-21T10:00:00"],
    ["wait_minutes", "2026-11-20T10:30:00"],
    ["ask_issuer_filing", "2026-12-16T10:00:00"],
  ] as const)("%s: %s", (remedy, when) => expect(tryAgainAt(remedy, [], now)).toEqual(at(when)));

  test("a red-letter form is looked at when it lapses", () => {
    const until = at("2026-11-23T09:00:00").getTime();
    const check = {
      check: "red_letter",
      outcome: "fail",
      saw: { value: "awaiting_buyer", since: 0, until },
    } as const;
    expect(tryAgainAt("answer_form", [check], now)).toEqual(new Date(until));
  });

  test("what can be tried at once has no date", () => expect(tryAgainAt("retype", [], now)).toBeUndefined());
});

test.each([
  ["2026-11-20T19:59:00", "2026-11-20T19:59:00"],
  ["2026-11-20T20:00:00", "2026-11-21T09:00:00"],
  ["2026-11-20T23:59:00", "2026-11-21T09:00:00"],
  ["2026-11-21T03:00:00", "2026-11-21T09:00:00"],
  ["2026-11-21T09:00:00", "2026-11-21T09:00:00"],
])("what can wait at %s waits until %s", (from, until) => expect(whenAwake(at(from))).toEqual(at(until)));
