import type { Database } from "../../src/core/database/index.ts";

type Row = Record<string, string | number | null>;

/** Everything that an organisation's ledger holds, by table. */
export interface LedgerDump {
  invoices: Row[];
  events: Row[];
  lines: Row[];
  images: Row[];
}

const all = async (database: Database, table: string, organisation: string, order: string): Promise<Row[]> => {
  const sql = `select * from ${table} where organisation = ? order by ${order}`;
  const [rows] = await database.read({ statement: { sql, args: [organisation] }, parse: (found) => found });
  return rows.map((row) => ({ ...row }));
};

export const ledgerDump = async (database: Database, organisation: string): Promise<LedgerDump> => ({
  invoices: await all(database, "invoice", organisation, "digital_number, code, number"),
  events: await all(database, "status_event", organisation, "id"),
  lines: await all(database, "invoice_line", organisation, "invoice, ordinal"),
  images: await all(database, "import_before", organisation, "run, invoice"),
});

// Who recorded it under which id differs from run to run; what is known must not.
const HOW = new Set(["id", "revision", "recorded_by", "touched_by"]);

/** What is known about the invoices, however it was learned. */
export const knownFacts = (dump: LedgerDump): Row[] =>
  dump.invoices.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !HOW.has(column))));
