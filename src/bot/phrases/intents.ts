import type { Intent } from "../intent/index.ts";
import type { Language } from "../reply/index.ts";

/** What the bot says where it understands a wish and has no answer of its own from the ledger. */
export interface IntentPhrases {
  greeting: string;
  /** Where there is no ledger to speak of. */
  hello: string;
  thanks: string;
  goodbye: string;
  whoIAm: string;
  shortAnswer: string;
  goAhead: string;
  languages: string;
  sorry: string;
  /** To what is no small talk, whatever it is. */
  notAnswered: string;
  handoff: string;
  /** Where there is no ledger, and so nothing to write down. */
  handoffAlone: string;
  complaint: string;
  listMine: string;
  batchWithout: string;
  statusWithout: string;
  /** Asked back, with the two readings below as choices. */
  whichDoYouMean: string;
  /** The same where there is only one. */
  isItThat(reading: string): string;
  neither: string;
  neitherSaid: string;
  readings: Record<Intent, string>;
  /** To those who sell invoices, or want some that nobody earned. */
  noTrade: string;
}

const zh: IntentPhrases = {
  greeting: "你好，我在。要查哪张发票，把号码发我就行，后几位也可以，比如：查发票 1234。\n我还会什么，发「帮助」看。",
  hello: "你好，我是票问，查发票的。",
  thanks: "不客气。还有发票的事随时发我。",
  goodbye: "好，回头见。",
  whoIAm:
    "我是票问，一个查发票的机器人。把号码发给我，我去台账里找；为什么查不到、有变化提醒、发票的规定也找我。发「帮助」看全部。",
  shortAnswer: "好的。还有发票的事，直接发我。",
  languages: "中文、英文都行，你用哪种发，我就用哪种回。",
  goAhead: "可以，你直接说。有发票号码就一起发我，后 4 位也行。",
  sorry: "抱歉没帮上。告诉我是哪张票、卡在哪一步，我再看一遍；想转给人处理，发「人工」。",
  notAnswered: "这句我没听明白。问的是哪张发票？把号码发我，后 4 位也行；想看我会什么，发「帮助」。",
  handoff:
    "我替你整理，转给人更省事：先说一句哪张票出了什么问题（比如：1234 查不到），再发「人工」，我把发票、查过的和问过的写成一段，你转给管发票的同事就行。税务上的事打 12366。",
  handoffAlone:
    "我不能把人叫进来。请直接找单位里管发票的同事，把发票号码、你看到的提示和开票日期一起发过去，省得再问一遍；税务上的事打 12366。",
  complaint:
    "投诉要你自己提：开票方不给开票、开错不改，打 12366 或 12345；公司内部的事，找管发票的同事。要把情况写成一段，先说哪张票出了什么问题，再发「人工」。",
  listMine:
    "自己的发票在这几处找：电子税务局的「税务数字账户 → 发票查询统计」；网购的票在下单平台的订单详情里；还有收票的邮箱和短信。要查某一张，把号码发给我，后 4 位也行。",
  batchWithout: "把号码一起发给我就行，一行一个或用逗号分开，一次最多 20 张。",
  statusWithout:
    "要看哪一张？把发票号码发给我，后 4 位也行，我查台账里的状态。还没开出来或在路上的票，我这里看不到，要问开票方要进度或快递单号。",
  whichDoYouMean: "我没太听明白，你是想：",
  isItThat: (reading) => `我没太听明白，你是想${reading}吗？`,
  neither: "都不是",
  neitherSaid: "好的。换个说法再告诉我一次，或者直接发发票号码。",
  readings: {
    lookup: "查一张发票",
    list_mine: "看自己有哪些发票、在哪看",
    batch: "一次查好几张",
    verify: "验一张发票的真伪",
    diagnose: "弄清楚为什么不行、查不到",
    status: "看开票、寄送或发票的状态",
    subscribe: "有变化时收到提醒",
    unsubscribe: "不再收到提醒",
    knowledge: "问发票的规定和办法",
    handoff: "找人工",
    smalltalk: "只是打个招呼",
    out_of_scope: "问别的事，不是发票",
  },
  noTrade: "买卖、代找和虚开发票的事我不参与，也帮不上；真实的交易请直接向销售方要票，个人可以到税务局代开。",
};

const en: IntentPhrases = {
  greeting:
    'Hello, I\'m here. To look up an invoice, send me its number; the last digits will do, for example: check invoice 1234.\nSend "help" to see what else I can do.',
  hello: "Hello, I'm Piaowen, and I look up invoices.",
  thanks: "You're welcome. Send me the next one any time.",
  goodbye: "All right, see you.",
  whoIAm:
    'I\'m Piaowen, a bot that looks up invoices: send me a number and I search the ledger. You can ask me about the rules too. Send "help" for everything.',
  shortAnswer: "All right. If there's anything about an invoice, just send it.",
  languages: "Yes, English and Chinese: I answer in the one you write.",
  goAhead: "Sure, go ahead. If it's about one invoice, send me its number too; the last 4 digits will do.",
  sorry:
    "Sorry that didn't help. Tell me which invoice it is and where you got stuck, and I'll look again; or send \"human\" to hand it on.",
  notAnswered:
    'I didn\'t get that. Which invoice do you mean? Send me its number, the last 4 digits will do; or send "help" to see what I can do.',
  handoff:
    'I can save you the explaining: tell me which invoice has what problem (say, "can\'t find 1234"), then send "human". I write down the invoice, what I checked and what was said as one message to forward to the colleague who handles invoices. Tax questions go to 12366.',
  handoffAlone:
    "I can't fetch a person into this conversation. Please write to the colleague who handles invoices, with the number, the message you saw and the date on it, so that nobody has to ask again; tax questions go to 12366.",
  complaint:
    'A complaint is yours to make: if a seller won\'t issue or correct an invoice, call 12366 or 12345; inside your company, ask the colleague who handles invoices. For one message with all the facts, tell me which invoice has what problem, then send "human".',
  listMine:
    "Your invoices are in the tax digital account of the e-tax bureau; those of online orders are in the order's details; look in your mailbox and text messages too. To look one up, send me its number; the last 4 digits will do.",
  batchWithout: "Send me the numbers together, one a line or separated by commas; up to 20 at a time.",
  statusWithout:
    "Which one? Send me its number, the last 4 digits will do, and I check its status in the ledger. I can't see one that isn't issued yet or is in the post: ask the seller how far it is, or for the tracking number.",
  whichDoYouMean: "I'm not sure what you mean. Would you like to:",
  isItThat: (reading) => `I'm not sure what you mean. Would you like to ${reading}?`,
  neither: "Neither",
  neitherSaid: "All right. Please put it another way, or send me the invoice number.",
  readings: {
    lookup: "look up one invoice",
    list_mine: "see your invoices, and where they are",
    batch: "look up several at once",
    verify: "check that an invoice is genuine",
    diagnose: "find out why something doesn't work",
    status: "see how far an invoice is, or its status",
    subscribe: "be told when something changes",
    unsubscribe: "stop being told",
    knowledge: "ask about a rule or how to do something",
    handoff: "reach a person",
    smalltalk: "just say hello",
    out_of_scope: "ask something that isn't about invoices",
  },
  noTrade:
    "I can't help with buying, selling or inflating invoices; for a real purchase, please ask the seller to issue one.",
};

export const intentPhrases: Record<Language, IntentPhrases> = { "zh-CN": zh, en };
