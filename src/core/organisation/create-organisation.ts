import type { Database } from "../database/index.ts";
import {
  adminsOf,
  deleteBinding,
  deleteOrganisation,
  insertOrganisation,
  insertTaxId,
  type MemberRow,
  organisations,
  type PlaceRow,
  placesOf,
  taxIdsOf,
} from "../database/organisation/index.ts";
import { parseTaxId } from "../invoice/index.ts";
import type { Organisation } from "./standing.ts";

export type CreateOutcome =
  | { kind: "created"; id: string }
  | { kind: "no_name" }
  | { kind: "bad_tax_id"; typed: string };

/** Records an organisation with its own tax ids, from which the direction of its invoices follows. */
export async function createOrganisation(
  database: Database,
  wanted: { id: string; name: string; taxIds: readonly string[]; demo?: boolean },
  now: Date,
): Promise<CreateOutcome> {
  const name = wanted.name.trim();
  if (!name) return { kind: "no_name" };
  const taxIds = new Set<string>();
  for (const typed of wanted.taxIds) {
    const taxId = parseTaxId(typed);
    if (!taxId) return { kind: "bad_tax_id", typed };
    taxIds.add(taxId);
  }
  const { id } = wanted;
  await database.commit([
    insertOrganisation({ id, name, demo: wanted.demo ? 1 : 0, createdAt: now.getTime() }),
    ...[...taxIds].map((taxId) => insertTaxId({ organisation: id, taxId })),
  ]);
  return { kind: "created", id };
}

const MOST_LISTED = 1000;
const MOST_ADMINS = 20;

export async function listOrganisations(database: Database): Promise<Organisation[]> {
  const [rows] = await database.read(organisations(MOST_LISTED));
  return rows;
}

export async function ownTaxIds(database: Database, organisation: string): Promise<string[]> {
  const [taxIds] = await database.read(taxIdsOf(organisation));
  return taxIds;
}

/** Whoever answers for an organisation, the newest first. */
export async function listAdmins(database: Database, organisation: string): Promise<MemberRow[]> {
  const [rows] = await database.read(adminsOf(organisation, MOST_ADMINS));
  return rows;
}

export async function listPlaces(database: Database, organisation: string): Promise<PlaceRow[]> {
  const [rows] = await database.read(placesOf(organisation));
  return rows;
}

/** False when the place is not bound to this organisation. */
export const releasePlace = async (
  database: Database,
  key: { organisation: string; channel: string; place: string },
): Promise<boolean> => (await database.commit(deleteBinding(key))) === "committed";

/** Removes an organisation and everything that belongs to it. */
export const removeOrganisation = async (database: Database, id: string): Promise<void> => {
  await database.commit(deleteOrganisation(id));
};
