import type { Organisation, PlaceRule, Standing } from "../../core/organisation/index.ts";
import type { Language } from "../reply/index.ts";

/** What the bot says about itself, about bindings, and when it cannot help. */
export interface BasicPhrases {
  help(examples: string[]): string;
  helpExamples: string[];
  /** What else there is, in a line or two. */
  helpMore: string;
  helpAdmin: string;
  unbound: string;
  roles: Record<Standing["role"], string>;
  languages: Record<Language, string>;
  whoami(organisation: string, role: string, language: string): string;
  whoamiUnbound(language: string): string;
  demo: string;
  outsiders: string;
  /** To somebody who is no colleague. */
  stranger: string;
  ruled(rule: PlaceRule): string;
  ruleInGroup: string;
  ruleNotAdmin: string;
  filesUnread: string;
  bound(organisation: Organisation, role: string): string;
  wrongCode(triesLeft: number): string;
  tooManyTries(time: string): string;
  unboundNow(organisation: string): string;
  notBound: string;
  notAdmin: string;
  nothingToCancel: string;
  yes: string;
  no: string;
  cancelled: string;
  outOfRange(most: number): string;
  questionIsOld: string;
  noQuestion: string;
  gone: string;
  empty: string;
  tooLong(most: number, length: number): string;
  unclear: string;
  tooFast(seconds: number): string;
  setAside(reference: string): string;
  failed: string;
}

const zh: BasicPhrases = {
  help: (examples) =>
    `我能查发票：把号码发给我就行，整个号码、后几位、一次好几个都可以；输错一位我也认得出来。比如：\n${examples.join("\n")}`,
  helpExamples: ["查发票 24112000000031870426", "011001900211 24568734", "尾号 1234"],
  helpMore:
    "还能：接着问刚查的那张（能报销吗、谁开的）、找发票（上个月京东的票）、算总数和排名（谁开的票最多）、为什么查不到、真伪怎么查、链接能不能点、有变化提醒（关注 1234）、申报前体检（体检 11月）、开票信息，发票的规定也能问。",
  helpAdmin:
    "管理员可以把电子税务局导出的发票清单拖进网页导入。登记「开票信息」、加「规定 标题：正文」：直接发给我。绑定、解绑：发「绑定 绑定码」「解绑」。我是谁：看你在哪个单位。",
  unbound: "这里还没有绑定单位，所以我看不到台账。请管理员给一个绑定码，发「绑定 绑定码」就能用了。",
  roles: { admin: "管理员", member: "成员", guest: "访客" },
  languages: { "zh-CN": "中文", en: "英文" },
  whoami: (organisation, role, language) => `你在「${organisation}」，角色是${role}，我用${language}回答你。`,
  whoamiUnbound: (language) => `这里没有绑定单位，你是访客，我用${language}回答你。`,
  demo: "这是演示台账，里面的公司和发票都是编的。",
  outsiders: "这里有单位以外的人，所以不显示台账。",
  stranger: "台账只给本单位的人看。你在这里是访客或外部人员，一般的问题可以照样问我。",
  ruled: ({ ledgerFor, sensitive }) =>
    `记下了：在这里问台账，${ledgerFor === "everyone" ? "大家都看得到回答" : "只有提问的人看得到回答（加上「公开」大家都看得到）"}；税号、账号、姓名${sensitive === "full" ? "完整显示" : "遮住一部分"}。`,
  ruleInGroup: "这里只有你和我，本来就都看得到。要改群里的规矩，到那个群里发这句话。",
  ruleNotAdmin: "只有管理员能改这个，请管理员在这里发这句话。",
  filesUnread: "文件我还读不了。把上面的发票号码打成文字发给我，就能查。",
  bound: (organisation, role) =>
    `绑定好了：这里现在查「${organisation.name}」的台账，你的角色是${role}。发「帮助」看我能做什么。`,
  wrongCode: (triesLeft) =>
    `这个绑定码不对，或者已经用过、过期了。${triesLeft > 0 ? `这一小时还能试 ${triesLeft} 次；` : "这一小时不能再试了；"}可以请管理员重新发一个。`,
  tooManyTries: (time) => `试的次数太多了，${time} 以后再试。也可以请管理员重新发一个绑定码。`,
  unboundNow: (organisation) => `解绑好了：这里不再查「${organisation}」的台账。`,
  notBound: "这里本来就没有绑定。",
  notAdmin: "只有管理员能解绑，请管理员来发「解绑」。",
  nothingToCancel: "现在没有要取消的。",
  yes: "是",
  no: "不是",
  cancelled: "好的，取消了。",
  outOfRange: (most) => `只有 ${most} 个选项，回复 1 到 ${most} 就行。`,
  questionIsOld: "刚才那个问题放得有点久，我不确定你选的是哪张。把号码再发一次吧。",
  noQuestion: "我没有在等你选。要查发票，把号码发给我，至少后 3 位。",
  gone: "那张票已经不在台账里了，可能刚被撤销导入。",
  empty: "我没收到文字。把发票号码发给我就行。",
  tooLong: (most, length) => `这条有 ${length} 个字，我一次最多看 ${most} 个。分几条发给我吧。`,
  unclear: "这个我帮不上。我能查发票：把号码发给我，后几位也行。比如：查发票 1234。发「帮助」看看我能做什么。",
  tooFast: (seconds) => `发得太快了，${seconds} 秒以后再发，我一条一条回。`,
  setAside: (reference) => `这条我没处理成，已经记下来给管理员看了（编号 ${reference}）。发票和台账都没有动。`,
  failed: "我这边刚才没存成，这条还没处理。请原样再发一次。",
};

