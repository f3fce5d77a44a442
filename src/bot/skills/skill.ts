import type { Database, Turn, Write } from "../../core/turn/index.ts";
import type { Conversation, Dialog } from "../conversation/index.ts";
import type { Message } from "../message.ts";
import type { Language, Part } from "../reply/index.ts";

/** What a skill may use; the organisation is the turn's, never the message's. */
export interface SkillContext {
  database: Database;
  turn: Turn;
  message: Message;
  conversation: Conversation;
  language: Language;
  now: Date;
}

/** What a skill came to: what is said, what changes, and the question it leaves open. */
export interface SkillResult {
  parts: Part[];
  pending?: Conversation["pending"];
  /** The list that is being looked at from now on; without it the one before stays. */
  listing?: Conversation["listing"];
  /** The invoice that lies on the table from now on; null clears it, nothing leaves it as it was. */
  inView?: number | null;
  /** The dialog as it stands now; null ends it, nothing leaves it as it was. */
  dialog?: Dialog | null;
  /** The article that was told, until something else is said. */
  answered?: string;
  writes?: Write[];
  /** Said to everybody who reads along, because it concerns them and shows nothing of the ledger. */
  forEverybody?: true;
}

/** The same turn as if this had been written. */
export const withText = (context: SkillContext, words: string): SkillContext => ({
  ...context,
  message: { ...context.message, text: words },
});

export const text = (words: string): Part => ({ kind: "text", text: words });

export const say = (words: string): SkillResult => ({ parts: [text(words)] });
