import { describe, expect, test } from "vitest";
import { type FindingId, RULES } from "../../../src/core/checkup/index.ts";
import { aHouseToFile, checked, foundBy, listed, OWN_NAME } from "../../support/a-checkup.ts";
import { type InvoiceWish, OWN_TAX_ID } from "../../support/an-invoice.ts";

const number = (serial: number): string => `26112000000030${String(serial).padStart(6, "0")}`;
const BLUE = number(1);
const IN_MONTH = { number: number(2), issuedOn: "2026-11-10" };
const ISSUED = {
  seller: OWN_NAME,
  sellerTaxId: OWN_TAX_ID,
  buyer: "上海青禾物流有限公司",
  buyerTaxId: "91310115MA0000000X",
};

/** For each finding: ledgers in which it is made, and ledgers near to them in which it is not. */
const CASES: Record<FindingId, { found: Partial<InvoiceWish>[][]; silent: Partial<InvoiceWish>[][] }> = {
  used_though_bad: {
    found: [
      [{ statuses: { validity: "fully_reversed", usage: "ticked" } }],
      [{ statuses: { validity: "partly_reversed", usage: "deducted" } }],
      [{ statuses: { validity: "void", usage: "confirmed" } }],
      [{ statuses: { validity: "normal", risk: "abnormal", usage: "deducted" } }],
    ],
    silent: [
      [{ statuses: { validity: "normal", usage: "deducted" } }],
      [{ statuses: { validity: "void", usage: "unticked" } }],
      [{ statuses: { validity: "normal", risk: "suspicious", usage: "ticked" } }],
    ],
  },
  posted_though_bad: {
    found: [[{ statuses: { validity: "reversed", posting: "posted" } }]],
    silent: [
      [{ statuses: { validity: "normal", posting: "posted" } }],
      [{ statuses: { validity: "reversed", posting: "withdrawn" } }],
    ],
  },
  red_of_used: {
    found: [
      [{ statuses: { validity: "normal", red_letter: "confirmed", usage: "deducted" } }],
      // Both are there, and one of them is enough.
      [
        { number: BLUE, statuses: { validity: "normal", red_letter: "confirmed", usage: "deducted" } },
        { red: true, net: -10_000, tax: -600, reverses: BLUE },
      ],
      [
        { number: BLUE, issuedOn: "2026-08-03", statuses: { validity: "normal", usage: "deducted" } },
        { red: true, net: -10_000, tax: -600, reverses: BLUE },
      ],
      [
        {
          number: "18236745",
          code: "1100201130",
          kind: "special",
          issuedOn: "2026-08-03",
          statuses: { usage: "ticked" },
        },
        { red: true, net: -10_000, tax: -600, reverses: "110020113018236745" },
      ],
    ],
    silent: [
      [{ statuses: { validity: "normal", red_letter: "confirmed", usage: "unticked" } }],
      // The blue one is found itself.
      [
        { number: BLUE, statuses: { validity: "fully_reversed", usage: "deducted" } },
        { red: true, net: -10_000, tax: -600, reverses: BLUE },
      ],
      [
        { number: BLUE, statuses: { validity: "normal", usage: "unticked" } },
        { red: true, net: -10_000, tax: -600, reverses: BLUE },
      ],
      [{ red: true, net: -10_000, tax: -600, reverses: BLUE }],
    ],
  },
  red_ours: {
    found: [
      [{ statuses: { validity: "normal", red_letter: "awaiting_buyer" } }],
      [{ ...ISSUED, statuses: { validity: "normal", red_letter: "awaiting_seller" } }],
    ],
    silent: [
      [{ statuses: { validity: "normal", red_letter: "awaiting_seller" } }],
      [{ statuses: { validity: "normal", red_letter: "cancelled" } }],
    ],
  },
  wrong_tax_id: {
    found: [
      [{ buyer: OWN_NAME, buyerTaxId: "91310115MA0000000X" }],
      [{ buyer: OWN_NAME, buyerTaxId: "", kind: "digital_ordinary", sellerTaxId: "91310115MA0000000X" }],
    ],
    silent: [[{}], [ISSUED], [{ kind: "rail", buyer: "", buyerTaxId: "" }]],
  },
  wrong_title: {
    found: [[{ buyer: "北京明霞数据有限公司" }]],
    silent: [[{}], [{ buyer: "北京明霞數據　服务有限公司" }], [{ buyer: "" }]],
  },
  abnormal: {
    found: [
      [{ statuses: { validity: "out_of_control" } }],
      [{ statuses: { validity: "normal", risk: "abnormal", usage: "unticked" } }],
    ],
    silent: [[{ statuses: { validity: "void" } }], [{ statuses: { validity: "abnormal", usage: "ticked" } }]],
  },
  void_received: {
    found: [[{ statuses: { validity: "void" } }], [{ statuses: { validity: "reversed", usage: "unticked" } }]],
    silent: [
      [{ statuses: { validity: "partly_reversed" } }],
      [{ ...ISSUED, statuses: { validity: "void" } }],
      [{ statuses: { validity: "void", usage: "ticked" } }],
    ],
  },
  twice: {
    found: [
      [{ number: "26112000000024568734" }, { number: "24568734", code: "011002600111", kind: "paper_digital_special" }],
    ],
    silent: [
      [
        { number: "26112000000024568734" },
        { number: "24568734", code: "011002600111", kind: "paper_digital_special", net: 20_000 },
      ],
      [
        { number: "26112000000024568734" },
        { number: "24568734", code: "011002600111", kind: "paper_digital_special", seller: "上海青禾物流有限公司" },
      ],
    ],
  },
  partly_reversed: {
    found: [[{ statuses: { validity: "partly_reversed" } }]],
    silent: [[{ statuses: { validity: "partly_reversed", usage: "ticked" } }]],
  },
  suspicious: {
    found: [[{ statuses: { validity: "normal", risk: "suspicious" } }]],
    silent: [[{ statuses: { validity: "normal", risk: "normal" } }]],
  },
  red_theirs: {
    found: [
      [{ statuses: { validity: "normal", red_letter: "locked" } }],
      [{ statuses: { validity: "normal", red_letter: "awaiting_seller" } }],
      [{ ...ISSUED, statuses: { validity: "normal", red_letter: "awaiting_buyer" } }],
    ],
    silent: [[{ statuses: { validity: "normal", red_letter: "awaiting_buyer" } }]],
  },
  void_issued: {
    found: [[{ ...ISSUED, statuses: { validity: "fully_reversed" } }]],
    silent: [[{ ...ISSUED, statuses: { validity: "normal" } }], [{ statuses: { validity: "fully_reversed" } }]],
  },
  not_ticked: {
    found: [
      [{ statuses: { validity: "normal", usage: "unticked" } }],
      [{ kind: "toll", statuses: { usage: "unticked" } }],
    ],
    silent: [
      // Nobody said that it is not.
      [{ statuses: { validity: "normal" } }],
      [{ statuses: { validity: "normal", usage: "ticked" } }],
      [{ kind: "digital_ordinary", statuses: { validity: "normal", usage: "unticked" } }],
      [{ tax: 0, statuses: { validity: "normal", usage: "unticked" } }],
      [{ statuses: { validity: "void", usage: "unticked" } }],
      [{ statuses: { validity: "normal", usage: "unticked", red_letter: "locked" } }],
    ],
  },
};

const ledgerOf = (wishes: Partial<InvoiceWish>[]): InvoiceWish[] => wishes.map((wish) => ({ ...IN_MONTH, ...wish }));

describe.each(RULES.map(({ id }) => id))("%s", (id) => {
  test.each(CASES[id].found)("is found, with its list", async (...wishes) => {
    const house = await aHouseToFile(ledgerOf(wishes));
    const checkup = await checked(house);
    expect(foundBy(checkup)).toContain(id);
    expect(await listed(house, checkup, id)).toHaveLength(1);
  });

  test.each(CASES[id].silent)("is not found where it is not so", async (...wishes) => {
    expect(foundBy(await checked(await aHouseToFile(ledgerOf(wishes))))).not.toContain(id);
  });
});

test("the gravest stand first", () => {
  const order = RULES.map(({ gravity }) => gravity).join(" ");
  expect(order).toMatch(/^(?:red ?)+(?:yellow ?)+(?:green ?)+$/);
});
