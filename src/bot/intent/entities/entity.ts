import type { CalendarDate, Fen, QrPayload, StatusAxis, TaxIdCheck } from "../../../core/invoice/index.ts";

/** Where in the message something stood: `text` is exactly what was written there. */
export interface Quote {
  at: number;
  text: string;
}

/** Dates from the first day to the last, both included; one day is both. */
export interface DateRange extends Quote {
  kind: "date";
  from: CalendarDate;
  to: CalendarDate;
}

/** An amount, or its bounds: `about` when it was said loosely. A bound that was not said is missing. */
export interface AmountRange extends Quote {
  kind: "amount";
  least?: Fen;
  most?: Fen;
  about: boolean;
}

export interface Identifier extends Quote {
  kind: "identifier";
  digits: string;
  code: string;
}

export interface StatusWord extends Quote {
  kind: "status";
  axis: StatusAxis;
  value: string;
}

/** A sentence or a code of the official site, by what it means. */
export interface SiteMessage extends Quote {
  kind: "site_message";
  means: string;
}

export type Entity =
  | Identifier
  | DateRange
  | AmountRange
  | StatusWord
  | SiteMessage
  | (Quote & { kind: "company"; name: string })
  | (Quote & { kind: "tax_id"; id: string; check: TaxIdCheck })
  | (Quote & { kind: "check_code"; digits: string })
  | (Quote & { kind: "order"; number: string })
  | (Quote & { kind: "qr"; payload: QrPayload });
