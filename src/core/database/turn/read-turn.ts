import { sql } from "drizzle-orm";
import { compile, compileOneRow, here, type Query } from "../statement.ts";
import { conversation, inbox, rate } from "./schema.ts";

export interface MessageKey {
  channel: string;
  place: string;
  messageId: string;
}

export interface ConversationKey {
  channel: string;
  place: string;
  thread: string;
  person: string;
}

export interface ConversationRow {
  organisation: string;
  revision: number;
  state: string;
}

export interface TurnState {
  /** The cause under which this message was answered, if it was. */
  cause: string | undefined;
  conversation: ConversationRow | undefined;
  /** How often each key was counted in the window. */
  counts: Map<string, number>;
}

const state = compileOneRow<ConversationKey & MessageKey & { keys: string; window: number }>(
  () => sql`select
    (select ${inbox.cause} from ${inbox} where ${inbox.channel} = ${here("channel")} and ${inbox.place} = ${here("place")} and ${inbox.messageId} = ${here("messageId")}) as cause,
    (select json_array(${conversation.organisation}, ${conversation.revision}, ${conversation.state}) from ${conversation} where ${conversation.channel} = ${here("channel")} and ${conversation.place} = ${here("place")} and ${conversation.thread} = ${here("thread")} and ${conversation.person} = ${here("person")}) as conversation,
    (select json_group_object(${rate.key}, ${rate.count}) from json_each(${here("keys")}) wanted cross join ${rate} on ${rate.key} = wanted.value and ${rate.window} = ${here("window")}) as counts`,
);

const toConversation = (json: string): ConversationRow => {
  const [organisation, revision, sealed] = JSON.parse(json) as [string, number, string];
  return { organisation, revision, state: sealed };
};

/** Everything that a turn of this message rests on in this room, in one statement: six cost four times as much. */
export const turnState = (
  { channel, place, messageId, thread, person }: MessageKey & ConversationKey,
  rateKeys: readonly string[],
  window: number,
): Query<TurnState> => ({
  statement: state({ channel, place, messageId, thread, person, keys: JSON.stringify(rateKeys), window }),
  parse: ([row]) => ({
    cause: row?.cause == null ? undefined : String(row.cause),
    conversation: row?.conversation == null ? undefined : toConversation(String(row.conversation)),
    counts: new Map(Object.entries(JSON.parse(String(row?.counts ?? "{}")) as Record<string, number>)),
  }),
});

const spokenIn = compile<Omit<ConversationKey, "person"> & Record<string, unknown>>(
  () =>
    sql`select 1 as one from ${conversation} where ${conversation.channel} = ${here("channel")} and ${conversation.place} = ${here("place")} and ${conversation.thread} = ${here("thread")} limit 1`,
);

/** Whether anybody has a conversation in this thread. */
export const anyConversation = (thread: Omit<ConversationKey, "person">): Query<boolean> => ({
  statement: spokenIn({ ...thread }),
  parse: (rows) => rows.length > 0,
});

const counts = compile<{ keys: string; window: number }>(
  () =>
    sql`select ${rate.key} as key, ${rate.count} as count from json_each(${here("keys")}) wanted cross join ${rate} on ${rate.key} = wanted.value and ${rate.window} = ${here("window")}`,
);

/** How often each of these keys was counted in the window that began at `window` (ms since 1970). */
export const rateCounts = (keys: readonly string[], window: number): Query<Map<string, number>> => ({
  statement: counts({ keys: JSON.stringify(keys), window }),
  parse: (rows) => new Map(rows.map((row) => [String(row.key), Number(row.count)])),
});

/** A message that could not be answered, as an operator finds it. */
export interface AsideRow extends MessageKey {
  cause: string;
  organisation: string;
  person: string;
  receivedAt: number;
}

const aside = compile<{ most: number }>(
  () =>
    sql`select channel, place, message_id, cause, organisation, person, received_at from ${inbox} where state = 'aside' order by sequence limit ${here("most")}`,
);

/** The messages that were set aside, oldest first. */
export const messagesAside = (most: number): Query<AsideRow[]> => ({
  statement: aside({ most }),
  parse: (rows) =>
    rows.map((row) => ({
      channel: String(row.channel),
      place: String(row.place),
      messageId: String(row.message_id),
      cause: String(row.cause),
      organisation: String(row.organisation),
      person: String(row.person),
      receivedAt: Number(row.received_at),
    })),
});
