import { sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { accessToken } from "./schema.ts";

export interface AccessTokenRow {
  sealed: string;
  issuedAt: number;
  expiresAt: number;
}

const named = compile<{ name: string }>(
  () => sql`select sealed, issued_at, expires_at from ${accessToken} where name = ${here("name")}`,
);

export const accessTokenNamed = (name: string): Query<AccessTokenRow | undefined> => ({
  statement: named({ name }),
  parse: ([row]) =>
    row && { sealed: String(row.sealed), issuedAt: Number(row.issued_at), expiresAt: Number(row.expires_at) },
});

const lease = compileWrite<{ name: string; issuedAt: number; now: number; until: number }>(
  () =>
    sql`insert into ${accessToken} (name, sealed, issued_at, expires_at, leased_until) values (${here("name")}, '', 0, 0, ${here("until")}) on conflict (name) do update set leased_until = excluded.leased_until where issued_at = ${here("issuedAt")} and leased_until <= ${here("now")}`,
);

/** Lets one process fetch what follows the token that was issued then (0: none was); refused while another one does. */
export const leaseAccessToken = (one: { name: string; issuedAt: number; now: number; until: number }): Write[] =>
  exactlyOne(lease(one));

const put = compileWrite<AccessTokenRow & { name: string }>(
  () =>
    sql`update ${accessToken} set sealed = ${here("sealed")}, issued_at = ${here("issuedAt")}, expires_at = ${here("expiresAt")}, leased_until = 0 where name = ${here("name")}`,
);

export const putAccessToken = (row: AccessTokenRow & { name: string }): Write => put(row);

const release = compileWrite<{ name: string }>(
  () => sql`update ${accessToken} set leased_until = 0 where name = ${here("name")}`,
);

/** Gives the lease back, where fetching failed. */
export const releaseAccessToken = (name: string): Write => release({ name });
