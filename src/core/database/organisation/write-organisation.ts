import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compileWrite, here, orm, type Write } from "../statement.ts";
import type { PlaceRule } from "./read-organisation.ts";
import { bindCode, binding, member, organisation, organisationTaxId, placeRule } from "./schema.ts";

export const insertOrganisation: (row: { id: string; name: string; demo: 0 | 1; createdAt: number }) => Write =
  compileWrite(() =>
    orm.insert(organisation).values({
      id: here("id"),
      name: here("name"),
      demo: here("demo"),
      createdAt: here("createdAt"),
    }),
  );

export const insertTaxId: (row: { organisation: string; taxId: string }) => Write = compileWrite(() =>
  orm.insert(organisationTaxId).values({ organisation: here("organisation"), taxId: here("taxId") }),
);

export const insertBindCode: (row: {
  hash: string;
  organisation: string;
  role: "admin" | "member";
  audience: "internal" | "outsiders";
  madeAt: number;
  expiresAt: number;
}) => Write = compileWrite(() =>
  orm.insert(bindCode).values({
    hash: here("hash"),
    organisation: here("organisation"),
    role: here("role"),
    audience: here("audience"),
    madeAt: here("madeAt"),
    expiresAt: here("expiresAt"),
  }),
);

const use = compileWrite<{ hash: string; now: number }>(
  () =>
    sql`update ${bindCode} set used_at = ${here("now")} where ${bindCode.hash} = ${here("hash")} and ${bindCode.usedAt} is null and ${bindCode.expiresAt} > ${here("now")}`,
);

/** Refused when the code was used or has expired meanwhile. */
export const useBindCode = (hash: string, now: number): Write[] => exactlyOne(use({ hash, now }));

export const putBinding: (row: {
  channel: string;
  place: string;
  organisation: string;
  audience: "internal" | "outsiders";
  boundAt: number;
  boundBy: string;
}) => Write = compileWrite(
  () =>
    sql`insert into ${binding} (channel, place, organisation, audience, bound_at, bound_by) values (${here("channel")}, ${here("place")}, ${here("organisation")}, ${here("audience")}, ${here("boundAt")}, ${here("boundBy")}) on conflict (channel, place) do update set organisation = excluded.organisation, audience = excluded.audience, bound_at = excluded.bound_at, bound_by = excluded.bound_by`,
);

export const putMember: (row: {
  organisation: string;
  channel: string;
  person: string;
  role: "admin" | "member";
  joinedAt: number;
}) => Write = compileWrite(
  () =>
    sql`insert into ${member} (organisation, channel, person, role, joined_at) values (${here("organisation")}, ${here("channel")}, ${here("person")}, ${here("role")}, ${here("joinedAt")}) on conflict (organisation, channel, person) do update set role = excluded.role`,
);

/** An admin's word about what the readers of a place are shown. */
export const putPlaceRule: (
  row: PlaceRule & { channel: string; place: string; organisation: string; ruledAt: number; ruledBy: string },
) => Write = compileWrite(
  () =>
    sql`insert into ${placeRule} (channel, place, organisation, ledger_for, sensitive, ruled_at, ruled_by) values (${here("channel")}, ${here("place")}, ${here("organisation")}, ${here("ledgerFor")}, ${here("sensitive")}, ${here("ruledAt")}, ${here("ruledBy")}) on conflict (channel, place) do update set organisation = excluded.organisation, ledger_for = excluded.ledger_for, sensitive = excluded.sensitive, ruled_at = excluded.ruled_at, ruled_by = excluded.ruled_by`,
);

const removeBinding = compileWrite<{ organisation: string; channel: string; place: string }>(() =>
  orm
    .delete(binding)
    .where(
      and(
        eq(binding.organisation, here("organisation")),
        eq(binding.channel, here("channel")),
        eq(binding.place, here("place")),
      ),
    ),
);

/** Refused when the place is not bound to this organisation. */
export const deleteBinding = (key: { organisation: string; channel: string; place: string }): Write[] =>
  exactlyOne(removeBinding(key));

const forget = compileWrite<{ before: number }>(() =>
  orm.delete(bindCode).where(and(lt(bindCode.expiresAt, here("before")), isNull(bindCode.usedAt))),
);

export const forgetBindCodes = (before: number): Write => forget({ before });

// Before the companies, whose ids are all that says which words are this organisation's.
const deleteWords = compileWrite<{ id: string }>(
  () => sql`delete from company_search where rowid in (select id from company where organisation = ${here("id")})`,
);

// Before the sources, which say whose these are.
const deletePushes = compileWrite<{ id: string }>(
  () => sql`delete from source_delivery where source in (select id from source where organisation = ${here("id")})`,
);

/** Everything that belongs to an organisation, itself included. */
export const deleteOrganisation = (id: string): Write[] => [
  deleteWords({ id }),
  deletePushes({ id }),
  ...[
    "source",
    "status_report",
    "notice",
    "alert",
    "recipient",
    "subscription",
    "subscription_key",
    "filing_date",
    "webhook_endpoint",
    "company",
    "company_alias",
    "invoice_claim",
    "invoice_tag",
    "invoice",
    "status_event",
    "invoice_line",
    "import_run",
    "import_before",
    "letter",
    "inbox",
    "conversation",
    "reminder",
    "maintenance_notice",
    "binding",
    "place_rule",
    "member",
    "bind_code",
    "organisation_tax_id",
    "invoice_details",
    "organisation_article",
    "article_verdict",
    "knowledge_gap",
  ].map((table) =>
    compileWrite<{ id: string }>(() => sql`delete from ${sql.raw(table)} where organisation = ${here("id")}`)({ id }),
  ),
  compileWrite<{ id: string }>(() => sql`delete from ${organisation} where id = ${here("id")}`)({ id }),
];
