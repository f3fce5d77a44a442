import type { Demand, Imitation } from "../../core/link/index.ts";
import type { Language } from "../reply/index.ts";

/** What is said of an address. A host that is not known comes harmless: nothing makes a link of it. */
export interface LinkPhrases {
  official(host: string): string;
  officialNext: string;
  issuer(host: string, name: string, checked: string): string;
  issuerNext: string;
  careful(host: string): string;
  carefulOfficial(host: string): string;
  carefulNext: string;
  carefulOfficialNext(host: string): string;
  unknown(host: string): string;
  dangerous(host: string): string;
  likeTaxAuthority(host: string): string;
  likeIssuer(host: string, name: string): string;
  nameInside(name: string, end: string): string;
  oneEdit(part: string, name: string): string;
  otherLetters(part: string, name: string): string;
  otherEnding(name: string, end: string, real: string): string;
  realEnding: string;
  letter(imitation: Imitation): string;
  oddLetters: string;
  unseen: string;
  userInfo(before: string, host: string): string;
  address: string;
  shortener: string;
  plainHttp: string;
  government: string;
  unreadable: string;
  port(port: string): string;
  redirect(host: string): string;
  program(ending: string): string;
  archive(ending: string): string;
  demands(words: string): string;
  demand: Record<Exclude<Demand, "pressure" | "remote">, string>;
  pressure: string;
  mailbox: string;
  /** What to do instead. */
  next: string;
  already: string;
  sendNumber: string;
  checkThere: string;
  numberToo: string;
  several(count: number, bad: number): string;
  inLine: Record<"official" | "issuer" | "careful" | "unknown" | "dangerous" | "lookalike", (host: string) => string>;
  more(count: number): string;
}

const ZH_SCRIPTS: Record<Imitation["script"], string> = {
  cyrillic: "西里尔字母",
  greek: "希腊字母",
  unseen: "看不见的字符",
  other: "特殊字符",
};

const EN_SCRIPTS: Record<Imitation["script"], string> = {
  cyrillic: "a Cyrillic letter",
  greek: "a Greek letter",
  unseen: "an invisible character",
  other: "a special character",
};

