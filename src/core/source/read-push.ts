import {
  fen,
  INVOICE_KINDS,
  type InvoiceKind,
  isStatusValue,
  parseCalendarDate,
  parseFen,
  parseIdentity,
  parseTaxId,
  STATUS_AXES,
  type StatusAxis,
} from "../invoice/index.ts";
import type { InvoiceDraft, Party, StatusReport } from "../ledger/index.ts";
import { EVENTS_PER_PUSH, REMARK_CHARACTERS } from "../limits.ts";

/** What is wrong with a push, and where in it. */
export interface PushProblem {
  path: string;
  message: string;
}

export type PushReading =
  | { kind: "events"; baseline: boolean; reports: StatusReport[] }
  | { kind: "problems"; problems: PushProblem[] };

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Notes what is wrong and goes on, so that a sender hears of everything at once. */
class Notes {
  readonly problems: PushProblem[] = [];
  wrong(path: string, message: string): undefined {
    this.problems.push({ path, message });
    return undefined;
  }
}

function text(fields: Fields, name: string, path: string, notes: Notes, most = 200): string {
  const value = fields[name];
  if (value === undefined) return "";
  if (typeof value === "string" && value.length <= most) return value.trim();
  notes.wrong(`${path}.${name}`, `must be a string of at most ${most} characters`);
  return "";
}

function amount(fields: Fields, name: string, path: string, notes: Notes) {
  const written = text(fields, name, path, notes);
  if (!written) return undefined;
  return parseFen(written) ?? notes.wrong(`${path}.${name}`, "must be yuan with at most two places, such as 2238.60");
}

function party(fields: Fields, name: string, path: string, notes: Notes): Party {
  const value = fields[name];
  if (value === undefined) return { name: "", taxId: "" };
  if (!isFields(value)) {
    notes.wrong(`${path}.${name}`, "must be an object");
    return { name: "", taxId: "" };
  }
  const written = text(value, "taxId", `${path}.${name}`, notes);
  const taxId = written ? parseTaxId(written) : undefined;
  if (written && !taxId) notes.wrong(`${path}.${name}.taxId`, "must be 15 to 20 digits and capital letters");
  return { name: text(value, "name", `${path}.${name}`, notes), taxId: taxId ?? "" };
}

const isKind = (value: string): value is InvoiceKind => (INVOICE_KINDS as readonly string[]).includes(value);

/** What the invoice is, where the event says it: its date of issue is what makes it enough to record. */
function readFacts(
  invoice: Fields,
  identity: StatusReport["identity"],
  path: string,
  notes: Notes,
): InvoiceDraft | undefined {
  const issued = text(invoice, "issuedOn", path, notes);
  if (!issued) return undefined;
  const issuedOn = parseCalendarDate(issued);
  if (!issuedOn) return notes.wrong(`${path}.issuedOn`, "must be a date, such as 2024-05-28");
  const kind = text(invoice, "kind", path, notes) || "unknown";
  if (!isKind(kind)) return notes.wrong(`${path}.kind`, `must be one of ${INVOICE_KINDS.join(", ")}`);
  const [net, tax, total] = ["net", "tax", "total"].map((name) => amount(invoice, name, path, notes));
  return {
    identity,
    kind,
    kindLabel: "",
    seller: party(invoice, "seller", path, notes),
    buyer: party(invoice, "buyer", path, notes),
    issuedOn,
    issuedAt: "",
    net,
    tax,
    total: total ?? (net !== undefined && tax !== undefined ? fen(net + tax) : undefined),
    red: invoice.red === true,
    reverses: text(invoice, "reverses", path, notes).replace(/\s/g, ""),
    platform: "",
    drawer: "",
    remark: text(invoice, "remark", path, notes, REMARK_CHARACTERS),
    statuses: {},
  };
}

// A moment without its zone is none: nobody knows which one was meant.
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** How far the sender's clock may be ahead of ours. */
const AHEAD = 5 * 60 * 1000;

function moment(event: Fields, path: string, notes: Notes, now: Date): number | undefined {
  const { at } = event;
  const read = typeof at === "string" && MOMENT.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(read)) {
    return notes.wrong(`${path}.at`, "must be a moment with its zone, such as 2026-11-18T10:00:00+08:00");
  }
  return read <= now.getTime() + AHEAD ? read : notes.wrong(`${path}.at`, "lies in the future");
}

function readEvent(event: unknown, path: string, notes: Notes, now: Date): StatusReport | undefined {
  if (!isFields(event)) return notes.wrong(path, "must be an object");
  const { invoice, axis, to, from } = event;
  if (!isFields(invoice)) return notes.wrong(`${path}.invoice`, "must be an object with a number");
  const number = text(invoice, "number", `${path}.invoice`, notes).replace(/\s/g, "");
  const code = text(invoice, "code", `${path}.invoice`, notes).replace(/\s/g, "");
  const digital = code === "" && number.length === 20;
  const identity = parseIdentity({ digitalNumber: digital ? number : "", code, number: digital ? "" : number });
  if (!identity) {
    notes.wrong(`${path}.invoice.number`, "must be 20 digits, or 8 digits beside a code of 10 or 12");
  }
  if (!STATUS_AXES.includes(axis as StatusAxis)) {
    return notes.wrong(`${path}.axis`, `must be one of ${STATUS_AXES.join(", ")}`);
  }
  const known = axis as StatusAxis;
  if (from !== undefined && (typeof from !== "string" || !isStatusValue(known, from))) {
    notes.wrong(`${path}.from`, `is no value of ${known}`);
  }
  const asOf = moment(event, path, notes, now);
  if (typeof to !== "string" || !isStatusValue(known, to)) return notes.wrong(`${path}.to`, `is no value of ${known}`);
  if (!identity || asOf === undefined) return undefined;
  const facts = readFacts(invoice, identity, `${path}.invoice`, notes);
  return { identity, axis: known, value: to, asOf, facts };
}

/** Reads the body of a push: all of its events, or everything that is wrong with it. */
export function readPush(bytes: Uint8Array, now: Date): PushReading {
  const notes = new Notes();
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { kind: "problems", problems: [{ path: "", message: "is no JSON in UTF-8" }] };
  }
  if (!isFields(body) || !Array.isArray(body.events) || body.events.length === 0) {
    return { kind: "problems", problems: [{ path: "events", message: "must be a list of at least one event" }] };
  }
  if (body.events.length > EVENTS_PER_PUSH) {
    return { kind: "problems", problems: [{ path: "events", message: `must be at most ${EVENTS_PER_PUSH}` }] };
  }
  if (body.baseline !== undefined && typeof body.baseline !== "boolean")
    notes.wrong("baseline", "must be true or false");
  const reports = body.events.flatMap((event, at) => readEvent(event, `events[${at}]`, notes, now) ?? []);
  if (notes.problems.length > 0) return { kind: "problems", problems: notes.problems };
  return { kind: "events", baseline: body.baseline === true, reports };
}
