import { sql } from "drizzle-orm";
import { invoice } from "../ledger/schema.ts";
import { invoiceClaim } from "../marks/schema.ts";
import { compile, here, type Query } from "../statement.ts";

const claimed = compile<{ organisation: string; digitalNumber: string; code: string; number: string }>(
  () => sql`select c.person as person from ${invoiceClaim} c where c.organisation = ${here("organisation")} and c.invoice = coalesce(
    (select id from ${invoice} where organisation = ${here("organisation")} and digital_number = ${here("digitalNumber")} and digital_number <> ''),
    (select id from ${invoice} where organisation = ${here("organisation")} and code = ${here("code")} and number = ${here("number")} and number <> ''))`,
);

/** Who said that this invoice is theirs, as `channel:person`. */
export const claimantOf = (
  organisation: string,
  identity: { digitalNumber: string; code: string; number: string },
): Query<string | undefined> => ({
  statement: claimed({ organisation, ...identity }),
  parse: ([row]) => (row ? String(row.person) : undefined),
});
