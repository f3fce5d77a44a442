import type { FindingId } from "../../core/checkup/index.ts";
import type { DocumentKind } from "../../core/diagnosis/index.ts";
import type { InvoiceFilter, NumberQuery } from "../../core/search/index.ts";
import type { Intent } from "../intent/index.ts";
import type { Language } from "../reply/index.ts";
import type { Dialog, Move } from "./dialog.ts";
import type { Listing } from "./listing.ts";

/** What choosing an option does; an id is only ever read within the asker's own organisation. */
export type Action =
  | { kind: "show"; invoice: number }
  | { kind: "lines"; invoice: number }
  | { kind: "narrow"; filter: InvoiceFilter; what: string }
  /** Of the checkup whose list is being looked at. */
  | { kind: "finding"; finding: FindingId }
  | { kind: "meant"; intent: Intent; text: string }
  | { kind: "not_meant" }
  | { kind: "article"; id: string }
  | { kind: "no_article"; asked?: string }
  | { kind: "decline" }
  | { kind: "none" }
  /** `checked` where what can be looked up was said along with the question. */
  | { kind: "diagnose"; query: NumberQuery; checked?: true }
  | { kind: "paper"; document: DocumentKind }
  | { kind: "answer"; answer: string }
  | { kind: "move"; move: Move };

/** A question the bot has put: what can be answered, in order, and what each answer does. */
export interface Pending {
  options: { say: string[]; action: Action }[];
  /** In ms since 1970. */
  askedAt: number;
  /** The cause of the letter that put it. */
  cause?: string;
}

/** Where we are with one person in one place. */
export interface Conversation {
  language: Language;
  pending?: Pending;
  /** The list that was shown last. */
  listing?: Listing;
  /** The invoice that was shown last, by itself; `at` in ms since 1970. */
  inView?: { invoice: number; at: number };
  /** Why something cannot be found: begun, and not forgotten. */
  dialog?: Dialog;
  /** The article that was told last; '' once something else was said. */
  answered?: string;
}
