import type {
  CalendarDate,
  CheckOutcome,
  CrcVerdict,
  Edit,
  FourthField,
  InvoiceKind,
  NumberAge,
  NumberShape,
  StatusValue,
} from "../invoice/index.ts";
import type { DocumentKind } from "./documents.ts";

/** Why something cannot be known yet. */
export type Unknown =
  | "no_number"
  | "no_date"
  | "no_figure"
  | "no_kind"
  | "no_qr"
  | "not_in_ledger"
  | "not_reported"
  | "own_unknown"
  | "only_site_counts"
  | "no_verifier"
  | "only_issuer_sees"
  | "not_said";

/** What each check saw when it could tell; `unknown` may say more than why. */
export interface Seen {
  form: { length: number; shape: NumberShape; nearest: number; strange: string };
  region: { digits: string; zh: string; en: string };
  year: { year: number };
  ledger: { number: string; seller: string; buyer: string };
  neighbour: { meant: string; typed: string; part: "number" | "code"; kind: Edit["kind"]; at: number; more: number };
  fields: { how: "number_as_code" | "split" | "part" | "code_alone" | "code_asked"; meant: string };
  qr: { crc: CrcVerdict };
  issued_today: { day: "today" | "yesterday" | "earlier"; date: string };
  future_date: { date: string };
  five_years: { age: NumberAge; date: string };
  date_agrees: { typed: string; known: string };
  month: { asked: string; known: string };
  fourth_field: { needs: FourthField; used: string; mixed: "amounts" | "check_code" | "none"; kind: InvoiceKind };
  figure: { typed: number; net: number; total: number };
  source: { source: string; asOf: number; late: "none" | "hours" | "days"; days: number };
  maintenance: { what: string; from: number; until: number };
  validity: { value: StatusValue<"validity">; asOf: number };
  reversal: { number: string; date: string };
  red_letter: { value: StatusValue<"red_letter">; since: number; until: number };
  risk: { value: StatusValue<"risk">; asOf: number };
  usage: { value: StatusValue<"usage">; asOf: number };
  duplicate: { how: "posted" | "claimed" | "none"; by: string };
  buyer: { whose: "own" | "ours" | "other"; name: string; taxId: string };
  direction: { direction: string; asked: string };
  covered: { document: DocumentKind; where: "site" | "elsewhere" | "local" | "region" };
  checks_spent: never;
  verifier: never;
  upload: never;
}

export type CheckId = keyof Seen;

/** What one check came to, as plain data. */
export type Check<Id extends CheckId = CheckId> = {
  [K in Id]:
    | { check: K; outcome: Exclude<CheckOutcome, "unknown">; saw: Seen[K] }
    | { check: K; outcome: "unknown"; saw: Partial<Seen[K]> & { why: Unknown; told?: "yes" } };
}[Id];

export const unknown = <Id extends CheckId>(check: Id, why: Unknown, saw: Partial<Seen[Id]> = {}): Check<Id> =>
  ({ check, outcome: "unknown", saw: { ...saw, why } }) as Check<Id>;

export const seen = <Id extends CheckId>(check: Id, outcome: "pass" | "fail", saw: Seen[Id]): Check<Id> =>
  ({ check, outcome, saw }) as Check<Id>;

/** A day that is known, and how: the ledger is believed before a person, a person before the paper's code. */
export interface KnownDate {
  date: CalendarDate;
  from: "ledger" | "said" | "qr";
}
