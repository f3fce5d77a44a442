import { MESSAGE_CHARACTERS, TURN_TRIES } from "../core/limits.ts";
import type { Outgoing } from "../core/outbox/index.ts";
import {
  cannotStore,
  commitTurn,
  type Database,
  type Opened,
  oneAtATime,
  openTurn,
  setTurnAside,
  type Turn,
} from "../core/turn/index.ts";
import { cleanText, hidesSomething, keptText } from "./clean-text.ts";
import { type Conversation, openConversation, sealConversation } from "./conversation/index.ts";
import { languageOf } from "./intent/index.ts";
import type { Message } from "./message.ts";
import { basicPhrases } from "./phrases/basics.ts";
import { readOpenly } from "./read-openly.ts";
import { type Disclosure, discloseReply, type Language, type Reply, sealReply } from "./reply/index.ts";
import { type Thought, think } from "./think.ts";

/** How a message ended: its letters are found by `cause`; or nothing was stored, and the person is told why. */
export type Answer =
  | { kind: "answered"; cause: string; repeated: boolean }
  | { kind: "limited"; reply: Reply; retryAfterMs: number }
  | { kind: "failed"; reply: Reply };

export interface Bot {
  answer(message: Message): Promise<Answer>;
}

export interface BotDependencies {
  database: Database;
  clock(): Date;
  /** A name that was never given before. */
  newCause(): string;
  /** A short random wait, so that two turns that collided do not collide again. */
  rest(): Promise<void>;
  /** Who carries letters of this channel as soon as they are stored, or '' where nobody here does. */
  claimant?(channel: string): string;
  /** Told after letters were stored, so that they go out at once. */
  onLetters(channel: string, address: string, cause: string): void;
  /** Told of a turn that failed; never of what was said in it. */
  onFailure(failure: { cause: string; tries: number; error: unknown }): void;
}

const LOST = "conflict";

const plain = (language: Language, text: string): Reply => ({ language, parts: [{ kind: "text", text }] });

/** A group reads along, so what is sensitive is shortened there even among colleagues, unless an admin allowed it. */
function disclosureIn(message: Message, turn: Turn): Disclosure {
  const { audience, rule } = turn.standing;
  return audience === "internal" && (message.setting === "direct" || rule?.sensitive === "full") ? "full" : "masked";
}

/** The invoice that 这张 means from now on: the one just shown, or the one before unless a list took its place. */
function nowInView({ inView: before }: Conversation, { inView, listing }: Thought, now: Date): Conversation["inView"] {
  if (typeof inView === "number") return { invoice: inView, at: now.getTime() };
  return inView === null || listing ? undefined : before;
}

/** Quiet by habit: what the ledger says is for whoever asked, unless they or an admin want everybody to read it. */
const isForAsker = (message: Message, turn: Turn, openly: boolean): boolean =>
  message.setting === "group" && !openly && turn.standing.rule?.ledgerFor !== "everyone";

function letterOf(message: Message, turn: Turn, reply: Reply): Outgoing {
  return {
    channel: message.channel,
    address: message.address,
    stream: "answers",
    organisation: turn.standing.organisation?.id ?? "",
    body: sealReply(discloseReply(reply, disclosureIn(message, turn))),
  };
}

