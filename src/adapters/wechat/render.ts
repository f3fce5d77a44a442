import { briefText, plainPhrases, plainText, type Reply, splitText } from "../../bot/index.ts";
import { MESSAGE_BYTES } from "./limits.ts";

/** A reply as WeChat messages, in order. */
export interface WechatPost {
  texts: string[];
  /** A group reads only the beginning, and may ask for the rest. */
  isShortened: boolean;
}

export const renderWhole = (reply: Reply): WechatPost => ({
  texts: splitText(plainText(reply), MESSAGE_BYTES),
  isShortened: false,
});

/** Two lines and how to see the rest. */
export function renderForGroup(reply: Reply): WechatPost {
  const { text, isShortened } = briefText(reply);
  const words = isShortened ? `${text}\n${plainPhrases[reply.language].details}` : text;
  return { texts: splitText(words, MESSAGE_BYTES), isShortened };
}

/** Whether a reply leaves a question open. */
export const asks = (reply: Reply): boolean => reply.parts.at(-1)?.kind === "choices";
