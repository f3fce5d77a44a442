import {
  type Fen,
  type FourthField,
  fourthField,
  type InvoiceKind,
  identityInDigits,
  parseInvoiceCode,
  readInvoiceCode,
} from "../../invoice/index.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

/** The kind, from the ledger, from a QR code, or from what the digits spell out. */
export function kindOf({ invoice, qr, told }: Facts): InvoiceKind {
  if (invoice && invoice.kind !== "unknown") return invoice.kind;
  if (qr) return qr.kind;
  const digits = `${told.query?.code ?? ""}${told.query?.digits ?? ""}`;
  const identity = identityInDigits(digits);
  const code = identity?.code || parseInvoiceCode(told.query?.code || told.query?.digits || "");
  if (code) return readInvoiceCode(code).kind ?? "unknown";
  return "unknown";
}

function needed(facts: Facts): FourthField {
  const digits = `${facts.told.query?.code ?? ""}${facts.told.query?.digits ?? ""}`;
  const identity = facts.invoice?.identity ?? facts.qr?.identity ?? identityInDigits(digits);
  return fourthField(kindOf(facts), identity);
}

/** Which field the figure came from: it is the ledger's net, its total, or neither. */
function usedBy({ invoice, told }: Facts): string | undefined {
  const said = told.answers.typed;
  const { figure } = told;
  const is = (amount: Fen | undefined) => amount !== undefined && figure === amount;
  if (invoice && figure !== undefined) {
    if (is(invoice.net) && is(invoice.total)) return undefined;
    if (is(invoice.net)) return "net";
    if (is(invoice.total)) return "total";
  }
  return said === "net" || said === "total" || said === "check_code" ? said : undefined;
}

const AMOUNTS: ReadonlySet<string> = new Set(["net", "total", "vehicle_total"]);

/** Whether the field that this kind of invoice is checked by is the one that was filled in. */
export function checkFourthField(facts: Facts): Check<"fourth_field"> {
  const kind = kindOf(facts);
  const needs = needed(facts);
  const used = usedBy(facts);
  if (needs === "unknown") return unknown("fourth_field", "no_kind", { ...(used && { used }) });
  if (!used) return unknown("fourth_field", "no_figure", { needs, kind });
  if (used === needs || (needs === "vehicle_total" && used === "total")) {
    return seen("fourth_field", "pass", { needs, used, mixed: "none", kind });
  }
  const mixed = AMOUNTS.has(used) && AMOUNTS.has(needs) ? "amounts" : "check_code";
  return seen("fourth_field", "fail", { needs, used, mixed, kind });
}

/** Whether the figure is one of the amounts that our ledger has for the invoice. */
export function checkFigure({ invoice, told }: Facts): Check<"figure"> {
  const { figure } = told;
  if (figure === undefined) return unknown("figure", "no_figure");
  if (!invoice || invoice.net === undefined || invoice.total === undefined) return unknown("figure", "not_in_ledger");
  const known = figure === invoice.net || figure === invoice.total;
  return seen("figure", known ? "pass" : "fail", { typed: figure, net: invoice.net, total: invoice.total });
}
