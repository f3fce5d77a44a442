import type { Check, CheckId, Seen, Unknown } from "../../../core/diagnosis/index.ts";
import {
  type CalendarDate,
  type Fen,
  type FourthField,
  formatMoney,
  shanghaiDate,
} from "../../../core/invoice/index.ts";
import type { Language } from "../../reply/index.ts";
import { sayDate, sayMoment, sayTime } from "../dates.ts";
import { invoicePhrases } from "../invoice.ts";
import { lookupPhrases } from "../lookup.ts";
import { DOCUMENT_NAMES, FIELD_NAMES } from "./names.ts";

/** How days, hours and sums are said at this moment. */
export interface Saying {
  readonly language: Language;
  readonly now: Date;
}

type Says<Id extends CheckId> = {
  pass?(saw: Seen[Id], how: Saying): string;
  fail?(saw: Seen[Id], how: Saying): string;
  unknown?(saw: Partial<Seen[Id]> & { why: Unknown }, how: Saying): string;
};

/** What a check saw, as a clause; a check that has nothing to tell is left out. */
type CheckWords = { [Id in CheckId]: Says<Id> };

const day = (date: string, { language, now }: Saying): string =>
  sayDate(date as CalendarDate, shanghaiDate(now), language);
const moment = (at: number, { language, now }: Saying): string => sayMoment(new Date(at), now, language).trim();
const hour = (at: number, how: Saying): string => {
  const said = moment(at, how);
  const time = sayTime(new Date(at));
  return said.includes(time) ? said : `${said} ${time}`;
};
/** The end of a stretch, without its day where it is the day of its beginning. */
const end = (from: number, until: number, how: Saying): string =>
  shanghaiDate(new Date(from)) === shanghaiDate(new Date(until)) ? sayTime(new Date(until)) : hour(until, how);
/** Chinese puts a space before a digit, not before a word. */
const spaced = (said: string): string => (/^\d/.test(said) ? ` ${said}` : said);
const money = (fen: number): string => formatMoney(fen as Fen);

const field = (name: string, { language }: Saying): string => FIELD_NAMES[language][name as FourthField] ?? name;

