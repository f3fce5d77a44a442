import { expect, test } from "vitest";
import { recordedIn, removeRecorded, removeTraces } from "../../../src/core/database/intake/index.ts";
import {
  knownByCodeAndNumber,
  knownByDigitalNumber,
  updateInvoices,
  type WrittenInvoice,
} from "../../../src/core/database/ledger/index.ts";
import type { Statement } from "../../../src/core/database/statement.ts";
import { statementOf } from "../../../src/core/database/statement.ts";
import { aDatabase } from "../../support/a-database.ts";

async function planOf(statement: Statement): Promise<string> {
  const database = await aDatabase();
  const [rows] = await database.read({
    statement: { sql: `explain query plan ${statement.sql}`, args: statement.args },
    parse: (found) => found.map((row) => String(row.detail)),
  });
  return rows.join("\n");
}

const first = (writes: ReturnType<typeof removeTraces>): Statement => {
  const [write] = writes;
  if (!write) throw new Error("nothing to write");
  return statementOf(write);
};

const stored = { id: 1, revision: 0, digitalNumber: "1", statuses: {} } as WrittenInvoice;

// Each of these was, or could become, a walk over all that an organisation has, once for every chunk.
test.each<[string, Statement, string]>([
  [
    "a look-up by 20 digits",
    knownByDigitalNumber("o", "r", ["1"]).statement,
    "USING INDEX invoice_digital (organisation=? AND digital_number=?)",
  ],
  [
    "a look-up by code and number",
    knownByCodeAndNumber("o", "r", [["1", "2"]]).statement,
    "USING INDEX invoice_legacy (organisation=? AND code=? AND number=?)",
  ],
  ["an update", first(updateInvoices("o", [stored])), "SEARCH invoice USING INTEGER PRIMARY KEY (rowid=?)"],
  ["what a run recorded", recordedIn("o", "r", 1, 2).statement, "USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"],
  ["removing it", first(removeRecorded("o", "r", [1])), "SEARCH invoice USING INTEGER PRIMARY KEY (rowid=?)"],
  [
    "removing its events",
    first(removeTraces("o", "r", [1])),
    "USING INDEX status_event_invoice (organisation=? AND invoice=?)",
  ],
])("%s is led by its short list", async (_, statement, expected) => {
  expect(await planOf(statement)).toContain(expected);
});