const hex = (point: number): string => `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;

const zh: LinkPhrases = {
  official: (host) => `🟢 是税务局的官方网址：${host}（以 chinatax.gov.cn 结尾）。`,
  officialNext: "密码和短信验证码只在自己打开的官网里填，谁发消息来要都别给。",
  issuer: (host, name, checked) =>
    `🟡 不是税务局，是开票平台${name === host ? "" : `「${name}」`}的网址：${host}，常用来发电子发票（${checked} 核对）。`,
  issuerNext: "正好在等这张票就可以自己打开；没买过东西就别点。发票是 PDF、OFD、XML，不会要银行卡、密码或验证码。",
  careful: (host) => `🟡 先别点：${host} 是认得的开票平台，但这条链接不对劲。`,
  carefulOfficial: (host) => `🟡 先别点：${host} 是税务局的网站，但这条链接不对劲。`,
  carefulNext: "不从这条链接进，去订单页或请卖家重发。",
  carefulOfficialNext: (host) => `不从这条链接进，自己在浏览器里输入 ${host}。`,
  unknown: (host) => `🟡 先别点：「${host}」我不认识，不是税务局的，也不在我知道的开票平台里。`,
  dangerous: (host) => `🔴 别点：这条链接（「${host}」）不能信。`,
  likeTaxAuthority: (host) => `🔴 别点：「${host}」不是税务局的，只是写得像。`,
  likeIssuer: (host, name) => `🔴 别点：「${host}」写得像「${name}」，但不是它。`,
  nameInside: (name, end) => `里面写着 ${name}，可真正的主人看结尾，它以「${end}」结尾。`,
  oneEdit: (part, name) => `「${part}」和「${name}」差一个字。`,
  otherLetters: (part, name) => `「${part}」是用别的字符拼成「${name}」的样子。`,
  otherEnding: (name, end, real) => `名字里有「${name}」，可它以「${end}」结尾，不是「${real}」。`,
  realEnding: "税务局的网址都以 chinatax.gov.cn 结尾。",
  letter: ({ letter, codePoint, script, plain }) => {
    const shown = script === "unseen" ? "" : `「${letter}」`;
    return `${shown}是${ZH_SCRIPTS[script]}（${hex(codePoint)}）${plain ? `，不是英文的 ${plain}` : ""}`;
  },
  oddLetters: "里面混了不是普通英文字母的字符，地址不是看上去的那个。",
  unseen: "里面藏了看不见的字符。",
  userInfo: (before, host) => `@ 前面的「${before}」是障眼法，真正打开的是「${host}」。`,
  address: "它是一串数字（IP 地址），看不出是谁的。",
  shortener: "这是短链接，不打开看不出最后到哪里。",
  plainHttp: "用的是没加密的 http，路上可能被人改掉。",
  government: "gov.cn 是政府机关的网址，但这个不是税务局的。财政票据、别的部门的业务，从那个部门自己的官网进。",
  unreadable: "这个地址写得不对，浏览器打不开它。",
  port: (port) => `端口 ${port} 不常见。`,
  redirect: (host) => `它会再跳到「${host}」。`,
  program: (ending) => `它下载的是 .${ending} 文件，那是程序；发票只会是 PDF、OFD、XML。`,
  archive: (ending) => `它下载的是 .${ending} 压缩包，里面是什么看不见；发票是 PDF、OFD、XML。`,
  demands: (words) => `这条消息还要${words}。税务局不会发链接来要银行卡、密码、验证码，也不会让人转账、加微信。`,
  demand: {
    bank_card: "银行卡",
    password: "密码",
    code: "验证码",
    transfer: "转账",
    add_contact: "加微信",
    attachment: "下载附件",
  },
  pressure: "用「作废」「稽查」「最后通知」催人点，要人换到电脑上打开，都是常见的骗法。",
  mailbox: "发件人地址可以冒充，光看它不能信。",
  next: "要这张发票：自己登录电子税务局，在税务数字账户里看；或者请卖家重发 PDF、OFD 或 XML 原件。",
  already: "已经打开填过密码、验证码或卡号的，马上改密码、联系银行；钱转出去了打 110 或反诈专线 96110。",
  sendNumber: "手上有发票号码就发给我，我对一下台账。",
  checkThere: "手上有发票号码，可以自己在 inv-veri.chinatax.gov.cn 查真伪，不用登录。",
  numberToo: "消息里的号码我也查了：",
  several: (count, bad) => (bad > 0 ? `${count} 个链接，${bad} 个别点：` : `${count} 个链接：`),
  inLine: {
    official: (host) => `🟢 ${host}：税务局的`,
    issuer: (host) => `🟡 ${host}：开票平台的`,
    careful: (host) => `🟡 ${host}：网站认得，这条链接不对劲`,
    unknown: (host) => `🟡「${host}」：不认识，先别点`,
    dangerous: (host) => `🔴「${host}」：不能信，别点`,
    lookalike: (host) => `🔴「${host}」：仿冒的，别点`,
  },
  more: (count) => `还有 ${count} 个没列。`,
};

const en: LinkPhrases = {
  official: (host) => `🟢 This is the tax authority's own address: ${host} (it ends in chinatax.gov.cn).`,
  officialNext:
    "Enter passwords and text-message codes only on a site you opened yourself, never for a message that asks.",
  issuer: (host, name, checked) =>
    `🟡 Not the tax authority: ${host} is an invoicing service${name === host ? "" : ` (${name})`} that delivers e-invoices (checked ${checked}).`,
  issuerNext:
    "Open it yourself if you expect this invoice; if you bought nothing, don't. An invoice is PDF, OFD or XML and asks for no card, password or code.",
  careful: (host) =>
    `🟡 Don't open it yet: ${host} is an invoicing service I know, but something is off with this link.`,
  carefulOfficial: (host) =>
    `🟡 Don't open it yet: ${host} is the tax authority's site, but something is off with this link.`,
  carefulNext: "Don't go in by this link; use your order page, or ask the seller to send it again.",
  carefulOfficialNext: (host) => `Don't go in by this link; type ${host} into the browser yourself.`,
  unknown: (host) =>
    `🟡 Don't open it yet: I don't know "${host}". It isn't the tax authority's, nor an invoicing service I know.`,
  dangerous: (host) => `🔴 Don't open it: this link ("${host}") can't be trusted.`,
  likeTaxAuthority: (host) => `🔴 Don't open it: "${host}" isn't the tax authority's, it only looks like it.`,
  likeIssuer: (host, name) => `🔴 Don't open it: "${host}" looks like ${name}, but isn't.`,
  nameInside: (name, end) => `It contains ${name}, but what counts is the end, and it ends in "${end}".`,
  oneEdit: (part, name) => `"${part}" is one letter away from "${name}".`,
  otherLetters: (part, name) => `"${part}" imitates "${name}" with other characters.`,
  otherEnding: (name, end, real) => `It has "${name}" in it, but ends in "${end}", not in "${real}".`,
  realEnding: "The tax authority's addresses all end in chinatax.gov.cn.",
  letter: ({ letter, codePoint, script, plain }) => {
    const shown = script === "unseen" ? "there" : `"${letter}"`;
    return `${shown} is ${EN_SCRIPTS[script]} (${hex(codePoint)})${plain ? `, not the English ${plain}` : ""}`;
  },
  oddLetters: "It has characters that aren't plain English letters, so it isn't the address it seems to be.",
  unseen: "It hides invisible characters.",
  userInfo: (before, host) => `"${before}" before the @ is a decoy; it really opens "${host}".`,
  address: "It is a bare number (an IP address): nobody's name is on it.",
  shortener: "It is a short link: where it ends can't be seen without opening it.",
  plainHttp: "It uses http without encryption, so it can be changed on its way.",
  government:
    "gov.cn belongs to government offices, but this one isn't the tax authority's. For fiscal receipts and the like, go in from that office's own site.",
  unreadable: "The address is malformed; no browser can open it.",
  port: (port) => `Port ${port} is unusual.`,
  redirect: (host) => `It leads on to "${host}".`,
  program: (ending) => `It downloads a .${ending} file, which is a program; an invoice is PDF, OFD or XML.`,
  archive: (ending) => `It downloads a .${ending} archive with who knows what inside; an invoice is PDF, OFD or XML.`,
  demands: (words) =>
    `The message also asks for ${words}. The tax authority sends no links asking for cards, passwords or codes, nor for transfers or WeChat contacts.`,
  demand: {
    bank_card: "a bank card",
    password: "a password",
    code: "a code",
    transfer: "a transfer",
    add_contact: "adding a contact",
    attachment: "opening a download",
  },
  pressure: '"Expires today", "tax inspection", "final notice", "open it on a computer": these are common tricks.',
  mailbox: "A sender's address can be forged, so it proves nothing by itself.",
  next: "To get this invoice: log in to the e-tax bureau yourself and look in the digital tax account, or ask the seller to send the PDF, OFD or XML again.",
  already:
    "If you already opened it and entered a password, code or card: change the password and call your bank. If money has gone, call 110, or the anti-fraud line 96110.",
  sendNumber: "If you have the invoice number, send it to me and I'll see whether it is in the ledger.",
  checkThere: "With the invoice number you can verify it yourself at inv-veri.chinatax.gov.cn, no login needed.",
  numberToo: "I also looked up the number in the message:",
  several: (count, bad) => (bad > 0 ? `${count} links, ${bad} of them not to be opened:` : `${count} links:`),
  inLine: {
    official: (host) => `🟢 ${host}: the tax authority's`,
    issuer: (host) => `🟡 ${host}: an invoicing service`,
    careful: (host) => `🟡 ${host}: a known site, but this link is off`,
    unknown: (host) => `🟡 "${host}": unknown, don't open it yet`,
    dangerous: (host) => `🔴 "${host}": can't be trusted, don't open it`,
    lookalike: (host) => `🔴 "${host}": an imitation, don't open it`,
  },
  more: (count) => `${count} more not listed.`,
};

export const linkPhrases: Record<Language, LinkPhrases> = { "zh-CN": zh, en };