const zh: CheckWords = {
  covered: { fail: ({ document }) => `${DOCUMENT_NAMES["zh-CN"][document]}不归税务的全国查验平台管` },
  form: {
    pass: ({ length, shape }) =>
      shape === "code_and_number" ? lookupPhrases["zh-CN"].codeAndNumberOk : lookupPhrases["zh-CN"].lengthOk(length),
    fail: ({ length, nearest, strange }) =>
      strange ? `号码里有「${strange}」，不是数字` : lookupPhrases["zh-CN"].length(length, nearest),
  },
  fields: {
    fail: ({ how, meant }) =>
      ({
        number_as_code: `代码和号码填反了，台账里是 ${meant}`,
        split: `这是一个 20 位号码被拆成了两段：${meant}`,
        part: `这只是 20 位号码的前一段，整个是 ${meant}`,
        code_alone: "这只是发票代码，还差 8 位号码",
        code_asked: "数电票没有发票代码，也没有校验码",
      })[how],
  },
  region: {
    pass: ({ zh: name }) => `开头是${name}`,
    fail: ({ digits }) => lookupPhrases["zh-CN"].noRegion(digits),
  },
  year: {
    pass: ({ year }) => `${year} 年`,
    fail: ({ year }) =>
      year > 2020 ? lookupPhrases["zh-CN"].yearAhead(year) : lookupPhrases["zh-CN"].yearTooEarly(year),
  },
  qr: {
    pass: () => "二维码内容完整（不代表票是真的）",
    fail: () => "二维码内容的校验对不上，多半是扫错或漏了字",
  },
  ledger: {
    pass: ({ seller, buyer }) => `台账里有这张${seller ? `，销方 ${seller}` : ""}${buyer ? `，开给 ${buyer}` : ""}`,
    fail: () => "台账里没有",
  },
  neighbour: {
    pass: () => "也没有只差一位的",
    fail: ({ meant, typed, part, more, ...edit }) => {
      const words = invoicePhrases["zh-CN"];
      const said = words.edit(edit, typed, meant);
      return `台账里有${more > 0 ? `${more + 1} 张` : "一张"}只差一点：${meant}（${part === "code" ? words.inCode(said) : said}）`;
    },
  },
  future_date: { fail: ({ date }, how) => `开票日期 ${day(date, how)}还没到` },
  date_agrees: { fail: ({ typed, known }, how) => `你给的日期是 ${day(typed, how)}，台账里是 ${day(known, how)}` },
  issued_today: {
    fail: () => "今天刚开",
    unknown: ({ day: said }) => (said === "yesterday" ? "昨天刚开" : ""),
    pass: ({ date }, how) => (date ? `${day(date, how)} 开的` : "不是这两天开的"),
  },
  five_years: {
    fail: ({ date }, how) => `${date.length > 4 ? day(date, how) : `${date} 年`}的票，超过 5 年了`,
    unknown: ({ age }) => (age === "perhaps_older" ? "可能已满 5 年" : ""),
  },
  fourth_field: {
    pass: ({ needs }, how) => `第四项该填${field(needs, how)}，填对了`,
    fail: ({ needs, used, kind }, how) =>
      `${invoicePhrases["zh-CN"].kinds[kind]}该填${field(needs, how)}，你填的是${field(used, how)}`,
    unknown: ({ needs }, how) => (needs ? `第四项该填${field(needs, how)}` : ""),
  },
  figure: {
    fail: ({ typed, net, total }) =>
      `你填的 ${money(typed)} 和台账对不上（金额 ${money(net)}，价税合计 ${money(total)}）`,
  },
  validity: {
    pass: ({ asOf }, how) => `台账里状态正常（截至${spaced(moment(asOf, how))}）`,
    fail: ({ value, asOf }, how) =>
      `台账里是${invoicePhrases["zh-CN"].statuses.validity[value]}（截至${spaced(moment(asOf, how))}）`,
  },
  reversal: { fail: ({ number, date }, how) => `有一张红票冲它：${number}，${day(date, how)}开` },
  red_letter: {
    fail: ({ value, until }, how) =>
      `${invoicePhrases["zh-CN"].statuses.red_letter[value]}，没人确认的话最晚 ${hour(until, how)} 自动作废`,
  },
  risk: { fail: ({ value }) => `税务局标了「${invoicePhrases["zh-CN"].statuses.risk[value]}」` },
  usage: { fail: ({ value }) => `用途：${invoicePhrases["zh-CN"].statuses.usage[value]}` },
  duplicate: { fail: ({ how }) => (how === "claimed" ? "有同事说这张是他要报的" : "这张已经入账了") },
  buyer: {
    fail: ({ whose, name }) => `购方是「${name}」，${whose === "ours" ? "是我们的另一家" : "不是本单位"}`,
  },
  direction: {
    fail: ({ direction }) =>
      direction === "issued" ? "它是销项（开出去的），不在进项里" : "它是进项（收到的），不在销项里",
  },
  month: { fail: ({ asked, known }) => `你查的是 ${asked}，它是 ${known} 开的` },
  source: {
    pass: ({ asOf }, how) => `台账截至${spaced(hour(asOf, how))}`,
    fail: ({ asOf }, how) =>
      asOf === 0 ? "台账里还没导入过清单" : `台账的清单截至${spaced(hour(asOf, how))}，比这张票早`,
    unknown: ({ asOf = 0, days = 0 }, how) => `台账的清单截至${spaced(hour(asOf, how))}，${days} 天没更新了`,
  },
  maintenance: {
    pass: () => "没人登记过停机公告",
    fail: ({ what, from, until }, how) => `有公告：${what}，${hour(from, how)} 到 ${end(from, until, how)}`,
  },
  upload: { unknown: () => "开票方上传了没有，只有对方看得到" },
  checks_spent: { unknown: () => "今天的 5 次查验还剩几次，只有平台知道" },
  verifier: { unknown: () => "没有签约的查验接口，我没法替你上平台查" },
};

