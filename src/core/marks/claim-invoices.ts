import type { Database, Write } from "../database/index.ts";
import { claimsOf, deleteClaims, insertClaims } from "../database/marks/index.ts";

/** What became of a wish to look after invoices. */
export interface ClaimOutcome {
  claimed: number[];
  /** Mine already. */
  known: number[];
  /** Somebody else's. */
  taken: number[];
}

/** Who marks, as `channel:person`, in which organisation. */
export interface MarkContext {
  readonly database: Database;
  readonly organisation: string;
  readonly person: string;
  readonly now: Date;
}

/** Makes invoices mine to handle, except those that are somebody else's. */
export async function claimInvoices(
  { database, organisation, person, now }: MarkContext,
  invoices: readonly number[],
): Promise<{ outcome: ClaimOutcome; writes: Write[] }> {
  const [claims] = await database.read(claimsOf(organisation, invoices));
  const claimed = invoices.filter((id) => !claims.has(id));
  const known = invoices.filter((id) => claims.get(id) === person);
  const taken = invoices.filter((id) => claims.has(id) && claims.get(id) !== person);
  const writes = claimed.length > 0 ? [insertClaims(organisation, claimed, person, now.getTime())] : [];
  return { outcome: { claimed, known, taken }, writes };
}

/** Lets go of invoices that are mine. */
export async function releaseInvoices(
  { database, organisation, person }: MarkContext,
  invoices: readonly number[],
): Promise<{ outcome: { released: number[] }; writes: Write[] }> {
  const [claims] = await database.read(claimsOf(organisation, invoices));
  const released = invoices.filter((id) => claims.get(id) === person);
  const writes = released.length > 0 ? [deleteClaims(organisation, released, person)] : [];
  return { outcome: { released }, writes };
}
