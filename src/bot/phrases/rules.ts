import type { Language } from "../reply/index.ts";

/** What the bot says about an organisation's own rules, and about whether an answer helped. */
export interface RulePhrases {
  added(number: number, title: string): string;
  replaced(number: number, title: string): string;
  removed(number: number, title: string): string;
  noSuch(number: number): string;
  listed(items: string[]): string;
  none: string;
  noneToAdmin: string;
  titleTooLong(most: number): string;
  answerTooLong(most: number): string;
  incomplete: string;
  tooMany(most: number): string;
  notAdmin: string;
  notHere: string;
  useful: string;
  useless: string;
}

const zh: RulePhrases = {
  added: (number, title) =>
    `记下了，第 ${number} 条《${title}》。有人问到，先答这一条。删除：发「删除规定 ${number}」。`,
  replaced: (number, title) => `第 ${number} 条《${title}》换成新的了。`,
  removed: (number, title) => `第 ${number} 条《${title}》删了。`,
  noSuch: (number) => `没有第 ${number} 条。发「规定列表」看编号。`,
  listed: (items) => `公司规定：\n${items.join("\n")}\n看全文：发「规定 编号」。`,
  none: "还没有登记公司规定。请管理员来加。",
  noneToAdmin:
    "还没有登记公司规定。你是管理员，发「规定 标题：正文」就能加，比如：规定 打车费：晚上九点以后可以报，附行程单。",
  titleTooLong: (most) => `标题太长了，最多 ${most} 个字，没有存。`,
  answerTooLong: (most) => `正文太长了，最多 ${most} 个字，没有存。分成几条吧。`,
  incomplete: "标题和正文都要有，比如：规定 打车费：晚上九点以后可以报，附行程单。",
  tooMany: (most) => `已经有 ${most} 条了，先删几条再加。`,
  notAdmin: "只有管理员能改公司规定，请管理员来发。",
  notHere: "公司规定只给绑定了的单位自己人看。",
  useful: "好的，记下了。",
  useless: "记下了，会有人去改这篇。换个说法再问一次也行，或者问单位里管发票的同事。",
};

const en: RulePhrases = {
  added: (number, title) =>
    `Noted as rule ${number}, "${title}". Whoever asks about it hears this first. To take it out: delete rule ${number}`,
  replaced: (number, title) => `Rule ${number}, "${title}", now reads as you wrote it.`,
  removed: (number, title) => `Rule ${number}, "${title}", is gone.`,
  noSuch: (number) => `There is no rule ${number}. Send "list rules" for the numbers.`,
  listed: (items) => `Our own rules:\n${items.join("\n")}\nTo read one: rule NUMBER`,
  none: "There are no rules of our own yet. An admin can add some.",
  noneToAdmin:
    "There are no rules of our own yet. You are an admin; send: rule TITLE: TEXT. For example: rule taxi fares: after nine in the evening, with the trip record.",
  titleTooLong: (most) => `The title is too long: at most ${most} characters. Nothing was stored.`,
  answerTooLong: (most) => `The text is too long: at most ${most} characters. Nothing was stored; please split it.`,
  incomplete: "A rule needs a title and a text: rule taxi fares: after nine in the evening, with the trip record.",
  tooMany: (most) => `There are ${most} rules already. Please delete some first.`,
  notAdmin: "Only an admin can change our rules. Ask one to send it.",
  notHere: "An organisation's own rules are for its people only, in a place that is bound to it.",
  useful: "Thanks, noted.",
  useless:
    "Thanks, noted: somebody will mend that article. Try putting it another way, or ask the colleague who handles invoices.",
};

export const rulePhrases: Record<Language, RulePhrases> = { "zh-CN": zh, en };
