import type { Language } from "../reply/index.ts";

/** What whoever runs the bot is told unasked. */
export interface OperationPhrases {
  /** Letters on a channel that will not be tried again, with the reason and what to do. */
  undeliverable(channel: string, reason: string): string;
}

const zh: OperationPhrases = {
  undeliverable: (channel, reason) =>
    `有消息没能送到（${channel}）：${reason}。消息没有丢，放在一边了；处理好以后运行 npm run piaowen -- outbox list 看有哪些，outbox replay 编号 重新发。同样的原因今天不再提醒。`,
};

const en: OperationPhrases = {
  undeliverable: (channel, reason) =>
    `A message could not be delivered (${channel}): ${reason}. It is not lost but set aside: once this is mended, npm run piaowen -- outbox list shows which, and outbox replay NUMBER sends it. I won't mention this reason again today.`,
};

export const operationPhrases: Readonly<Record<Language, OperationPhrases>> = { "zh-CN": zh, en };
