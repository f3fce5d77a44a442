import type { Language } from "../../reply/index.ts";
import { uncapitalised } from "../punctuation.ts";

/** Everything that is said around the questions and the conclusion. */
export interface DialogPhrases {
  and: string;
  stop: string;
  checked(list: string): string;
  more: string;
  foot: string;
  shortFoot: string;
  misread: string;
  explained(why: string): string;
  offer(why: string): string;
  resumed(name: string): string;
  updated(name: string): string;
  interrupted(tail: string, name: string): string;
  goOn: string;
  letBe: string;
  sendGoOn(tail: string): string;
  timedOut(tail: string, name: string): string;
  sure: [certain: string, likely: string, perhaps: string];
  conclusion(sure: string, name: string, why: string): string;
  basis(list: string): string;
  against(list: string): string;
  action(action: string): string;
  again(when: string): string;
  others(list: string): string;
  share(name: string, likelihood: number): string;
  prevent(words: string): string;
  unsure: string;
  moves: Record<"recheck" | "still" | "remind" | "human" | "solved", string>;
  remindAt(when: string): string;
  next(action: string): string;
  noMore: string;
  recheckedSame(list: string): string;
  rechecked(list: string): string;
  noReminder: string;
  reminderSet(when: string): string;
  noticeWait: string;
  solved: string;
  cancelled: string;
  another: string;
  remindOfWhat: string;
  /** What was told answers another question than the one that is open. */
  noted: string;
  /** To what could not be read after a cause was named. */
  afterwards(tail: string): string;
  nothingBefore: string;
  nothingOpen: string;
  due(number: string, name: string): string;
  dueFound(number: string): string;
  noticeOver(what: string): string;
  taken: string;
  nothingToTake: string;
  whichOfYours: string;
  handHead: string;
  handTo: Record<"issuer" | "bureau" | "software" | "admin", string>;
  thisInvoice: string;
  said(asked: string, answer: string): string;
  offerWhy: string;
}

const zh: DialogPhrases = {
  and: "；",
  stop: "。",
  checked: (list) => `能查的我先查了：${list}。`,
  more: "还有一点我查不到，要问你：",
  foot: "也可以直接说，或者发「跳过」「返回」「重来」「取消」「人工」。",
  shortFoot: "「跳过」「返回」「人工」也行。",
  misread: "我没读懂这句，选一个数字就行：",
  explained: (why) => `换个说法：${why}`,
  offer: (why) => `${why}\n说不清也没关系：发「跳过」我先不问这个，发「人工」我把情况整理好给你转出去。`,
  resumed: (name) => `接着来，我们问到${name}。`,
  updated: (name) => `这个流程更新过，我们从${name}接着来。`,
  interrupted: (tail, name) => `刚才那张${tail}我们问到${name}了，接着来？`,
  goOn: "接着来",
  letBe: "先不查了",
  sendGoOn: (tail) => `刚才那张${tail}还没查完，发「继续」接着来。`,
  timedOut: (tail, name) => `刚才那张${tail}查到一半，等你说${name}。不急，什么时候有空发「继续」就接着来。`,
  sure: ["基本可以确定：", "多半是", "最可能是"],
  conclusion: (sure, name, why) => `${sure}${name}。${why}`,
  basis: (list) => `依据：${list}。`,
  against: (list) => `不大支持的：${list}。`,
  action: (action) => `先这样：${action}。`,
  again: (when) => `${when}再查。`,
  others: (list) => `也可能：${list}。`,
  share: (name, likelihood) =>
    `${name}（${likelihood >= 0.95 ? "几乎肯定" : `约 ${Math.max(1, Math.round(likelihood * 10))} 成`}）`,
  prevent: (words) => `以后：${words}`,
  unsure: "线索还不够，只能先说最可能的。",
  moves: { recheck: "再查一次", still: "还是不行", remind: "到时候提醒我", human: "人工", solved: "解决了" },
  remindAt: (when) => `${when}提醒我`,
  next: (action) => `那试下一个：${action}。`,
  noMore: "我能想到的都试过了。发「人工」，我把情况整理成一段，你转给能处理的人。",
  recheckedSame: (list) => `又查了一遍台账和公告，没有变化：${list}。查验平台那边我没有接口，要你自己再查。`,
  rechecked: (list) => `又查了一遍，有变化：${list}。`,
  noReminder: "这个不用等，现在就可以试。",
  reminderSet: (when) => `好，${when} 我在这里提醒你。`,
  noticeWait: "结束了我在这里告诉你。",
  solved: "好，解决了就好。",
  cancelled: "好，这张先不查了。",
  another: "好，这张先放下。把要查的号码发给我，后 4 位也行。",
  remindOfWhat:
    "提醒什么？要盯一张票的变化，发「关注 号码」；有张票查不到、想过会儿再查，把号码和看到的提示发给我，查完我到点叫你。",
  noted: "记下了。",
  afterwards: (tail) =>
    `这句我没听明白。刚才那张${tail}：没解决就发「还是不行」，我换个办法；要转给人，发「人工」；查别的票，直接发号码。`,
  nothingBefore: "这是第一问，前面没有了。",
  nothingOpen: "现在没有查到一半的。把号码和看到的提示发给我，我来找原因。",
  due: (number, name) =>
    `到时间了：${number}可以再查一次了（上次多半是${name}）。查完还是不行，发「还是不行」；要我再看一遍台账，发「再查一次」。`,
  dueFound: (number) => `好消息：${number}现在台账里有了，状态可以直接查。`,
  noticeOver: (what) => `维护结束了：${what}。可以再查了；还是不行就发「还是不行」。`,
  taken: "接过来了，前面说过的都在。",
  nothingToTake: "这里没有别人查到一半的。",
  whichOfYours: "你自己还有一张没查完，先发「继续」或「取消」。",
  handHead: "下面这段可以直接转给处理的人，对方不用再问你：",
  handTo: {
    issuer: "转给：开票方（销方）。",
    bureau: "转给：12366，或开票方的主管税务局。",
    software: "转给：你们用的软件的客服。",
    admin: "转给：本单位的管理员。",
  },
  thisInvoice: "这张票",
  said: (asked, answer) => `${asked}：${answer}`,
  offerWhy: "要找原因，回复「为什么」。",
};

