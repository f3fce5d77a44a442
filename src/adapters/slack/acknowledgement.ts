import type { Answer } from "../../bot/index.ts";

/** What listeners leave behind for whoever acknowledges. */
export interface Noted {
  acknowledged: boolean;
  answer?: Answer;
}

/** What Slack is told: it is stored, with words for a command; send it again; or there is nothing of that name. */
export type Acknowledgement =
  | { kind: "stored"; words?: { response_type: "ephemeral"; text: string } }
  | { kind: "again" }
  | { kind: "unknown" };

export interface Retry {
  num: number | undefined;
  reason: string | undefined;
}
