import type { Letter } from "./letter.ts";

/** How a delivery ended: it went; try again after so many ms, so many parts having gone; or it never will. */
export type Delivery =
  | { kind: "sent" }
  | { kind: "retry"; afterMs?: number; partsSent?: number; reason: string }
  | { kind: "gone"; reason: string };

/** Carries letters on one channel; a channel whose readers fetch their letters has none. */
export interface Courier {
  readonly channel: string;
  deliver(letter: Letter): Promise<Delivery>;
}
