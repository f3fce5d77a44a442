import type { Language } from "../reply/index.ts";

/** What the bot says about claims, tags, aliases and exports. */
export interface MarkPhrases {
  whichOne: string;
  claimed(numbers: string[], count: number): string;
  claimKnown(numbers: string[]): string;
  claimTaken(numbers: string[]): string;
  released(count: number): string;
  nothingReleased: string;
  notFound(typed: string[]): string;
  ambiguous(typed: string[]): string;
  tagged(label: string, count: number): string;
  untagged(label: string, count: number): string;
  tooManyToMark(most: number): string;
  badTag(most: number): string;
  tags(labels: string[]): string;
  noTags: string;
  aliasSet(alias: string, name: string, matches: string | undefined): string;
  aliasUnusable: string;
  aliasDropped(alias: string): string;
  aliases(lines: string[]): string;
  noAliases: string;
  onlyAdmins: string;
  exportReady(what: string, most: number): string;
  exportNothing: string;
  exportPrivately: string;
  fileName(date: string): string;
  sheetName: string;
  download: string;
  fileColumns: string[];
}

const zh: MarkPhrases = {
  whichOne: "要标记哪几张？把号码写上，比如「认领 1234」；或者先列出清单，再发「认领」。",
  claimed: (numbers, count) =>
    `认领了 ${count} 张${numbers.length > 0 ? `：${numbers.join("、")}` : ""}。发「我认领的」随时看。`,
  claimKnown: (numbers) => `${numbers.join("、")} 本来就是你认领的。`,
  claimTaken: (numbers) => `${numbers.join("、")} 已经有人认领了，没有动。`,
  released: (count) => `放开了 ${count} 张。`,
  nothingReleased: "这里没有你认领的。",
  notFound: (typed) => `没找到：${typed.join("、")}。`,
  ambiguous: (typed) => `不止一张，没有动：${typed.join("、")}。多给我几位。`,
  tagged: (label, count) => `给 ${count} 张打上了标签「${label}」。`,
  untagged: (label, count) => `从 ${count} 张上去掉了标签「${label}」。`,
  tooManyToMark: (most) => `清单超过 ${most} 张，请先缩小范围，再一起标记。`,
  badTag: (most) => `标签最多 ${most} 个字。`,
  tags: (labels) => `用过的标签：${labels.join("、")}`,
  noTags: "还没有标签。比如：标签 项目A 1234",
  aliasSet: (alias, name, matches) =>
    `记住了：「${alias}」就是「${name}」。${matches === undefined ? "台账里现在还没有这家单位。" : matches === name ? "" : `台账里对得上的是 ${matches}。`}`,
  aliasUnusable: "这个别名我记不了：两边都要有字，而且不能一样。比如：别名 京东 = 北京京东世纪信息技术有限公司",
  aliasDropped: (alias) => `忘掉了别名「${alias}」。`,
  aliases: (lines) => `别名：\n${lines.join("\n")}`,
  noAliases: "还没有自己的别名。比如：别名 京东 = 北京京东世纪信息技术有限公司",
  onlyAdmins: "别名对全单位有效，只有管理员能改。",
  exportReady: (what, most) => `${what}，最多 ${most.toLocaleString("en")} 行：`,
  exportNothing: "没有能导出的发票。",
  exportPrivately: "文件里有税号，群里不发。私下跟我说「导出」就行。",
  fileName: (date) => `发票-${date}`,
  sheetName: "发票",
  download: "下载",
  fileColumns:
    "发票代码，发票号码，数电发票号码，开票日期，方向，发票票种，发票状态，用途，入账，销方名称，销方识别号，购买方名称，购方识别号，金额，税额，价税合计，货物或应税劳务名称，备注，标签".split(
      "，",
    ),
};

const en: MarkPhrases = {
  whichOne: 'Which ones? Give me their numbers, like "claim 1234"; or list some first and then send "claim".',
  claimed: (numbers, count) =>
    `${count} claimed${numbers.length > 0 ? `: ${numbers.join(", ")}` : ""}. Send "claimed by me" to see them any time.`,
  claimKnown: (numbers) => `${numbers.join(", ")}: yours already.`,
  claimTaken: (numbers) => `${numbers.join(", ")}: somebody else's, so I left it.`,
  released: (count) => `${count} released.`,
  nothingReleased: "None of these is yours.",
  notFound: (typed) => `Not found: ${typed.join(", ")}.`,
  ambiguous: (typed) => `More than one, so I left them: ${typed.join(", ")}. A few more digits, please.`,
  tagged: (label, count) => `Tagged ${count} with "${label}".`,
  untagged: (label, count) => `Removed "${label}" from ${count}.`,
  tooManyToMark: (most) => `That list is longer than ${most}; please narrow it down before marking all of it.`,
  badTag: (most) => `A tag has at most ${most} characters.`,
  tags: (labels) => `Tags in use: ${labels.join(", ")}`,
  noTags: "There are no tags yet. For example: tag project-a 1234",
  aliasSet: (alias, name, matches) =>
    `Noted: "${alias}" is "${name}".${matches === undefined ? " The ledger has no such company yet." : matches === name ? "" : ` In the ledger that is ${matches}.`}`,
  aliasUnusable:
    "I can't keep that alias: both sides need a name, and not the same. For example: alias JD = Beijing Jingdong",
  aliasDropped: (alias) => `Forgot the alias "${alias}".`,
  aliases: (lines) => `Aliases:\n${lines.join("\n")}`,
  noAliases: "There are no aliases of your own yet. For example: alias JD = Beijing Jingdong",
  onlyAdmins: "An alias holds for the whole organisation, so only admins can change it.",
  exportReady: (what, most) => `${what}, at most ${most.toLocaleString("en")} rows:`,
  exportNothing: "There is nothing to export.",
  exportPrivately: 'The file has tax ids in it, so I don\'t send it to a group. Just send me "export" privately.',
  fileName: (date) => `invoices-${date}`,
  sheetName: "Invoices",
  download: "Download",
  fileColumns:
    "Code,Number,Digital number,Issued on,Direction,Kind,Status,Usage,Posting,Seller,Seller tax id,Buyer,Buyer tax id,Net,Tax,Total,Item,Remark,Tags".split(
      ",",
    ),
};

export const markPhrases: Record<Language, MarkPhrases> = { "zh-CN": zh, en };
