import type { Letter } from "./letter.ts";

/** How a delivery ended: it went; try again after so many ms, so many parts having gone; or it never will. */
export type Delivery =
  | { kind: "sent"; receipt?: string }
  | { kind: "retry"; afterMs?: number; partsSent?: number; reason: string }
  | { kind: "gone"; reason: string };

/** Carries letters on one channel; a channel whose readers fetch their letters has none. */
export interface Courier {
  readonly channel: string;
  deliver(letter: Letter): Promise<Delivery>;
}

/** The power to change what was delivered, which not every platform grants. */
export interface EditsMessages {
  /** Puts another body in the place of what `receipt` names; `gone` where it can no longer be changed. */
  revise(receipt: string, body: string): Promise<Delivery>;
}

export const editsMessages = (courier: Courier): courier is Courier & EditsMessages => "revise" in courier;

/** The power to answer beneath what was delivered. */
export interface AnswersBeneath {
  /** Where a letter goes that stands beneath what `receipt` names; undefined where nothing can. */
  beneath(receipt: string): string | undefined;
}

export const answersBeneath = (courier: Courier): courier is Courier & AnswersBeneath => "beneath" in courier;
