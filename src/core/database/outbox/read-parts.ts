import { sql } from "drizzle-orm";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { letter } from "./schema.ts";

const receipted = compile<{ channel: string; address: string; receipt: string }>(
  () =>
    sql`select cause from ${letter} where channel = ${here("channel")} and address = ${here("address")} and receipt = ${here("receipt")} order by sequence desc limit 1`,
);

/** The cause of the letter that a part was last read of in answer to this message. */
export const causeOfReceipt = (channel: string, address: string, receipt: string): Query<string | undefined> => ({
  statement: receipted({ channel, address, receipt }),
  parse: ([row]) => (row ? String(row.cause) : undefined),
});

const readPart = compileWrite<{ sequence: number; partsSent: number; of: number; receipt: string; now: number }>(
  () =>
    sql`update ${letter} set parts_sent = ${here("partsSent")}, receipt = ${here("receipt")}, state = case when ${here("partsSent")} >= ${here("of")} then 'sent' else 'waiting' end, settled_at = case when ${here("partsSent")} >= ${here("of")} then ${here("now")} end where ${letter.sequence} = ${here("sequence")} and ${letter.state} = 'waiting' and ${letter.partsSent} < ${here("partsSent")}`,
);

/** Notes how many parts of a letter have been read, and ends it with the last of them. */
export const partRead = (one: {
  sequence: number;
  partsSent: number;
  of: number;
  receipt: string;
  now: number;
}): Write => readPart(one);
