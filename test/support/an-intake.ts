import { fileFromBytes } from "../../src/adapters/files/index.ts";
import type { Database } from "../../src/core/database/index.ts";
import {
  findImport,
  type ImportOutcome,
  type ImportRequest,
  importFile,
  undoImport,
} from "../../src/core/intake/index.ts";
import { createOrganisation } from "../../src/core/organisation/index.ts";
import { aDatabase } from "./a-database.ts";
import { MINGXIA } from "./invented-companies.ts";
import { type LedgerDump, ledgerDump } from "./ledger-dump.ts";

export const NOW = new Date("2026-11-20T10:00:00+08:00");

type Done = Extract<ImportOutcome, { kind: "done" }>;

export interface TestIntake {
  database: Database;
  organisation: string;
  /** Imports bytes or text under a file name. */
  import(bytes: Uint8Array | string, as?: Partial<ImportRequest> & { name?: string }): Promise<ImportOutcome>;
  /** The same, insisting that the file is not refused. */
  imported(bytes: Uint8Array | string, as?: Partial<ImportRequest> & { name?: string }): Promise<Done>;
  undo(id: string): ReturnType<typeof undoImport>;
  find(id: string): ReturnType<typeof findImport>;
  dump(): Promise<LedgerDump>;
}

/** An intake over a database of its own, for an organisation with one tax id unless others are given. */
export async function anIntake(
  wish: { taxIds?: string[]; database?: Database; organisation?: string } = {},
): Promise<TestIntake> {
  const database = wish.database ?? (await aDatabase());
  const organisation = wish.organisation ?? "org_mingxia";
  const taxIds = wish.taxIds ?? [MINGXIA.taxId];
  await createOrganisation(database, { id: organisation, name: MINGXIA.name, taxIds }, NOW);
  const context = { database, pause: () => new Promise<void>((resolve) => setImmediate(resolve)) };
  const intake: TestIntake = {
    database,
    organisation,
    import: (bytes, { name = "导出.xlsx", ...as } = {}) => {
      const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
      return importFile(context, fileFromBytes(name, content), {
        organisation,
        now: NOW,
        actor: "terminal:linan",
        ...as,
      });
    },
    async imported(bytes, as) {
      const outcome = await intake.import(bytes, as);
      if (outcome.kind !== "done") throw new Error(`refused: ${JSON.stringify(outcome)}`);
      return outcome;
    },
    undo: (id) => undoImport(context, organisation, id, NOW),
    find: (id) => findImport(context, organisation, id),
    dump: () => ledgerDump(database, organisation),
  };
  return intake;
}
