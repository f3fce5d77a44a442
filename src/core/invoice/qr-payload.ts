import { type CalendarDate, parseCalendarDate } from "./calendar-date.ts";
import { crc16Buypass } from "./crc16-buypass.ts";
import { foldWidth } from "./fold-width.ts";
import { type InvoiceIdentity, parseIdentity } from "./identity.ts";
import type { InvoiceKind } from "./kind.ts";
import { type Fen, parseFen } from "./money.ts";
import { isOfficialHost } from "./official-host.ts";
import { kindOfQrType } from "./qr-type.ts";

/** `absent` proves nothing; `ok` proves a clean scan, not a genuine invoice: anyone can compute it. */
export type CrcVerdict = "ok" | "failed" | "absent";

export interface QrPayload {
  /** The type segment as printed: a vendor dialect, see kindOfQrType. */
  readonly type: string;
  readonly kind: InvoiceKind;
  readonly identity: InvoiceIdentity;
  readonly amount: Fen | undefined;
  /** Whether the amount is 不含税 or 价税合计: the two must never be compared. */
  readonly amountMeans: "net" | "total" | "unknown";
  readonly date: CalendarDate | undefined;
  /** 校验码, '' when absent. */
  readonly checkCode: string;
  readonly crc: CrcVerdict;
}

export type QrProblem =
  /** A link to a download page; to be shown, never opened. */
  | { readonly problem: "link"; readonly url: string; readonly host: string; readonly official: boolean }
  | { readonly problem: "not_an_invoice" }
  | { readonly problem: "no_number" };

/** Reads the text of an invoice's QR code: `01,type,code,number,amount,date,check code,CRC`, in all dialects seen. */
export function readQrPayload(text: string): QrPayload | QrProblem {
  const line = foldWidth(text).trim();
  const link = readLink(line);
  if (link) return link;
  const segments = line.split(",").map((segment) => segment.trim());
  const [version, type = "", code = "", number = "", amount = "", date = ""] = segments;
  if (version !== "01" || !/^\d{2}$/.test(type) || segments.length < 6) return { problem: "not_an_invoice" };
  const ending = readEnding(segments);
  if (!ending) return { problem: "not_an_invoice" };
  const identity = parseIdentity({ code, number });
  if (!identity) return { problem: "no_number" };
  const kind = kindOfQrType(type, identity);
  return {
    type,
    kind,
    identity,
    amount: parseFen(amount),
    amountMeans: amountMeaning(kind, identity),
    date: parseCalendarDate(date),
    ...ending,
  };
}

function readLink(line: string): QrProblem | undefined {
  if (!/^https?:\/\//i.test(line)) return undefined;
  const url = URL.canParse(line) ? new URL(line) : undefined;
  if (!url) return { problem: "not_an_invoice" };
  return { problem: "link", url: url.href, host: url.hostname, official: isOfficialHost(url.hostname) };
}

// After the date come 校验码 and CRC; either may be empty, and some printers drop an empty 校验码 with its comma.
function readEnding(segments: string[]): { checkCode: string; crc: CrcVerdict } | undefined {
  const [first = "", second = "", ...rest] = segments.slice(6);
  if (rest.some((segment) => segment !== "")) return undefined;
  if (second !== "") return { checkCode: first, crc: judgeCrc(second, segments.slice(0, 7).join(",")) };
  const dropped = /^[0-9a-f]{1,4}$/i.test(first);
  if (!dropped) return { checkCode: first, crc: "absent" };
  return { checkCode: "", crc: judgeCrc(first, segments.slice(0, 6).join(","), ",,") };
}

// Most printers count the comma before the CRC, some do not; leading zeros of the CRC may be missing.
function judgeCrc(printed: string, before: string, restored = ","): CrcVerdict {
  if (!/^[0-9a-f]{1,4}$/i.test(printed)) return "failed";
  const expected = Number.parseInt(printed, 16);
  const candidates = [`${before},`, before, before + restored];
  return candidates.some((covered) => crc16Buypass(new TextEncoder().encode(covered)) === expected) ? "ok" : "failed";
}

// Known from checked samples: 数电 print 价税合计; 专票 and 电子普票 print 不含税金额. Others have no sample.
function amountMeaning(kind: InvoiceKind, identity: InvoiceIdentity): QrPayload["amountMeans"] {
  if (identity.digitalNumber) return "total";
  return kind === "special" || kind === "electronic_ordinary" ? "net" : "unknown";
}
