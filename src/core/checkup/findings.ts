import {
  INVOICE_KINDS,
  type InvoiceKind,
  STATUS_VALUES,
  type StatusAxis,
  TICKED_KINDS,
  TICKED_OR_LATER,
} from "../invoice/index.ts";
import type { InvoiceFilter } from "../search/index.ts";

/** What a finding needs to know of the organisation itself: its tax ids, and the company whose name belongs to one of them. */
export interface Ours {
  taxIds: readonly string[];
  title: { taxId: string; company: number } | undefined;
}

export type FindingId =
  | "used_though_bad"
  | "posted_though_bad"
  | "red_of_used"
  | "red_ours"
  | "wrong_tax_id"
  | "wrong_title"
  | "abnormal"
  | "void_received"
  | "twice"
  | "partly_reversed"
  | "suspicious"
  | "red_theirs"
  | "void_issued"
  | "not_ticked";

/** What a finding rests on: an axis that a source must have spoken of, or what an admin must have told. */
export type Need = StatusAxis | keyof Ours;

export interface Rule {
  id: FindingId;
  /** Red would be filed wrongly, yellow has to be settled, green may wait. */
  gravity: "red" | "yellow" | "green";
  needs: readonly Need[];
  /** An invoice that is as any of these is found. */
  which(ours: Ours): readonly InvoiceFilter[];
}

const BAD = ["void", "reversed", "partly_reversed", "fully_reversed", "out_of_control", "abnormal"] as const;
const GONE = ["void", "reversed", "fully_reversed"] as const;
const FINE = ["", "normal"] as const;
const UNUSED = ["", "unticked"] as const;

// Tickets and rolls are bought by a traveller or without a name; nobody asks a machine for another one.
const WITHOUT_BUYER: readonly InvoiceKind[] = ["roll", "rail", "air"];
const WITH_BUYER = INVOICE_KINDS.filter((kind) => !WITHOUT_BUYER.includes(kind));

const is = (axis: StatusAxis, values: readonly string[]) => ({ axis, values });
const BAD_AXES = [is("validity", BAD), is("risk", ["abnormal"])];

/** Used, and nothing said against it. */
const STILL_USED = [is("usage", TICKED_OR_LATER), is("validity", FINE), is("risk", FINE)];
const UNCONFIRMED = ["", ...STATUS_VALUES.red_letter.filter((value) => value !== "confirmed")];

/** With any tax to deduct. */
const TAXED = { of: "tax", least: 1, most: Number.MAX_SAFE_INTEGER } as const;

/** Everything that a checkup looks for, the gravest first; fapiao rules as of 2026. */
export const RULES: readonly Rule[] = [
  {
    id: "used_though_bad",
    gravity: "red",
    needs: ["usage", "validity"],
    which: () => BAD_AXES.map((bad) => ({ statuses: [bad, is("usage", TICKED_OR_LATER)] })),
  },
  {
    id: "posted_though_bad",
    gravity: "red",
    needs: ["posting", "validity"],
    which: () => [{ statuses: [is("validity", BAD), is("posting", ["posted"])] }],
  },
  {
    // The reversal is there and the blue one does not show it yet: once it does, the blue one is found itself.
    id: "red_of_used",
    gravity: "red",
    needs: ["usage"],
    which: () => [
      { direction: "received", statuses: [...STILL_USED, is("red_letter", ["confirmed"])] },
      { red: true, direction: "received", reverses: [...STILL_USED, is("red_letter", UNCONFIRMED)] },
    ],
  },
  {
    // Unconfirmed for 72 hours it lapses by itself (国家税务总局公告2024年第11号).
    id: "red_ours",
    gravity: "red",
    needs: ["red_letter"],
    which: () => [
      { direction: "received", statuses: [is("red_letter", ["awaiting_buyer"])] },
      { direction: "issued", statuses: [is("red_letter", ["awaiting_seller"])] },
    ],
  },
  {
    id: "wrong_tax_id",
    gravity: "red",
    needs: ["taxIds"],
    which: ({ taxIds }) => (taxIds.length > 0 ? [{ strangers: taxIds, kinds: WITH_BUYER, red: false }] : []),
  },
  {
    id: "wrong_title",
    gravity: "red",
    needs: ["title"],
    which: ({ title }) => (title ? [{ direction: "received", misnamed: title, red: false }] : []),
  },
  {
    id: "abnormal",
    gravity: "red",
    needs: ["validity", "risk"],
    which: () =>
      [is("validity", ["out_of_control", "abnormal"]), is("risk", ["abnormal"])].map((bad) => ({
        statuses: [bad, is("usage", UNUSED)],
      })),
  },
  {
    id: "void_received",
    gravity: "yellow",
    needs: ["validity"],
    which: () => [{ direction: "received", statuses: [is("validity", GONE), is("usage", UNUSED)] }],
  },
  { id: "twice", gravity: "yellow", needs: [], which: () => [{ twin: true }] },
  {
    id: "partly_reversed",
    gravity: "yellow",
    needs: ["validity"],
    which: () => [{ direction: "received", statuses: [is("validity", ["partly_reversed"]), is("usage", UNUSED)] }],
  },
  {
    id: "suspicious",
    gravity: "yellow",
    needs: ["risk"],
    which: () => [{ statuses: [is("risk", ["suspicious"])] }],
  },
  {
    id: "red_theirs",
    gravity: "yellow",
    needs: ["red_letter"],
    which: () => [
      { statuses: [is("red_letter", ["locked"])] },
      { direction: "received", statuses: [is("red_letter", ["awaiting_seller"])] },
      { direction: "issued", statuses: [is("red_letter", ["awaiting_buyer"])] },
    ],
  },
  {
    id: "void_issued",
    gravity: "yellow",
    needs: ["validity"],
    which: () => [{ direction: "issued", statuses: [is("validity", [...GONE, "partly_reversed"])] }],
  },
  {
    // There is no window any more in which an invoice of 2017 or later has to be deducted, so this one may wait.
    id: "not_ticked",
    gravity: "green",
    needs: ["usage"],
    which: () => [
      {
        ...{ direction: "received", kinds: TICKED_KINDS, red: false, amount: TAXED },
        statuses: [
          ...[is("usage", ["unticked"]), is("validity", FINE), is("risk", FINE)],
          is("red_letter", ["", "none", "cancelled"]),
        ],
      },
    ],
  },
];
