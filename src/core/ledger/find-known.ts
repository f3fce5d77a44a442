import type { Database } from "../database/index.ts";
import {
  type KnownInvoice,
  knownByCodeAndNumber,
  knownByDigitalNumber,
  type LineState,
  lineStates,
} from "../database/ledger/index.ts";
import type { InvoiceIdentity } from "../invoice/index.ts";
import type { Origin } from "./decide-drafts.ts";

type Reader = Pick<Origin, "organisation" | "cause">;

/** What the ledger holds under these identities, in one round trip; a 数电纸质票 is looked for under both of its own. */
export async function findKnown(
  database: Database,
  { organisation, cause }: Reader,
  identities: readonly InvoiceIdentity[],
): Promise<KnownInvoice[]> {
  const numbers = new Set<string>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const { digitalNumber, code, number } of identities) {
    if (digitalNumber) numbers.add(digitalNumber);
    if (number) pairs.set(code + number, [code, number]);
  }
  const answers = await database.read(
    ...(numbers.size > 0 ? [knownByDigitalNumber(organisation, cause, [...numbers])] : []),
    ...(pairs.size > 0 ? [knownByCodeAndNumber(organisation, cause, [...pairs.values()])] : []),
  );
  return answers.flat();
}

/** The lines that these invoices have already. */
export async function findLineStates(
  database: Database,
  { organisation, cause }: Reader,
  known: readonly KnownInvoice[],
): Promise<Map<number, LineState>> {
  if (known.length === 0) return new Map();
  const [states] = await database.read(
    lineStates(
      organisation,
      cause,
      known.map(({ row }) => row.id),
    ),
  );
  return states;
}
