import { expect, test } from "vitest";
import { decideDrafts, type Origin } from "../../../src/core/ledger/index.ts";
import { anInvoice } from "../../support/an-invoice.ts";

const origin: Origin = {
  organisation: "org",
  cause: "run",
  source: "etax_export",
  asOf: 1000,
  learnedAt: 2000,
  ownTaxIds: new Set(),
};

const NUMBER = "24112000000031870426";

test("ids follow each other from the first, one for each new invoice", () => {
  const drafts = [
    anInvoice({ number: NUMBER }),
    anInvoice({ number: NUMBER }),
    anInvoice({ number: "12345678", code: "011001900211" }),
  ];
  const { outcomes, recorded } = decideDrafts(drafts, [], 700, origin);
  expect(recorded).toBe(2);
  expect(outcomes.map((outcome) => outcome.kind)).toEqual(["new", "known", "new"]);
  expect(outcomes.map((outcome) => outcome.kind !== "mismatch" && outcome.invoice.id)).toEqual([700, 700, 701]);
});

test("a row whose number and code belong to two invoices is refused", () => {
  const digital = anInvoice({ number: NUMBER });
  const legacy = anInvoice({ number: "12345678", code: "011001900211" });
  const both = { ...digital, identity: { ...legacy.identity, digitalNumber: digital.identity.digitalNumber } };
  const { outcomes, recorded } = decideDrafts([digital, legacy, both], [], 1, origin);
  expect(recorded).toBe(2);
  expect(outcomes[2]).toMatchObject({
    kind: "mismatch",
    mismatch: { about: "identity", known: "011001900211 12345678", given: NUMBER },
  });
});

test("a draft that says nothing new writes nothing", () => {
  expect(decideDrafts([], [], 1, origin)).toMatchObject({ writes: [], images: [], recorded: 0 });
});

test("a change inside one chunk is an event, and the invoice is stored as it ends up", () => {
  const drafts = [
    anInvoice({ number: NUMBER, statuses: { validity: "normal" } }),
    anInvoice({ number: NUMBER, statuses: { validity: "fully_reversed" } }),
    anInvoice({ number: NUMBER, statuses: { validity: "normal" } }),
  ];
  const { outcomes } = decideDrafts(drafts, [], 1, origin);
  expect(outcomes.map((outcome) => outcome.kind)).toEqual(["new", "changed", "known"]);
  expect(outcomes[2]).toMatchObject({ conflicts: [{ axis: "validity", from: "fully_reversed", to: "normal" }] });
  expect(outcomes[2]).toMatchObject({ invoice: { statuses: { validity: { value: "fully_reversed", asOf: 1000 } } } });
});
