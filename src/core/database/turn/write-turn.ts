import { lt, sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compileWrite, here, orm, type Write } from "../statement.ts";
import type { ConversationKey } from "./read-turn.ts";
import { conversation, inbox, rate } from "./schema.ts";

export type InboxRow = Omit<typeof inbox.$inferSelect, "sequence">;

/** A plain insert: the unique key refuses a message that was answered already. */
export const insertMessage: (row: InboxRow) => Write = compileWrite(() =>
  orm.insert(inbox).values({
    channel: here("channel"),
    place: here("place"),
    messageId: here("messageId"),
    cause: here("cause"),
    thread: here("thread"),
    person: here("person"),
    organisation: here("organisation"),
    text: here("text"),
    receivedAt: here("receivedAt"),
    state: here("state"),
  }),
);

export type ConversationWrite = ConversationKey & { organisation: string; state: string; now: number };

const insertConversation = compileWrite<ConversationWrite>(() =>
  orm.insert(conversation).values({
    channel: here("channel"),
    place: here("place"),
    thread: here("thread"),
    person: here("person"),
    organisation: here("organisation"),
    revision: 1,
    state: here("state"),
    updatedAt: here("now"),
  }),
);

const updateConversation = compileWrite<ConversationWrite & { revision: number }>(
  () =>
    sql`update ${conversation} set revision = revision + 1, state = ${here("state")}, organisation = ${here("organisation")}, updated_at = ${here("now")} where ${conversation.channel} = ${here("channel")} and ${conversation.place} = ${here("place")} and ${conversation.thread} = ${here("thread")} and ${conversation.person} = ${here("person")} and ${conversation.revision} = ${here("revision")}`,
);

/** Refused when somebody else has moved the conversation on since `revision` (0: there was none). */
export const moveConversation = (move: ConversationWrite, revision: number): Write[] =>
  revision === 0 ? [insertConversation(move)] : exactlyOne(updateConversation({ ...move, revision }));

const count = compileWrite<{ key: string; window: number }>(
  () =>
    sql`insert into ${rate} (key, window, count) values (${here("key")}, ${here("window")}, 1) on conflict (key, window) do update set count = count + 1`,
);

export const countOnce = (key: string, window: number): Write => count({ key, window });

const forgetMessages = compileWrite<{ before: number }>(() =>
  orm.delete(inbox).where(lt(inbox.receivedAt, here("before"))),
);
const forgetConversations = compileWrite<{ before: number }>(() =>
  orm.delete(conversation).where(lt(conversation.updatedAt, here("before"))),
);
const forgetRates = compileWrite<{ before: number }>(() => orm.delete(rate).where(lt(rate.window, here("before"))));

/** Deletes what turns left behind before these times (ms since 1970). */
export const forgetTurns = (before: number, ratesBefore: number): Write[] => [
  forgetMessages({ before }),
  forgetConversations({ before }),
  forgetRates({ before: ratesBefore }),
];
