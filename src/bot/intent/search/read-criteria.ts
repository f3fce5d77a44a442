import { type CalendarDate, TICKED_OR_LATER } from "../../../core/invoice/index.ts";
import type { InvoiceFilter, NamedCompany, Order } from "../../../core/search/index.ts";
import { type Entity, readEntities } from "../entities/index.ts";
import { blanked } from "./blanked.ts";
import { readNames } from "./read-names.ts";
import { readUndone } from "./read-undone.ts";
import { readAmountOf, readOrder, readWords } from "./read-words.ts";

/** What a message says of invoices, whether it is a search or not. */
export interface Criteria {
  filter: InvoiceFilter;
  named: NamedCompany[];
  dates: readonly Entity[];
  /** A bare number beside other things. */
  bare: string;
  claimed: boolean;
  undone: boolean;
  order: Order | undefined;
  /** A year was said as a bare number. */
  bareYear: boolean;
}

const CLAIMED = /我认领的?|认领的|归我的?|我负责的?|\b(?:claimed by me|i claimed|my claimed|mine to handle)\b/iu;
// Two bare numbers that are said to be bounds are amounts, however few digits they have; 0426 and 1234 are two numbers.
const BETWEEN =
  /(?:从|在)?(?<![\d.])([1-9]\d{1,6})\s?(?:到|至|~|-|—|to)\s?(\d{2,7})(?![\d.])\s?(?:元|块)?(?:之间)?|\bbetween\s([1-9]\d{1,6})\s?and\s?(\d{2,7})(?![\d.])/iu;
// A comma that groups no thousands only parts what was said.
const COMMA = /[,，](?!\d{3}(?!\d))|(?<!\d)[,，]/gu;
const YEAR_ALONE = /^20[12]\d$/;
const LONG_NUMBER = 8;
const FEN = 100;
const blank = (text: string, { at, text: found }: Entity): string =>
  text.slice(0, at) + " ".repeat(found.length) + text.slice(at + found.length);

/** 异常凭证 is told on either axis, by whichever source it comes from. */
const ABNORMAL: readonly InvoiceFilter[] = (["validity", "risk"] as const).map((axis) => ({
  statuses: [{ axis, values: ["abnormal"] }],
}));

function statusesOf(entities: readonly Entity[], undone: NonNullable<InvoiceFilter["statuses"]>): InvoiceFilter {
  const said = entities.filter((entity) => entity.kind === "status");
  const others = said.filter(({ value }) => value !== "abnormal");
  const statuses = [...undone, ...others.map(({ axis, value }) => ({ axis, values: widened(value) }))];
  return { ...(statuses.length > 0 && { statuses }), ...(others.length < said.length && { anyOf: ABNORMAL }) };
}

/** 红冲 is said of all that was reversed, to whatever extent; 已认证 of what was deducted since. */
function widened(value: string): string[] {
  if (value === "reversed") return ["reversed", "partly_reversed", "fully_reversed"];
  if (value === "confirmed") return ["confirmed", "deducted"];
  if (value === "ticked") return [...TICKED_OR_LATER];
  return [value];
}

/** An amount in words, or two bare numbers that are said to be bounds. */
function readBounds(entities: readonly Entity[], message: string) {
  const written = entities.find((one) => one.kind === "amount");
  if (written) return { amount: written, rest: message };
  const bounds = BETWEEN.exec(entities.filter((one) => one.kind === "date").reduce(blank, message));
  if (!bounds) return { amount: undefined, rest: message };
  return {
    amount: { least: Number(bounds[1] ?? bounds[3]) * FEN, most: Number(bounds[2] ?? bounds[4]) * FEN },
    bounds: true,
    rest: blanked(message, bounds[0]),
  };
}

const isSpoken = ({ kind }: Entity): boolean =>
  kind === "date" || kind === "amount" || kind === "identifier" || kind === "status" || kind === "tax_id";

/** Reads what a message says of invoices; undefined where it is about a number. `forget` drops what names nobody. */
export function readCriteria(
  said: string,
  today: CalendarDate,
  forget: (rest: string) => string = (rest) => rest,
): Criteria | undefined {
  const { undone, rest: message } = readUndone(said.replace(COMMA, " "));
  const entities = readEntities(message, today);
  if (entities.some((one) => one.kind === "identifier" && (one.digits.length >= LONG_NUMBER || one.code)))
    return undefined;
  if (entities.some(({ kind }) => kind === "site_message" || kind === "qr" || kind === "order")) return undefined;
  const dates = entities.filter((one) => one.kind === "date");
  const [first, last] = [dates[0], dates.at(-1)];
  const { amount, bounds, rest: spoken } = readBounds(entities, message);
  const number = bounds ? undefined : entities.find((one) => one.kind === "identifier");
  // Beside anything else, 2024 is a year.
  const year = number && first === undefined && YEAR_ALONE.test(number.digits) ? number.digits : undefined;
  const bare = year ? undefined : number;
  const taxId = entities.find((one) => one.kind === "tax_id");
  const plain = entities.filter(isSpoken).reduce(blank, spoken);
  const claimed = CLAIMED.exec(plain);
  const { order, rest: unordered } = readOrder(blanked(plain, claimed?.[0] ?? ""));
  const { filter: words, rest: unworded } = readWords(unordered);
  const { of, rest } = amount || bare ? readAmountOf(unworded) : { of: undefined, rest: unworded };
  const filter: InvoiceFilter = {
    ...words,
    ...statusesOf(entities, undone),
    ...(taxId && { taxId: taxId.id }),
    ...(first &&
      last && { from: first.from < last.from ? first.from : last.from, to: first.to > last.to ? first.to : last.to }),
    ...(year && { from: `${year}-01-01` as CalendarDate, to: `${year}-12-31` as CalendarDate }),
    ...(amount && {
      amount: { of: of ?? "total", least: amount.least ?? 0, most: amount.most ?? Number.MAX_SAFE_INTEGER },
    }),
  };
  const named = readNames(forget(rest));
  const flags = { claimed: claimed !== null, undone: undone.length > 0, bareYear: year !== undefined };
  return { filter, named, dates, bare: bare?.digits ?? "", order, ...flags };
}
