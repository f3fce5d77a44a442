import { sql } from "drizzle-orm";
import { compile, compileWrite, here, orm, type Query, type Write } from "../statement.ts";
import { sourceDelivery } from "./schema.ts";

export interface DeliveryRow {
  source: string;
  key: string;
  digest: string;
  response: string;
  receivedAt: number;
}

const byKey = compile<{ source: string; key: string }>(
  () =>
    sql`select digest, response, received_at from ${sourceDelivery} where ${sourceDelivery.source} = ${here("source")} and ${sourceDelivery.key} = ${here("key")}`,
);

/** What was pushed under this key before. */
export const deliveryByKey = (source: string, key: string): Query<DeliveryRow | undefined> => ({
  statement: byKey({ source, key }),
  parse: ([row]) =>
    row && {
      source,
      key,
      digest: String(row.digest),
      response: String(row.response),
      receivedAt: Number(row.received_at),
    },
});

/** A plain insert: a key is used once. */
export const insertDelivery: (row: DeliveryRow) => Write = compileWrite(() =>
  orm.insert(sourceDelivery).values({
    source: here("source"),
    key: here("key"),
    digest: here("digest"),
    response: here("response"),
    receivedAt: here("receivedAt"),
  }),
);

const forget = compileWrite<{ before: number }>(
  () => sql`delete from ${sourceDelivery} where ${sourceDelivery.receivedAt} < ${here("before")}`,
);

export const forgetDeliveries = (before: number): Write => forget({ before });
