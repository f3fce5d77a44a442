import { expect, test } from "vitest";
import { CAUSES, chooseRemedies, REMEDIES } from "../../../src/core/diagnosis/index.ts";

const copyOf = (remedy: keyof typeof REMEDIES): string | undefined => ({ copy: undefined, ...REMEDIES[remedy] }).copy;

test.each(CAUSES)("whoever issued an invoice is not sent to the issuer: %s", (cause) => {
  const remedies = chooseRemedies(cause, [], true);
  expect(remedies.length).toBeGreaterThan(0);
  expect(new Set(remedies).size).toBe(remedies.length);
  expect(remedies.map(copyOf)).not.toContain("issuer");
});

test.each(CAUSES)("whoever received it is not told to write to a customer: %s", (cause) => {
  expect(chooseRemedies(cause, [], false).map(copyOf)).not.toContain("customer");
});
