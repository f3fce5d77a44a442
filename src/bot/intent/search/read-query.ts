import type { CalendarDate } from "../../../core/invoice/index.ts";
import type { InvoiceFilter } from "../../../core/search/index.ts";
import { type Entity, readEntities } from "../entities/index.ts";
import { readNames } from "./read-names.ts";
import { readAmountOf, readOrder, readWords } from "./read-words.ts";
import type { Query } from "./search-wish.ts";

const ABOUT = /发票|專票|专票|普票|票|开的|开给|进项|销项|\binvoices?\b|\bfapiao\b|\breceipts?\b|\bbills?\b/iu;
const SEVERAL =
  /我的发票|我们的发票|所有|全部|哪些|列出|列一下|清单|有多少张|都有|\b(?:my|our|all|list|which)\b.*\binvoices?\b|\binvoices\b/iu;
const CLAIMED = /我认领的?|认领的|归我的?|我负责的?|\b(?:claimed by me|i claimed|my claimed|mine to handle)\b/iu;
// A question about how something is done, or why, is no search, whatever it mentions.
const QUESTION =
  /怎么|怎样|如何|为什么|为啥|什么是|是什么|什么意思|能不能|可不可以|可以.*吗|要不要|多久|区别|\b(?:how|why|what does|what is a|can i|should i|difference)\b/iu;

// Two bare numbers that are said to be bounds are amounts, however few digits they have.
const BETWEEN =
  /(?:between\s|从|在)?(?<![\d.])(\d{2,7})\s?(?:到|至|~|-|—|and|to)\s?(\d{2,7})(?![\d.])\s?(?:元|块)?(?:之间)?/iu;
// A comma that groups no thousands only parts what was said.
const COMMA = /[,，](?!\d{3}(?!\d))|(?<!\d)[,，]/gu;
const YEAR_ALONE = /^20[12]\d$/;
const LONG_NUMBER = 8;
const FEN = 100;
const YEAR =
  /20\d{2}|[去今前]年|\byear\b|天|日$|周|星期|礼拜|月前|上个?月|[这本当]个?月|季|最近|近|ago|last|this|yesterday|today/iu;

const blank = (text: string, { at, text: found }: Entity): string =>
  text.slice(0, at) + " ".repeat(found.length) + text.slice(at + found.length);

function statusesOf(entities: readonly Entity[]): InvoiceFilter {
  const statuses = entities.flatMap((entity) =>
    entity.kind === "status" ? [{ axis: entity.axis, values: widened(entity.value) }] : [],
  );
  return statuses.length > 0 ? { statuses } : {};
}

/** 红冲 is said of all that was reversed, to whatever extent; 已认证 of what was deducted since. */
function widened(value: string): string[] {
  if (value === "reversed") return ["reversed", "partly_reversed", "fully_reversed"];
  if (value === "confirmed") return ["confirmed", "deducted"];
  if (value === "ticked") return ["ticked", "confirmed", "deducted"];
  return [value];
}

/** What a message remembers of invoices; undefined where it is about a number, a question, or nothing of the kind. */
export function readQuery(said: string, today: CalendarDate): Query | undefined {
  const message = said.replace(COMMA, " ");
  if (QUESTION.test(message)) return undefined;
  const entities = readEntities(message, today);
  if (entities.some((one) => one.kind === "identifier" && (one.digits.length >= LONG_NUMBER || one.code)))
    return undefined;
  if (entities.some(({ kind }) => kind === "site_message" || kind === "qr" || kind === "order")) return undefined;
  const dates = entities.filter((one) => one.kind === "date");
  const [first] = dates;
  const last = dates.at(-1);
  const written = entities.find((one) => one.kind === "amount");
  const bounds = written ? null : BETWEEN.exec(dates.reduce(blank, message));
  const amount = written ?? (bounds ? { least: Number(bounds[1]) * FEN, most: Number(bounds[2]) * FEN } : undefined);
  const number = bounds ? undefined : entities.find((one) => one.kind === "identifier");
  // Beside anything else, 2024 is a year.
  const year = number && first === undefined && YEAR_ALONE.test(number.digits) ? number.digits : undefined;
  const bare = year ? undefined : number;
  const isSpoken = ({ kind }: Entity) =>
    kind === "date" || kind === "amount" || kind === "identifier" || kind === "status";
  const spoken = bounds ? message.replace(bounds[0], (found) => " ".repeat(found.length)) : message;
  const plain = entities.filter(isSpoken).reduce(blank, spoken);
  const claimed = CLAIMED.exec(plain);
  const { order, rest: unordered } = readOrder(claimed ? plain.replace(claimed[0], " ") : plain);
  const { filter: words, rest: unworded } = readWords(unordered);
  const { of, rest } = amount || bare ? readAmountOf(unworded) : { of: undefined, rest: unworded };
  const filter: InvoiceFilter = {
    ...words,
    ...statusesOf(entities),
    ...(first &&
      last && { from: first.from < last.from ? first.from : last.from, to: first.to > last.to ? first.to : last.to }),
    ...(year && { from: `${year}-01-01` as CalendarDate, to: `${year}-12-31` as CalendarDate }),
    ...(amount && {
      amount: { of: of ?? "total", least: amount.least ?? 0, most: amount.most ?? Number.MAX_SAFE_INTEGER },
    }),
  };
  const named = readNames(rest);
  const about = ABOUT.test(message);
  const hasCriteria = Object.keys(filter).length > 0 || claimed !== null;
  if (year && Object.keys(filter).length === 2 && named.length === 0 && !about) return undefined;
  if (!hasCriteria && named.length === 0 && !(about && SEVERAL.test(message))) return undefined;
  const sure = about || Object.keys(filter).some((key) => key !== "from" && key !== "to") || claimed !== null;
  if (bare && !hasCriteria && named.length === 0) return undefined;
  return {
    filter,
    named,
    yearless: first !== undefined && dates.every(({ text }) => !YEAR.test(text)),
    bare: bare?.digits ?? "",
    claimed: claimed !== null,
    order,
    sure: sure || [filter.from, bare, named[0]].filter((one) => one !== undefined).length > 1,
    several: SEVERAL.test(message) || order !== undefined || (named.length === 0 && !amount && !bare),
  };
}
