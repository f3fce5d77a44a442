import { sql } from "drizzle-orm";
import { letter } from "../outbox/schema.ts";
import { compile, here, type Query } from "../statement.ts";
import { inbox } from "./schema.ts";

/** A line of a conversation: what the person wrote, or a sealed letter that went to them. */
export interface TranscriptRow {
  from: "person" | "bot";
  at: number;
  text: string;
  /** The letter's sequence, or 0 for the person's own words. */
  sequence: number;
}

// Within one millisecond an answer stands with its question.
const lines = compile<{ channel: string; place: string; address: string; most: number }>(
  () => sql`select "from", at, text, sequence from (
    select 'person' as "from", received_at as at, text, 0 as sequence, sequence as position, 0 as rank, cause from ${inbox}
      where ${inbox.channel} = ${here("channel")} and ${inbox.place} = ${here("place")}
    union all
    select 'bot', created_at, body, sequence, sequence, 1, cause from ${letter}
      where ${letter.channel} = ${here("channel")} and ${letter.address} = ${here("address")}
    order by at desc, cause desc, rank desc, position desc limit ${here("most")}
  ) order by at, cause, rank, position`,
);

/** The newest `most` lines between a place and the bot, oldest first. */
export const transcript = (channel: string, place: string, address: string, most: number): Query<TranscriptRow[]> => ({
  statement: lines({ channel, place, address, most }),
  parse: (rows) =>
    rows.map((row) => ({
      from: row.from === "bot" ? "bot" : "person",
      at: Number(row.at),
      text: String(row.text),
      sequence: Number(row.sequence),
    })),
});
