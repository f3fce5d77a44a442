import type { CommitOutcome, Database, Write } from "../database/index.ts";
import { countOnce, insertMessage, moveConversation } from "../database/turn/index.ts";
import { type Outgoing, writeLetters } from "../outbox/index.ts";
import { rateKeys, rateWindow, type Turn } from "./open-turn.ts";

/** What a turn came to. */
export interface TurnResult {
  /** The name under which the message and its letters are found again. */
  cause: string;
  /** What the person wrote. */
  text: string;
  /** The sealed conversation. */
  state: string;
  writes: readonly Write[];
  letters: readonly Outgoing[];
  /** The reader of these letters fetches them, so they do not expire. */
  fetched: boolean;
  /** Who carries these letters at once, or ''. */
  claimant?: string;
}

/** Stores the message, the conversation, the writes and the letters in one transaction, or nothing. */
export function commitTurn(database: Database, turn: Turn, result: TurnResult, now: Date): Promise<CommitOutcome> {
  const { key, standing, revision } = turn;
  const { channel, place, thread, person } = key;
  const organisation = standing.organisation?.id ?? "";
  const at = now.getTime();
  return database.commit([
    insertMessage({
      ...{ channel, place, thread, person, organisation },
      messageId: key.messageId,
      cause: result.cause,
      text: result.text,
      receivedAt: at,
      state: "answered",
    }),
    ...moveConversation({ channel, place, thread, person, organisation, state: result.state, now: at }, revision),
    ...rateKeys(key).map((rateKey) => countOnce(rateKey, rateWindow(turn.openedAt))),
    ...result.writes,
    ...writeLetters(result.cause, result.letters, result.fetched, now, result.claimant),
  ]);
}

/** Keeps a message that could not be answered, with what the person was told, for an operator to look at. */
export function setTurnAside(
  database: Database,
  turn: Turn,
  result: Pick<TurnResult, "cause" | "text" | "letters" | "fetched">,
  now: Date,
): Promise<CommitOutcome> {
  const { channel, place, thread, person, messageId } = turn.key;
  const organisation = turn.standing.organisation?.id ?? "";
  const { cause, text, letters, fetched } = result;
  return database.commit([
    insertMessage({
      ...{ channel, place, thread, person, messageId, organisation, cause, text },
      receivedAt: now.getTime(),
      state: "aside",
    }),
    ...writeLetters(cause, letters, fetched, now),
  ]);
}
