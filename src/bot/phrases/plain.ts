import type { Language } from "../reply/index.ts";

/** What a channel without cards says around an answer. */
export interface PlainPhrases {
  /** Beneath a reply that was shortened for a group. */
  details: string;
  /** An answer takes longer than the platform waits; it comes by itself. */
  comesLater: string;
  /** The same where the platform lets nobody be written to. */
  askForIt: string;
  /** Beneath a page, when others follow. */
  more(pages: number): string;
  /** Beneath an answer, when something else waits. */
  waiting(letters: number): string;
  /** To somebody who has just begun to follow, or to open the conversation. */
  welcome: string;
  /** In a group, when the answer was written to the person alone. */
  toldAlone: string;
  /** In a group, when the answer is for the person alone and they cannot be written to. */
  cannotTellAlone: string;
  /** Somebody joined a group that reads the ledger. */
  joined: string;
}

const zh: PlainPhrases = {
  details: "发「详情」看全部。",
  comesLater: "正在查，查好就发给你。",
  askForIt: "正在查，还要一会儿。过几秒发「更多」，我把结果给你。",
  more: (pages) => `（还有 ${pages} 页，发「更多」接着看）`,
  waiting: (letters) => `（还有 ${letters} 条没看，发「更多」）`,
  welcome:
    "你好，我是票问，查发票的。把发票号码发给我就行，后几位也可以。比如：查发票 1234。发「帮助」看看我能做什么。",
  toldAlone: "回答私信发给你了。",
  cannotTellAlone: "台账的回答只给提问的人看，我现在私信不了你。加我好友再问一次；或者请管理员在这里发「公开台账」。",
  joined: "群里来了新成员。我先不在这里显示台账：请管理员发「绑定 绑定码」，确认这里是内部群还是有外部的人。",
};

const en: PlainPhrases = {
  details: 'Send "details" to see all of it.',
  comesLater: "Looking it up; I'll write as soon as I have it.",
  askForIt: 'Looking it up; this takes a moment. Send "more" in a few seconds and I\'ll give you the result.',
  more: (pages) => `(${pages} more ${pages === 1 ? "page" : "pages"}: send "more")`,
  waiting: (letters) => `(${letters} unread: send "more")`,
  welcome:
    'Hello, I\'m Piaowen and I look up invoices. Send me a number; its last digits will do. For example: check invoice 1234. Send "help" to see what I can do.',
  toldAlone: "I've written the answer to you alone.",
  cannotTellAlone:
    "What the ledger says is for whoever asked, and I can't write to you alone. Add me as a contact and ask again, or have an admin say here: show the ledger to everyone.",
  joined:
    "Somebody has joined this group, so I no longer show the ledger here. An admin can send: bind CODE, and say whether outsiders are here.",
};

export const plainPhrases: Readonly<Record<Language, PlainPhrases>> = { "zh-CN": zh, en };
