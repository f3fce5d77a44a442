import type { CalendarDate } from "../../../core/invoice/index.ts";
import { type DateRange, readEntities } from "../entities/index.ts";

/** A wish for a checkup before filing; without days it is about what is filed next. */
export interface CheckupWish {
  period: { from: CalendarDate; to: CalendarDate } | undefined;
}

/** More than a wish for a checkup takes. */
const LONGEST = 80;

// The days that were named stand as ◇: 体检 is a medical word too, so nothing else may stand beside it.
const DAYS = "◇";
const POLITE = "(?:请|麻烦|帮我|帮忙|给我|我想|我要|能不能|可以|再)*";
const FILING = "(?:在|等)?(?:纳税)?(?:申报|报税|申報|報稅)(?:之|以)?前[,，]?";
const ONCE = "(?:一下|一遍|一次|下)?";
const OF = `(?:${DAYS}的?)?(?:所有的?|全部的?|这些|本期的?)?(?:进项|销项)?(?:发票|票)(?:都)?`;
const LOOK = "(?:检查|核对|核查|排查|体检|審查|审查|过|看看?|查)";
const CLOSE_LOOK = "(?:检查|核对|核查|排查|体检|过)";
const TROUBLE = "(?:有没有(?:什么)?问题|有什么问题|有问题吗|有没有毛病)";

const CHECKUP = "check-?\\s?up";
const POLITELY = "(?:please |can you |could you |run |do |give me |let's )*";
const BEFORE_FILING = "before (?:(?:we|i) file|filing)(?: (?:the )?(?:taxes|tax|vat|return|returns|it))?";
const GO_OVER = "(?:check|review|go over|go through|look over|double-check)";
const INVOICES = `(?:all )?(?:of )?(?:my |our |the )?(?:${DAYS}(?:'s)? )?invoices(?: (?:of|for|from|in) ${DAYS})?`;

const WISHES = [
  `(?:${FILING})?${POLITE}(?:${FILING})?(?:做|来)?(?:个|一次|一下)?体检${ONCE}(?:${DAYS}(?:的?(?:发票|票))?)?`,
  `${POLITE}${DAYS}的?(?:发票|票)?(?:${FILING})?(?:做|来)?(?:个|一次|一下)?体检${ONCE}`,
  `${DAYS}?${FILING}的?${LOOK}${ONCE}${DAYS}?`,
  `${POLITE}${FILING}${POLITE}(?:把)?${LOOK}${ONCE}(?:${OF})?${TROUBLE}?`,
  `${POLITE}${FILING}${POLITE}(?:把|看看?|查查?)?${OF}(?:${LOOK}${ONCE})?${TROUBLE}?`,
  `${POLITE}${CLOSE_LOOK}${ONCE}${DAYS}的?(?:进项|销项)?(?:发票|票)${TROUBLE}?`,
  `${POLITE}(?:把)?${DAYS}的?(?:进项|销项)?(?:发票|票)(?:都)?(?:${CLOSE_LOOK}${ONCE}|${TROUBLE})`,
].map((pattern) => new RegExp(`^${pattern}$`, "u"));

const WISHES_EN = [
  `${POLITELY}(?:a |the |another )?(?:pre-?filing )?${CHECKUP}(?:(?: for| of| on)? ${DAYS})?(?: ${BEFORE_FILING})?`,
  `${POLITELY}(?:a |the )?${DAYS} (?:pre-?filing )?${CHECKUP}`,
  `${POLITELY}(?:a |the )?pre-?filing (?:check|review)(?:(?: for| of)? ${DAYS})?`,
  `${POLITELY}(?:${BEFORE_FILING},? )?${POLITELY}${GO_OVER} ${INVOICES}(?: for (?:problems|trouble))?,? ${BEFORE_FILING}`,
  `${BEFORE_FILING},? ${POLITELY}${GO_OVER} ${INVOICES}(?: for (?:problems|trouble))?`,
  `${POLITELY}${GO_OVER} ${INVOICES} for (?:problems|trouble)`,
].map((pattern) => new RegExp(`^${pattern}$`, "iu"));

const trimmed = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .replace(/[。.!！?？~～吧吗\s]+$/u, "")
    .replace(/体檢|體檢|體检/gu, "体检");

// Elsewhere `may` is a verb more often than a month; of a checkup it is the last May there was.
const withMay = (text: string, today: CalendarDate): string => {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < "05" ? 1 : 0);
  return text.replace(/(?<=check-?\s?up (?:for |of )?|filing (?:check|review) (?:for |of )?)may$/iu, `May ${year}`);
};

/** Reads a message that wishes for a checkup from its first character to its last; undefined for any other. */
export function readCheckup(text: string, today: CalendarDate): CheckupWish | undefined {
  if (
    text.length > LONGEST ||
    !/体检|體|体檢|申报|申報|报税|報稅|检查|核对|核查|排查|问题|毛病|过|check|review|problems|trouble|filing|file/iu.test(
      text,
    )
  ) {
    return undefined;
  }
  const said = withMay(trimmed(text), today);
  const dates = readEntities(said, today).filter((one): one is DateRange => one.kind === "date");
  const [first, another] = dates;
  if (another) return undefined;
  const shape = first ? `${said.slice(0, first.at)}${DAYS}${said.slice(first.at + first.text.length)}` : said;
  const chinese = shape.replace(/\s+/gu, "");
  const english = shape.replace(/\s+/gu, " ");
  const isWished = WISHES.some((one) => one.test(chinese)) || WISHES_EN.some((one) => one.test(english));
  return isWished ? { period: first && { from: first.from, to: first.to } } : undefined;
}
