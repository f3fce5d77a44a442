import type { Database, Query } from "../database/index.ts";
import type { InvoiceRow } from "../database/ledger/index.ts";
import { invoicesByTail, invoicesNamed } from "../database/search/index.ts";
import { fromRow, type LedgerInvoice } from "../ledger/index.ts";
import { CHOICES } from "../limits.ts";
import { type NearInvoice, nearby } from "./nearby.ts";
import { asPair, DIGITAL_LENGTH, isWhole, type NumberQuery, type Pair } from "./number-query.ts";

/** What the ledger has for a typed number; `near` differ from it by one slip of the finger. */
export type Found =
  | { kind: "one"; invoice: LedgerInvoice; certain: boolean }
  | { kind: "several"; invoices: LedgerInvoice[]; more: boolean }
  | { kind: "near"; candidates: NearInvoice[] }
  | { kind: "none" };

/** A whole identifier is looked up as such, whatever else as last digits; 20 digits may also be a code with its number. */
export function exactQueries(organisation: string, { digits, code }: NumberQuery): Query<InvoiceRow[]>[] {
  const pair: Pair | undefined = code ? [code, digits] : asPair(digits);
  const digital = !code && digits.length === DIGITAL_LENGTH ? digits : "";
  return [
    ...(pair || digital ? [invoicesNamed(organisation, digital, pair ?? ["", ""])] : []),
    ...(!code && digits.length < DIGITAL_LENGTH ? [invoicesByTail(organisation, digits, CHOICES + 1)] : []),
  ];
}

const distinct = (rows: InvoiceRow[]): InvoiceRow[] => [...new Map(rows.map((row) => [row.id, row])).values()];

function judge(query: NumberQuery, rows: InvoiceRow[]): Found | undefined {
  const [only, another] = rows;
  if (!only) return undefined;
  if (another) {
    return { kind: "several", invoices: rows.slice(0, CHOICES).map(fromRow), more: rows.length > CHOICES };
  }
  // An 8-digit number repeats under other codes, and last digits under other numbers: found is not proven.
  const certain = isWhole(query) || asPair(query.digits) !== undefined;
  return { kind: "one", invoice: fromRow(only), certain };
}

/** Looks numbers up in one organisation's ledger, each answered in its place; what is not there is looked for one slip away. */
export async function findByNumber(
  database: Database,
  organisation: string,
  queries: readonly NumberQuery[],
): Promise<Found[]> {
  const probes = queries.map((query) => exactQueries(organisation, query));
  const answers = await database.read(...probes.flat());
  const found = queries.map((query, at) => {
    const mine = answers.splice(0, probes[at]?.length ?? 0);
    return judge(query, distinct(mine.flat()));
  });
  const missing = queries.filter((_, at) => found[at] === undefined);
  const near = await nearby(database, organisation, missing);
  return found.map((one) => {
    if (one) return one;
    const candidates = near.shift() ?? [];
    return candidates.length > 0 ? { kind: "near", candidates } : { kind: "none" };
  });
}
