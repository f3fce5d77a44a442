import { BLOCK_ID_CHARACTERS } from "./limits.ts";

/** What a button or a menu remembers about the answer it stands in. */
export interface Memory {
  /** The cause of the letter. */
  cause: string;
  /** The conversation it belongs to. */
  thread: string;
  /** Whether the answer came through a response address, because the bot may be no member of that place. */
  respond: boolean;
}

export interface BlockMemory extends Memory {
  kind: "choice" | "page";
}

/** A block's id, which comes back when something in it is pressed; `at` keeps the ids of a message apart. */
export const formatBlockId = ({ kind, cause, thread, respond }: BlockMemory, at: string): string =>
  [kind, cause, thread, respond ? "respond" : "post", at].join("|").slice(0, BLOCK_ID_CHARACTERS);

export function parseBlockId(id: string): BlockMemory | undefined {
  const [kind, cause = "", thread = "", way] = id.split("|");
  return kind === "choice" || kind === "page" ? { kind, cause, thread, respond: way === "respond" } : undefined;
}