const en: CheckWords = {
  covered: { fail: ({ document }) => `${DOCUMENT_NAMES.en[document]} isn't covered by the national tax platform` },
  form: {
    pass: ({ length, shape }) =>
      shape === "code_and_number" ? lookupPhrases.en.codeAndNumberOk : lookupPhrases.en.lengthOk(length),
    fail: ({ length, nearest, strange }) =>
      strange ? `there is "${strange}" in the number, which is no digit` : lookupPhrases.en.length(length, nearest),
  },
  fields: {
    fail: ({ how, meant }) =>
      ({
        number_as_code: `code and number are swapped; the ledger has ${meant}`,
        split: `this is one 20-digit number cut in two: ${meant}`,
        part: `this is only the beginning of a 20-digit number: ${meant}`,
        code_alone: "this is only the code; its 8-digit number is missing",
        code_asked: "a digital invoice has no code and no check code",
      })[how],
  },
  region: { pass: ({ en: name }) => `it starts like ${name}`, fail: ({ digits }) => lookupPhrases.en.noRegion(digits) },
  year: {
    pass: ({ year }) => `${year}`,
    fail: ({ year }) => (year > 2020 ? lookupPhrases.en.yearAhead(year) : lookupPhrases.en.yearTooEarly(year)),
  },
  qr: {
    pass: () => "the QR code is whole (which doesn't make it genuine)",
    fail: () => "the QR code's checksum doesn't hold: probably misread or cut off",
  },
  ledger: {
    pass: ({ seller, buyer }) =>
      `the ledger has it${seller ? `, from ${seller}` : ""}${buyer ? `, issued to ${buyer}` : ""}`,
    fail: () => "the ledger doesn't have it",
  },
  neighbour: {
    pass: () => "nothing is one digit away either",
    fail: ({ meant, typed, part, more, ...edit }) => {
      const words = invoicePhrases.en;
      const said = words.edit(edit, typed, meant);
      return `the ledger has ${more > 0 ? `${more + 1} that are` : "one that is"} very close: ${meant} (${part === "code" ? words.inCode(said) : said})`;
    },
  },
  future_date: { fail: ({ date }, how) => `the date ${day(date, how)} hasn't come yet` },
  date_agrees: { fail: ({ typed, known }, how) => `you gave ${day(typed, how)}, the ledger has ${day(known, how)}` },
  issued_today: {
    fail: () => "it was issued today",
    unknown: ({ day: said }) => (said === "yesterday" ? "it was issued yesterday" : ""),
    pass: ({ date }, how) => (date ? `it was issued ${day(date, how)}` : "it is more than two days old"),
  },
  five_years: {
    fail: ({ date }, how) => `it is of ${date.length > 4 ? day(date, how) : date}, more than five years ago`,
    unknown: ({ age }) => (age === "perhaps_older" ? "it may be over five years old" : ""),
  },
  fourth_field: {
    pass: ({ needs }, how) => `the fourth field takes ${field(needs, how)}, as you entered`,
    fail: ({ needs, used, kind }, how) =>
      `for this ${invoicePhrases.en.kinds[kind]} it takes ${field(needs, how)}, and you entered ${field(used, how)}`,
    unknown: ({ needs }, how) => (needs ? `the fourth field takes ${field(needs, how)}` : ""),
  },
  figure: {
    fail: ({ typed, net, total }) =>
      `your ${money(typed)} is neither amount in the ledger (net ${money(net)}, total ${money(total)})`,
  },
  validity: {
    pass: ({ asOf }, how) => `the ledger says it is valid (as of ${moment(asOf, how)})`,
    fail: ({ value, asOf }, how) =>
      `the ledger says: ${invoicePhrases.en.statuses.validity[value]} (as of ${moment(asOf, how)})`,
  },
  reversal: {
    fail: ({ number, date }, how) => `a red-letter invoice reverses it: ${number}, issued ${day(date, how)}`,
  },
  red_letter: {
    fail: ({ value, until }, how) =>
      `${invoicePhrases.en.statuses.red_letter[value]}; unconfirmed, it lapses by ${hour(until, how)}`,
  },
  risk: { fail: ({ value }) => `the bureau has it ${invoicePhrases.en.statuses.risk[value]}` },
  usage: { fail: ({ value }) => `usage: ${invoicePhrases.en.statuses.usage[value]}` },
  duplicate: {
    fail: ({ how }) => (how === "claimed" ? "a colleague has said it is theirs to claim" : "it has been posted"),
  },
  buyer: {
    fail: ({ whose, name }) =>
      `the buyer is ${name}, ${whose === "ours" ? "another of our companies" : "which isn't us"}`,
  },
  direction: {
    fail: ({ direction }) =>
      direction === "issued" ? "it is one we issued, not one we received" : "it is one we received, not one we issued",
  },
  month: { fail: ({ asked, known }) => `you searched ${asked}, and it is of ${known}` },
  source: {
    pass: ({ asOf }, how) => `the ledger is as of ${hour(asOf, how)}`,
    fail: ({ asOf }, how) =>
      asOf === 0
        ? "no list has been imported into the ledger yet"
        : `the ledger's list is as of ${hour(asOf, how)}, older than this invoice`,
    unknown: ({ asOf = 0, days = 0 }, how) => `the ledger's list is as of ${hour(asOf, how)}, ${days} days ago`,
  },
  maintenance: {
    pass: () => "no maintenance has been announced",
    fail: ({ what, from, until }, how) => `announced: ${what}, ${hour(from, how)} to ${end(from, until, how)}`,
  },
  upload: { unknown: () => "whether the issuer has uploaded it, only they can see" },
  checks_spent: { unknown: () => "how many of today's 5 checks are left, only the platform knows" },
  verifier: { unknown: () => "no verifier is contracted, so I can't check on the platform for you" },
};

const checkPhrases: Record<Language, CheckWords> = { "zh-CN": zh, en };

/** What one check saw, as a clause, or '' where it is not worth one. */
export function sayCheck(check: Check, how: Saying): string {
  const says = checkPhrases[how.language][check.check] as Record<
    string,
    ((saw: unknown, how: Saying) => string) | undefined
  >;
  return says[check.outcome]?.(check.saw, how) ?? "";
}
