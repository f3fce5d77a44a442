import {
  type Case,
  type Cause,
  type DialogKey,
  type QuestionId,
  type ReminderWish,
  remindLater,
  stopWaiting,
} from "../../../core/diagnosis/index.ts";
import type { Write } from "../../../core/turn/index.ts";
import type { Language } from "../../reply/index.ts";
import type { SkillContext } from "../skill.ts";

/** What a letter about a dialog needs to know when its time has come. */
export interface WaitingFacts {
  language: Language;
  told: Case;
  named?: Cause;
  asked?: QuestionId;
  /** What stood still, where its end was waited for. */
  what?: string;
  /** Others read along where the letter goes. */
  group: boolean;
}

const VERSION = 1;

export const sealWaiting = (facts: WaitingFacts): string => JSON.stringify({ v: VERSION, facts });

export function openWaiting(sealed: string): WaitingFacts {
  const { v, facts } = JSON.parse(sealed) as { v: number; facts: WaitingFacts };
  if (v !== VERSION) throw new Error(`a reminder of version ${v} cannot be opened`);
  return facts;
}

export const keyOf = ({ turn }: SkillContext): DialogKey => turn.key;

/** Notes what this dialog waits for. */
export function wait(
  context: SkillContext,
  organisation: string,
  wish: Omit<ReminderWish, "facts">,
  facts: Omit<WaitingFacts, "language" | "group">,
): Write {
  const { message, language } = context;
  const sealed = sealWaiting({ ...facts, language, group: message.setting === "group" });
  const cause = ["remind", message.channel, message.place, message.id, wish.kind].join(" ");
  return remindLater(keyOf(context), { organisation, address: message.address, cause }, { ...wish, facts: sealed });
}

/** The question is no longer open. */
export const settled = (context: SkillContext): Write[] => stopWaiting(keyOf(context), ["timeout"]);

/** Nothing of this dialog is waited for any more. */
export const forgotten = (context: SkillContext): Write[] =>
  stopWaiting(keyOf(context), ["timeout", "retry", "notice"]);
