import type { Case, Cause, QuestionId, Target } from "../../core/diagnosis/index.ts";

/** What can be done with a dialog beside answering its question. */
export type Move =
  | "skip"
  | "back"
  | "restart"
  | "cancel"
  | "another"
  | "human"
  | "still"
  | "recheck"
  | "remind"
  | "solved"
  | "resume"
  | "drop";

/** A search for a cause that is under way: plain data, so that it survives a restart and a new version. */
export interface Dialog {
  /** The version of the flows that `step` belongs to. */
  version: number;
  /** What was told at first, for beginning again. */
  first: Case;
  told: Case;
  step: Target;
  /** The steps that were asked before this one. */
  path: Target[];
  misses: number;
  askedAt: number;
  /** Something else was asked in between, or the question was left open too long. */
  paused?: true;
  /** The cause that was named, and how many of its remedies were tried. */
  named?: Cause;
  remedy: number;
  /** What every check came to when the conclusion was drawn, to tell what changed. */
  outcomes?: Record<string, string>;
  /** What the person said, by the question it answered. */
  said: { asked: QuestionId | ""; text: string; answer?: string }[];
}