/** Answers messages, each once: read, think, commit; whatever fails starts again from reading. */
export function createBot({ database, clock, newCause, rest, claimant, onLetters, onFailure }: BotDependencies): Bot {
  const inTurn = oneAtATime();

  async function finish(said: Message, turn: Turn, cause: string): Promise<boolean> {
    const { text: asks, openly } = readOpenly(said.text);
    const message = { ...said, text: asks };
    const before = openConversation(turn.state);
    const language = languageOf(message.text, before?.language);
    const conversation = before ?? { language };
    const context = { database, turn, message, conversation, language, now: turn.openedAt };
    const thought = await think(context);
    const { parts, pending, listing = conversation.listing, writes = [], ledger, answered } = thought;
    const dialog = thought.dialog === undefined ? conversation.dialog : thought.dialog;
    const inView = nowInView(conversation, thought, context.now);
    const asked = pending && { ...pending, cause: pending.cause ?? cause };
    const state = sealConversation({
      language,
      ...(asked ? { pending: asked } : {}),
      ...(listing ? { listing } : {}),
      ...(inView ? { inView } : {}),
      ...(dialog ? { dialog } : {}),
      ...(answered === undefined && conversation.answered === undefined ? {} : { answered: answered ?? "" }),
    });
    const reply: Reply = { language, ...(ledger && isForAsker(message, turn, openly) ? { for: "asker" } : {}), parts };
    const letters = parts.length > 0 ? [letterOf(message, turn, reply)] : [];
    const text = keptText(said.text).slice(0, MESSAGE_CHARACTERS);
    const carrier = message.fetched ? "" : (claimant?.(message.channel) ?? "");
    const result = { cause, text, state, writes, letters, fetched: message.fetched, claimant: carrier };
    return (await commitTurn(database, turn, result, clock())) === "committed";
  }

  async function setAside(message: Message, turn: Turn, cause: string): Promise<boolean> {
    const language = languageOf(message.text, undefined);
    const letters = [letterOf(message, turn, plain(language, basicPhrases[language].setAside(cause)))];
    const text = keptText(message.text).slice(0, MESSAGE_CHARACTERS);
    return (
      (await setTurnAside(database, turn, { cause, text, letters, fetched: message.fetched }, clock())) === "committed"
    );
  }

  function settled(opened: Exclude<Opened, { kind: "open" }>, message: Message): Answer {
    if (opened.kind === "seen") return { kind: "answered", cause: opened.cause, repeated: true };
    const { retryAfterMs } = opened;
    const language = languageOf(message.text, undefined);
    const reply = plain(language, basicPhrases[language].tooFast(Math.ceil(retryAfterMs / 1000)));
    return { kind: "limited", retryAfterMs, reply };
  }

  async function answerInTurn(message: Message): Promise<Answer> {
    const key = { ...message, messageId: message.id };
    const cause = newCause();
    let turn: Turn | undefined;
    let error: unknown;
    for (let failed = 0; failed < TURN_TRIES; ) {
      try {
        const opened = await openTurn(database, key, message.trust, clock());
        if (opened.kind === "seen" && opened.cause === cause) {
          // It was stored after all, and only the database's answer was lost.
          onLetters(message.channel, message.address, cause);
          return { kind: "answered", cause, repeated: false };
        }
        if (opened.kind !== "open") return settled(opened, message);
        // Losing to another message of this conversation is no failure: that one was answered, and this try builds on it.
        if (error === LOST && turn?.revision === opened.turn.revision) failed++;
        turn = opened.turn;
        if (await finish(message, turn, cause)) {
          onLetters(message.channel, message.address, cause);
          return { kind: "answered", cause, repeated: false };
        }
        error = LOST;
        await rest();
      } catch (thrown) {
        // What failed is not analysed: the next try reads anew, and sees whether the commit had gone through after all.
        error = thrown;
        failed++;
      }
    }
    onFailure({ cause, tries: TURN_TRIES, error });
    if (turn && !cannotStore(error) && (await setAside(message, turn, cause).catch(() => false))) {
      onLetters(message.channel, message.address, cause);
      return { kind: "answered", cause, repeated: false };
    }
    const language = languageOf(message.text, undefined);
    return { kind: "failed", reply: plain(language, basicPhrases[language].failed) };
  }

  return {
    answer(message) {
      const unseen = hidesSomething(message.text) ? { written: message.text } : {};
      const clean = { ...message, text: cleanText(message.text), ...unseen };
      return inTurn(`${message.channel}\n${message.place}\n${message.thread}\n${message.person}`, () =>
        answerInTurn(clean),
      );
    },
  };
}
