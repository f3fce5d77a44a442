import type { CalendarDate, Fen } from "../invoice/index.ts";
import type { NumberQuery } from "../search/index.ts";
import type { DocumentKind } from "./documents.ts";
import type { PlatformMessage } from "./platform-messages.ts";
import type { Answers } from "./questions.ts";
import type { Symptom } from "./symptoms.ts";

/** Everything a person has told about what went wrong; plain data, so that it can wait for the next message. */
export interface Case {
  readonly symptom?: Symptom;
  readonly message?: PlatformMessage;
  readonly query?: NumberQuery;
  /** The text of a QR code, as it was pasted. */
  readonly qr?: string;
  readonly document?: DocumentKind;
  readonly issuedOn?: CalendarDate;
  /** The month that was searched, `YYYY-MM`. */
  readonly month?: string;
  /** The side that was searched. */
  readonly side?: "received" | "issued";
  readonly figure?: Fen;
  /** The form asked for a field that the paper may not have. */
  readonly asks?: "code" | "check_code";
  /** Somebody thinks that it may be forged. */
  readonly suspects?: "yes";
  /** We issued it, and it is our customer who is at a loss. */
  readonly ours?: true;
  /** The number was typed into two fields. */
  readonly split?: true;
  /** Who asks, as `channel:person`: what they claimed themselves is no duplicate. */
  readonly asker?: string;
  readonly answers: Answers;
}
