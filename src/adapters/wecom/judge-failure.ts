import type { Delivery } from "../../core/outbox/index.ts";
import { CallRefused } from "./call.ts";
import { AFTER_LIMIT } from "./limits.ts";

// Too often, or too much at once. https://developer.work.weixin.qq.com/document/path/90313
const LIMITED = new Set([45009, 45033, 45047, 130101]);

// What no further try will change, and what whoever runs this has to do.
const FATAL: Readonly<Record<number, string>> = {
  40003: "there is no such member",
  40008: "WeCom does not know this kind of message",
  40056: "the app's AgentId is wrong: check WECOM_AGENT_ID",
  40058: "WeCom cannot read the message",
  44004: "the message is empty",
  45002: "the message is too long",
  60111: "there is no such member",
  81013: "nobody of this address may see the app: add them to its 可见范围",
  93000: "the robot was removed from the group: add it again and set WECOM_GROUP_WEBHOOKS",
  301002: "the secret belongs to another app: check WECOM_SECRET and WECOM_AGENT_ID",
};

/** What a failure means for the letter: later, after a minute, or never. */
export function judgeFailure(error: unknown): Delivery {
  if (error instanceof CallRefused) {
    if (LIMITED.has(error.code)) return { kind: "retry", afterMs: AFTER_LIMIT, reason: error.message };
    const fatal = FATAL[error.code];
    if (fatal !== undefined) return { kind: "gone", reason: `${error.message}: ${fatal}` };
    return { kind: "retry", reason: error.message };
  }
  // Also where the answer was lost on its way: it may have been sent, and is sent once more rather than never.
  return { kind: "retry", reason: error instanceof Error ? error.message : "failed" };
}
