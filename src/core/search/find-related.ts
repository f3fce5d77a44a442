import type { Database } from "../database/index.ts";
import { invoiceById } from "../database/ledger/index.ts";
import { relatedTo } from "../database/search/index.ts";
import type { Fen } from "../invoice/index.ts";
import { fromRow, type LedgerInvoice } from "../ledger/index.ts";
import { asPair, DIGITAL_LENGTH } from "./number-query.ts";

export interface Line {
  name: string;
  spec: string;
  quantity: string;
  unit: string;
  rate: string;
  net: Fen | undefined;
  tax: Fen | undefined;
}

/** What the ledger holds around one invoice. */
export interface Related {
  /** Red invoices that name it. */
  reversedBy: LedgerInvoice[];
  /** The blue invoice that it names, where the ledger has it. */
  reverses: LedgerInvoice | undefined;
  lines: Line[];
}

const MOST_RED = 10;
const MOST_LINES = 50;

/** Reads what is linked to an invoice, in one statement. */
export async function findRelated(database: Database, organisation: string, invoice: LedgerInvoice): Promise<Related> {
  const { digitalNumber, code, number } = invoice.identity;
  const names = [digitalNumber, number ? code + number : ""].filter(Boolean);
  const [blueCode, blueNumber] = asPair(invoice.reverses) ?? ["", ""];
  const digital = invoice.reverses.length === DIGITAL_LENGTH ? invoice.reverses : "";
  const reverses = { digital, code: blueCode, number: blueNumber };
  const [{ red, blue, lines }] = await database.read(
    relatedTo(organisation, { id: invoice.id, names, reverses }, MOST_RED, MOST_LINES),
  );
  return {
    reversedBy: red.map(fromRow),
    reverses: blue && fromRow(blue),
    lines: lines.map(({ netFen, taxFen, ...line }) => ({
      ...line,
      net: (netFen ?? undefined) as Fen | undefined,
      tax: (taxFen ?? undefined) as Fen | undefined,
    })),
  };
}

/** The invoice with this id, if it is this organisation's. */
export async function findInvoice(
  database: Database,
  organisation: string,
  id: number,
): Promise<LedgerInvoice | undefined> {
  const [row] = await database.read(invoiceById(organisation, id));
  return row && fromRow(row);
}
