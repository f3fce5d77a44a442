import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { compile, compileOneRow, here, type Query, type Row } from "../statement.ts";
import { bindCode, binding, member, organisation, organisationTaxId, placeRule } from "./schema.ts";

export type Role = "admin" | "member";
export type Audience = "internal" | "outsiders";

export interface OrganisationRow {
  id: string;
  name: string;
  demo: boolean;
}

/** What the readers of a place are shown, where others read along. */
export interface PlaceRule {
  ledgerFor: "asker" | "everyone";
  sensitive: "masked" | "full";
}

export interface BindingRow {
  organisation: OrganisationRow;
  audience: Audience;
  role: Role | undefined;
  rule: PlaceRule | undefined;
}

const parseOrganisation = (row: Row): OrganisationRow => ({
  id: String(row.id),
  name: String(row.name),
  demo: row.demo === 1,
});

/** What decides a standing: the nearest binding with the person's role, an organisation or two of all, and the one that was named. */
export interface StandingFacts {
  bound: BindingRow | undefined;
  first: OrganisationRow[];
  given: OrganisationRow | undefined;
}

export interface StandingKey {
  channel: string;
  place: string;
  parent: string;
  person: string;
  /** The organisation that an operator named, or ''. */
  named: string;
}

const bindingOf = (place: SQL | Placeholder): SQL =>
  sql`select json_object('id', o.id, 'name', o.name, 'demo', o.demo, 'audience', b.audience, 'role', m.role, 'ledgerFor', r.ledger_for, 'sensitive', r.sensitive)
      from ${binding} b join ${organisation} o on o.id = b.organisation
      left join ${member} m on m.organisation = b.organisation and m.channel = b.channel and m.person = ${here("person")}
      left join ${placeRule} r on r.channel = b.channel and r.place = ${here("place")} and r.organisation = b.organisation
      where b.channel = ${here("channel")} and b.place = ${place}`;

const standing = compileOneRow<StandingKey & { most: number } & Record<string, unknown>>(
  () => sql`select
    coalesce((${bindingOf(here("place"))}), (${bindingOf(here("parent"))})) as bound,
    (select json_group_array(json_object('id', id, 'name', name, 'demo', demo)) from (select id, name, demo from ${organisation} limit ${here("most")})) as first,
    (select json_object('id', id, 'name', name, 'demo', demo) from ${organisation} where id = ${here("named")}) as given`,
);

interface BoundJson extends Omit<OrganisationRow, "demo"> {
  demo: number;
  audience: Audience;
  role: Role | null;
  ledgerFor: PlaceRule["ledgerFor"] | null;
  sensitive: PlaceRule["sensitive"] | null;
}

const fromJson = ({ id, name, demo }: { id: string; name: string; demo: number }): OrganisationRow => ({
  id,
  name,
  demo: demo === 1,
});

function toBinding(json: BoundJson): BindingRow {
  const { audience, role, ledgerFor, sensitive } = json;
  const rule = ledgerFor && sensitive ? { ledgerFor, sensitive } : undefined;
  return { organisation: fromJson(json), audience, role: role ?? undefined, rule };
}

const FEW = 2;

/** Read in one statement, because a turn waits for it. */
export const standingFacts = (key: StandingKey): Query<StandingFacts> => ({
  statement: standing({ ...key, most: FEW }),
  parse: ([row]) => ({
    bound: row?.bound == null ? undefined : toBinding(JSON.parse(String(row.bound)) as BoundJson),
    first: (JSON.parse(String(row?.first ?? "[]")) as Parameters<typeof fromJson>[0][]).map(fromJson),
    given: row?.given == null ? undefined : fromJson(JSON.parse(String(row.given)) as Parameters<typeof fromJson>[0]),
  }),
});

/** The binding of a place, or else of its parent, and the role of the person in that organisation. */
export function nearestBinding(
  channel: string,
  place: string,
  parent: string,
  person: string,
): Query<BindingRow | undefined> {
  const { statement, parse } = standingFacts({ channel, place, parent, person, named: "" });
  return { statement, parse: (rows) => parse(rows).bound };
}

const few = compile<{ most: number }>(
  () => sql`select id, name, demo from ${organisation} order by created_at, id limit ${here("most")}`,
);

export const organisations = (most: number): Query<OrganisationRow[]> => ({
  statement: few({ most }),
  parse: (rows) => rows.map(parseOrganisation),
});

const one = compile<{ id: string }>(() => sql`select id, name, demo from ${organisation} where id = ${here("id")}`);

export const organisationById = (id: string): Query<OrganisationRow | undefined> => ({
  statement: one({ id }),
  parse: ([row]) => row && parseOrganisation(row),
});

export interface MemberRow {
  channel: string;
  person: string;
}

const admins = compile<{ organisation: string; most: number }>(
  () =>
    sql`select channel, person from ${member} where ${member.organisation} = ${here("organisation")} and ${member.role} = 'admin' order by ${member.joinedAt} desc limit ${here("most")}`,
);

/** Whoever answers for an organisation, the newest first. */
export const adminsOf = (organisation: string, most: number): Query<MemberRow[]> => ({
  statement: admins({ organisation, most }),
  parse: (rows) => rows.map((row) => ({ channel: String(row.channel), person: String(row.person) })),
});

const taxIds = compile<{ organisation: string }>(
  () => sql`select tax_id from ${organisationTaxId} where organisation = ${here("organisation")} order by tax_id`,
);

export const taxIdsOf = (organisation: string): Query<string[]> => ({
  statement: taxIds({ organisation }),
  parse: (rows) => rows.map((row) => String(row.tax_id)),
});

export interface PlaceRow {
  channel: string;
  place: string;
  organisation: string;
  audience: Audience;
  boundAt: number;
}

const places = compile<{ organisation: string }>(
  () =>
    sql`select channel, place, organisation, audience, bound_at from ${binding} where organisation = ${here("organisation")} order by channel, place`,
);

export const placesOf = (organisation: string): Query<PlaceRow[]> => ({
  statement: places({ organisation }),
  parse: (rows) =>
    rows.map((row) => ({
      channel: String(row.channel),
      place: String(row.place),
      organisation: String(row.organisation),
      audience: row.audience as Audience,
      boundAt: Number(row.bound_at),
    })),
});

export interface BindCodeRow {
  organisation: OrganisationRow;
  role: Role;
  audience: Audience;
  expiresAt: number;
  used: boolean;
}

const code = compile<{ hash: string }>(
  () =>
    sql`select o.id as id, o.name as name, o.demo as demo, c.role as role, c.audience as audience, c.expires_at as expires_at, c.used_at as used_at from ${bindCode} c join ${organisation} o on o.id = c.organisation where c.hash = ${here("hash")}`,
);

export const bindCodeByHash = (hash: string): Query<BindCodeRow | undefined> => ({
  statement: code({ hash }),
  parse: ([row]) =>
    row && {
      organisation: parseOrganisation(row),
      role: row.role as Role,
      audience: row.audience as Audience,
      expiresAt: Number(row.expires_at),
      used: row.used_at !== null,
    },
});
