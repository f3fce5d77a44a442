import type { Conversation } from "./conversation.ts";

const VERSION = 2;

/** Each migration takes the state of its version to the next; none is ever removed, so that no dialog is dropped. */
const migrations: Record<number, (state: unknown) => unknown> = {
  // Version 2 knows dialogs; a conversation of version 1 has none.
  1: (state) => state,
};

export const sealConversation = (conversation: Conversation): string =>
  JSON.stringify({ v: VERSION, state: conversation });

/** A stored conversation as this build understands it, or undefined where there is none. */
export function openConversation(sealed: string | undefined): Conversation | undefined {
  if (sealed === undefined) return undefined;
  let { v, state } = JSON.parse(sealed) as { v: number; state: unknown };
  for (; v < VERSION; v++) {
    const migrate = migrations[v];
    if (!migrate) throw new Error(`no migration leads from conversation version ${v}`);
    state = migrate(state);
  }
  return state as Conversation;
}
