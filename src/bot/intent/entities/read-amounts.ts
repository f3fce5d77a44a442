import { type Fen, fen } from "../../../core/invoice/index.ts";
import { CHINESE_NUMERAL, chineseNumber } from "./chinese-number.ts";
import type { AmountRange } from "./entity.ts";

const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?(?!\d)|\d{1,9}(?:\.\d{1,2})?(?![\d.]\d)`;
const UNIT = String.raw`\s{0,2}(?:元|块钱|块|圆|rmb|cny|yuan|万元|万|千|百|k\b|w\b)`;
const WRITTEN = String.raw`(?<sign>[¥$]\s{0,2})?(?<number>${NUMBER})(?<unit>${UNIT})?(?<more>多|左右|上下)?(?<tail>元|块)?`;
const SPELT = String.raw`(?<spelt>[${CHINESE_NUMERAL}]{1,12})(?<spare>多|来|左右|上下)?(?<spelttail>\s?(?:元|块钱|块|圆))?(?<spareafter>左右|上下)?`;
const ONE = new RegExp(`(?<![\\d.,a-z#_-])(?:${WRITTEN})|${SPELT}`, "giu");

const TIMES: Record<string, number> = { 万: 10_000, 万元: 10_000, w: 10_000, 千: 1000, k: 1000, 百: 100 };
const OVER = /(?:超过|大于|高于|不低于|至少|多于|over|above|more than|at least|>=?)\s{0,3}$/iu;
const UNDER = /(?:低于|小于|不到|少于|不超过|至多|under|below|less than|at most|<=?)\s{0,3}$/iu;
const ABOUT = /(?:大概|大约|约|差不多|about|around|roughly|~)\s{0,3}$/iu;
const OVER_AFTER = /^\s{0,2}(?:以上|及以上|or more)/iu;
const UNDER_AFTER = /^\s{0,2}(?:以下|以内|之内|or less)/iu;
const JOIN = /^\s{0,2}(?:到|至|-|~|—|–|and|to)\s{0,2}$/iu;
/** No further apart are two bounds of one amount, in characters. */
const BETWEEN_BOUNDS = 14;
/** How far `about` reaches, as a share of the amount. */
const LOOSE = 0.1;
const MOST_YUAN = 1e11;

interface Read {
  at: number;
  end: number;
  yuan: number;
  /** What `多` may add: up to one more of the last unit said. */
  spare: number;
  marked: boolean;
}

function readOne(match: RegExpExecArray): Read | undefined {
  const groups = match.groups ?? {};
  const at = match.index;
  const end = at + match[0].length;
  if (groups.spelt !== undefined) {
    const yuan = chineseNumber(groups.spelt);
    // 一 and 二 alone are counts, 十 begins dates: money has a unit of a hundred or a currency word.
    const marked = Boolean(groups.spelttail) || (/[百千万萬亿佰仟]/u.test(groups.spelt) && groups.spelt.length > 1);
    const spare = groups.spare === "多" || groups.spare === "来" ? lastUnit(yuan ?? 0) : 0;
    return yuan
      ? { at, end, yuan, spare: groups.spareafter || groups.spare === "左右" ? -1 : spare, marked }
      : undefined;
  }
  const number = Number((groups.number ?? "").replaceAll(",", ""));
  const unit = (groups.unit ?? "").trim().toLowerCase();
  const yuan = number * (TIMES[unit] ?? 1);
  const marked = Boolean(groups.sign || unit || groups.tail) || /\.\d{1,2}$|,\d{3}/.test(groups.number ?? "");
  const spare = groups.more === "多" ? lastUnit(yuan) : groups.more ? -1 : 0;
  return { at, end, yuan, spare, marked };
}

// 一千多 may be anything up to two thousand, 一千二百多 up to one thousand three hundred.
const lastUnit = (yuan: number): number => {
  let unit = 1;
  while (yuan >= unit * 10 && yuan % (unit * 10) === 0) unit *= 10;
  return unit;
};

const toFen = (yuan: number): Fen => fen(Math.round(yuan * 100));

function boundsOf({ yuan, spare, at, end }: Read, text: string): Pick<AmountRange, "least" | "most" | "about"> {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(end, end + 8);
  if (OVER.test(before) || OVER_AFTER.test(after)) return { least: toFen(yuan), about: false };
  if (UNDER.test(before) || UNDER_AFTER.test(after)) return { most: toFen(yuan), about: false };
  if (spare > 0) return { least: toFen(yuan), most: toFen(yuan + spare), about: true };
  if (spare < 0 || ABOUT.test(before)) {
    return { least: toFen(yuan * (1 - LOOSE)), most: toFen(yuan * (1 + LOOSE)), about: true };
  }
  return { least: toFen(yuan), most: toFen(yuan), about: false };
}

/** Amounts with their bounds: `1,234.56元`, `3万`, `一千多`, `500 to 800`, `超过 1000`. */
export function readAmounts(text: string, taken: (at: number, end: number) => boolean): AmountRange[] {
  const reads: Read[] = [];
  for (const match of text.matchAll(ONE)) {
    const read = readOne(match);
    if (read && read.yuan > 0 && read.yuan < MOST_YUAN && !taken(read.at, read.end)) reads.push(read);
  }
  const found: AmountRange[] = [];
  for (let at = 0; at < reads.length; at++) {
    const [one, other] = [reads[at], reads[at + 1]];
    if (!one) continue;
    if (other && (one.marked || other.marked) && JOIN.test(text.slice(one.end, other.at)) && one.yuan < other.yuan) {
      const quote = { at: one.at, text: text.slice(one.at, other.end) };
      found.push({ kind: "amount", ...quote, least: toFen(one.yuan), most: toFen(other.yuan), about: false });
      at++;
    } else if (other && isSpan(one, other, text)) {
      const quote = { at: one.at, text: text.slice(one.at, other.end) };
      found.push({ kind: "amount", ...quote, least: toFen(one.yuan), most: toFen(other.yuan), about: false });
      at++;
    } else if (one.marked || isBound(one, text)) {
      found.push({ kind: "amount", at: one.at, text: text.slice(one.at, one.end), ...boundsOf(one, text) });
    }
  }
  return found;
}

/** 大于 5000 小于 20000: a lower bound, and an upper one close behind it. */
const isSpan = (one: Read, other: Read, text: string): boolean =>
  one.yuan < other.yuan &&
  other.at - one.end <= BETWEEN_BOUNDS &&
  boundsOf(one, text).most === undefined &&
  boundsOf(other, text).least === undefined;

const isBound = ({ at, end, yuan }: Read, text: string): boolean => {
  const after = text.slice(end, end + 8);
  return (
    yuan >= 10 && (OVER_AFTER.test(after) || UNDER_AFTER.test(after) || isBefore(text.slice(Math.max(0, at - 12), at)))
  );
};

const isBefore = (before: string): boolean => OVER.test(before) || UNDER.test(before);
