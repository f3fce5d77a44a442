import type { Message } from "./message.ts";
import type { Reply } from "./reply/index.ts";

/** How a message ended: its letters are found by `cause`; or nothing was stored, and the person is told why. */
export type Answer =
  | { kind: "answered"; cause: string; repeated: boolean }
  | { kind: "limited"; reply: Reply; retryAfterMs: number }
  | { kind: "failed"; reply: Reply };

export interface Bot {
  answer(message: Message): Promise<Answer>;
}