const en: BasicPhrases = {
  help: (examples) =>
    `I look up invoices: just send me the number. All of it, its last digits, or several at once; I also spot a mistyped digit. For example:\n${examples.join("\n")}`,
  helpExamples: ["check invoice 24112000000031870426", "011001900211 24568734", "#1234"],
  helpMore:
    "Ask on about the one just shown (who issued it, can I expense it). I also search (invoices from JD last month), add up and rank (top 5 suppliers this year), find out why one can't be found, say how to verify one, tell whether a link is safe, alert you to changes (watch 1234), check a month before filing (checkup November), give our invoice details and answer questions about the rules.",
  helpAdmin:
    "Admins can drop the invoice list exported from the e-tax bureau onto the web page, set our invoice details, and add rules of our own (rule TITLE: TEXT). To bind this place: bind CODE; to let it go: unbind. whoami tells which organisation you are in.",
  unbound:
    "This place isn't bound to an organisation, so I can't see a ledger. Ask an admin for a code and send: bind CODE",
  roles: { admin: "an admin", member: "a member", guest: "a guest" },
  languages: { "zh-CN": "Chinese", en: "English" },
  whoami: (organisation, role, language) => `You are ${role} of ${organisation}. I answer you in ${language}.`,
  whoamiUnbound: (language) =>
    `This place isn't bound to an organisation and you are a guest. I answer you in ${language}.`,
  demo: "This is the demo ledger: its companies and invoices are invented.",
  outsiders: "People from outside read along here, so I don't show the ledger.",
  stranger:
    "The ledger is for the people of this organisation only, and you are a guest or from outside here. General questions are fine.",
  ruled: ({ ledgerFor, sensitive }) =>
    `Noted: when somebody asks the ledger here, ${ledgerFor === "everyone" ? "everyone sees the answer" : 'only they see the answer (everyone does if they add "in public")'}; tax ids, accounts and names are ${sensitive === "full" ? "shown in full" : "partly hidden"}.`,
  ruleInGroup: "It's just the two of us here and you see everything. To change this for a group, say it there.",
  ruleNotAdmin: "Only an admin can change that. Ask one to say it here.",
  filesUnread: "I can't read files yet. Send me the invoice number as text and I'll look it up.",
  bound: (organisation, role) =>
    `Done: this place now asks the ledger of ${organisation.name}, and you are ${role}. Send "help" to see what I can do.`,
  wrongCode: (triesLeft) =>
    `That code is wrong, used or expired. ${triesLeft > 0 ? `You can try ${triesLeft} more ${triesLeft === 1 ? "time" : "times"} this hour` : "You can't try again this hour"}, or ask an admin for a new one.`,
  tooManyTries: (time) => `Too many tries. Please try again after ${time}, or ask an admin for a new code.`,
  unboundNow: (organisation) => `Done: this place no longer asks the ledger of ${organisation}.`,
  notBound: "This place isn't bound to anything.",
  notAdmin: "Only an admin can do that. Ask one to send: unbind",
  nothingToCancel: "There is nothing to cancel.",
  yes: "Yes",
  no: "No",
  cancelled: "All right, cancelled.",
  outOfRange: (most) => `There are only ${most}; reply with a number from 1 to ${most}.`,
  questionIsOld: "That question is a while ago and I'm not sure which one you mean. Please send the number again.",
  noQuestion: "I'm not waiting for a choice. To look up an invoice, send me at least its last 3 digits.",
  gone: "That invoice is no longer in the ledger; its import may just have been taken back.",
  empty: "There was no text in that. Just send me an invoice number.",
  tooLong: (most, length) =>
    `That is ${length} characters and I read at most ${most} at a time. Please send it in pieces.`,
  unclear:
    'I can\'t help with that. I look up invoices: send me a number, the last digits will do. For example: check invoice 1234. Send "help" to see what I can do.',
  tooFast: (seconds) => `That's too fast for me. Please send it again in ${seconds} s.`,
  setAside: (reference) =>
    `I couldn't deal with that; it is noted for an admin to look at (reference ${reference}). Nothing was changed.`,
  failed: "I couldn't store that just now, so nothing has happened yet. Please send it again.",
};

export const basicPhrases: Record<Language, BasicPhrases> = { "zh-CN": zh, en };