const en: DialogPhrases = {
  and: "; ",
  stop: ".",
  checked: (list) => `What I could check first: ${list}.`,
  more: "One thing I can't look up: ",
  foot: 'Say it in your own words if you like, or send "skip", "back", "restart", "cancel" or "human".',
  shortFoot: '"skip", "back" and "human" work too.',
  misread: "I didn't get that. A number will do:",
  explained: (why) => `Let me put it another way. ${why}`,
  offer: (why) =>
    `${why}\nNot sure? Send "skip" and I'll go on without it, or "human" and I'll write it all down for somebody.`,
  resumed: (name) => `On we go: we had got to ${name}.`,
  updated: (name) => `This dialog has been updated; we go on from ${name}.`,
  interrupted: (tail, name) => `About ${tail}: we had got to ${name}. Shall we go on?`,
  goOn: "Go on",
  letBe: "Leave it",
  sendGoOn: (tail) => `We haven't finished with ${tail}: send "continue" to go on.`,
  timedOut: (tail, name) =>
    `We stopped halfway with ${tail}, at ${name}. No hurry: send "continue" whenever it suits you.`,
  sure: ["It is almost certainly this: ", "Most likely: ", "My best guess: "],
  conclusion: (sure, name, why) => `${sure}${name}. ${why}`,
  basis: (list) => `What it rests on: ${list}.`,
  against: (list) => `What speaks against it: ${list}.`,
  action: (action) => `Do this first: ${uncapitalised(action)}.`,
  again: (when) => `Try again ${when}.`,
  others: (list) => `It could also be: ${list}.`,
  share: (name, likelihood) =>
    `${name} (${likelihood >= 0.95 ? "almost certain" : `about ${Math.max(1, Math.round(likelihood * 10))} in 10`})`,
  prevent: (words) => `Next time: ${uncapitalised(words)}`,
  unsure: "There is little to go on, so this is only the likeliest.",
  moves: {
    recheck: "Check again",
    still: "Still not working",
    remind: "Remind me",
    human: "Human",
    solved: "Solved",
  },
  remindAt: (when) => `Remind me ${when}`,
  next: (action) => `Then try this: ${uncapitalised(action)}.`,
  noMore: 'That was everything I can think of. Send "human" and I\'ll write it down for whoever can deal with it.',
  recheckedSame: (list) =>
    `I looked at the ledger and the notices again; nothing has changed: ${list}. The platform itself I can't ask, so please try there.`,
  rechecked: (list) => `I looked again, and something has changed: ${list}.`,
  noReminder: "There's nothing to wait for: you can try it now.",
  reminderSet: (when) => `All right, I'll remind you here ${when}.`,
  noticeWait: "I'll tell you here when it is over.",
  solved: "Good, glad it's solved.",
  cancelled: "All right, I'll leave that one.",
  another: "All right, I'll leave that one. Send me the number of the next; the last 4 digits will do.",
  remindOfWhat:
    'Of what? To hear of changes to one invoice, send "watch" and its number. If one can\'t be found and you want to try later, send me its number and what you saw, and I will remind you.',
  noted: "Noted.",
  afterwards: (tail) =>
    `I didn't get that. About ${tail}: if it isn't solved, send "still not working" and I'll try another way, or "human" to hand it on. For another invoice, send its number.`,
  nothingBefore: "That was the first question; there is nothing before it.",
  nothingOpen: "Nothing is open right now. Send me the number and what you saw, and I'll find out why.",
  due: (number, name) =>
    `It's time: ${number} can be checked again (last time it was most likely ${name}). If it still fails, send "still not working"; to have me look at the ledger again, send "check again".`,
  dueFound: (number) => `Good news: the ledger has ${number} now, so its status can be looked up.`,
  noticeOver: (what) =>
    `The maintenance is over: ${what}. You can check again; if it still fails, send "still not working".`,
  taken: "It's yours now, with everything that was said.",
  nothingToTake: "Nobody else has one open here.",
  whichOfYours: 'You have one open yourself: send "continue" or "cancel" first.',
  handHead: "Forward this to whoever deals with it; they won't have to ask you again:",
  handTo: {
    issuer: "For: the issuer (seller).",
    bureau: "For: 12366, or the issuer's tax bureau.",
    software: "For: your software's support.",
    admin: "For: an admin of your organisation.",
  },
  thisInvoice: "that invoice",
  said: (asked, answer) => `${asked}: ${answer}`,
  offerWhy: 'To find out why, reply "why".',
};

export const dialogPhrases: Record<Language, DialogPhrases> = { "zh-CN": zh, en };
