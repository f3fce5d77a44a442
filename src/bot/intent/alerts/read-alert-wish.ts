import {
  type CalendarDate,
  type InvoiceKind,
  STATUS_AXES,
  type StatusAxis,
  statusFromLabel,
} from "../../../core/invoice/index.ts";
import type { NumberQuery } from "../../../core/search/index.ts";
import type { Cadence, ChangeWish, Deadline } from "../../../core/subscription/index.ts";
import { readEntities } from "../entities/index.ts";
import { numbersInText } from "../numbers-in-text.ts";
import { CHANGE_WORDS, DEADLINE_WORDS, FILLERS, KIND_WORDS } from "./alert-words.ts";
import { CLOCK, readClock } from "./read-clock.ts";

/** What somebody wants to hear of, as they said it: names and numbers have not been looked up yet. */
export interface AlertWish {
  numbers: NumberQuery[];
  company: { name: string; side: "seller" | "buyer" | "either" } | undefined;
  kinds: InvoiceKind[];
  direction: "received" | "issued" | undefined;
  changes: ChangeWish[];
  least: number | undefined;
  most: number | undefined;
  deadlines: Deadline[];
  sources: boolean;
  /** Said to mean everything. */
  all: boolean;
  cadence: Cadence;
  dailyAt: number;
  /** Where it goes instead of here: a mailbox or an https address. */
  to: string | undefined;
}

const NINE = 9 * 60;
const SIDES: readonly (readonly [RegExp, "seller" | "buyer" | "either"])[] = [
  [/(?:供应商|供應商|销方|销售方|卖方|开票方|seller|vendor|supplier)/iu, "seller"],
  [/(?:客户|客戶|购方|购买方|买方|抬头|buyer|customer)/iu, "buyer"],
  [/(?:公司|单位|company|party)/iu, "either"],
];
const FIELD = (label: RegExp) =>
  new RegExp(`${label.source}\\s*[:：]\\s*(?:["“「『']([^"”」』']{1,60})["”」』']|([^\\s,，、;；]{1,60}))`, "iu");
const QUOTED = /["“「『]([^"”」』]{2,60})["”」』]/u;
const TO =
  /(?:发到|发给|寄到|推到|\bto)\s*[:：]?\s*([^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/\S+|wh_[0-9a-f]+|(?:企业微信)?群\s?[\w-]{1,40})/iu;
const CADENCES: readonly (readonly [RegExp, Cadence])[] = [
  [/每条|每一条|逐条|实时|实时通知|立即|马上|each|instantly|immediately|right away/iu, "each"],
  [/每(?:个)?小时|hourly|every hour/iu, "hourly"],
];
const DAILY = new RegExp(`(?:每天|每日|日报|daily|every day)\\s*(?:的)?\\s*(?:at\\s*)?(${CLOCK})?`, "iu");
const ARROW =
  /([\p{Script=Han}]{2,8}|[a-z_ ]{3,20}?)\s*(?:→|->|=>|变成|变为|变)\s*([\p{Script=Han}]{2,8}|[a-z_]{3,20})/iu;

/** Takes out of a text what it reads, so that what is left at the end is a name. */
class Reader {
  rest: string;
  constructor(text: string) {
    this.rest = text;
  }
  take(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.rest);
    if (!found) return undefined;
    this.rest = `${this.rest.slice(0, found.index)} ${this.rest.slice(found.index + found[0].length)}`;
    return found;
  }
  blank(text: string): void {
    this.rest = this.rest.replace(text, " ");
  }
}

const valueOn = (axis: StatusAxis, label: string): string | undefined => statusFromLabel(axis, label);

/** `未勾选→已勾选`: the axis is the one on which both sides are values. */
function readTransition(reader: Reader): ChangeWish | undefined {
  const found = ARROW.exec(reader.rest);
  const [from, to] = [found?.[1]?.trim() ?? "", found?.[2]?.trim() ?? ""];
  for (const axis of STATUS_AXES) {
    const [before, after] = [valueOn(axis, from), valueOn(axis, to)];
    if (!found || before === undefined || after === undefined) continue;
    reader.take(ARROW);
    return { axis, from: [before], to: [after] };
  }
  return undefined;
}

function readChanges(reader: Reader): ChangeWish[] {
  const changes: ChangeWish[] = [];
  for (let one = readTransition(reader); one; one = readTransition(reader)) changes.push(one);
  for (const [pattern, axis, to] of CHANGE_WORDS) {
    if (reader.take(pattern)) changes.push({ axis, to: [...to], from: [] });
  }
  // 风险、作废: several words of one axis are one wish.
  const merged = new Map<string, ChangeWish>();
  for (const { axis, to, from } of changes) {
    const key = `${axis} ${from.join()} ${to.length === 0}`;
    const before = merged.get(key);
    merged.set(key, { axis, from, to: [...(before?.to ?? []), ...to] });
  }
  return [...merged.values()];
}

function readCompany(reader: Reader): AlertWish["company"] {
  for (const [label, side] of SIDES) {
    const found = reader.take(FIELD(label));
    const name = (found?.[1] ?? found?.[2])?.trim();
    if (name) return { name, side };
  }
  const quoted = reader.take(QUOTED)?.[1];
  const issuedTo = /开给(.{2,30}?)的/u.exec(reader.rest);
  if (issuedTo?.[1]) {
    reader.blank(issuedTo[0]);
    return { name: issuedTo[1], side: "buyer" };
  }
  return quoted ? { name: quoted, side: "either" } : undefined;
}

function leftName(reader: Reader): AlertWish["company"] {
  const bySide = SIDES.find(([label]) => label.test(reader.rest));
  const label = bySide && bySide[1] !== "either" ? bySide[0] : undefined;
  const bare = (label ? reader.rest.replace(label, " ") : reader.rest)
    .replace(/\bfrom\b|\bby\b/giu, " ")
    .replace(FILLERS, " ")
    .replace(/[,，。.、;；:：!！?？"'()（）]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:的|我|我们)\s*|\s*(?:的|了|开|我|我们|开的)$/gu, "")
    .trim();
  if ([...bare].length < 2 || /^[\d\s]+$/.test(bare)) return undefined;
  const side = bySide && bySide[1] !== "either" ? bySide[1] : /from|by|开的/iu.test(reader.rest) ? "seller" : "either";
  return { name: bare, side };
}

/** Reads what somebody wants to hear of, in plain words or in the grammar. */
export function readAlertWish(text: string, today: CalendarDate): AlertWish {
  const reader = new Reader(text.normalize("NFKC").replaceAll("\n", " "));
  const to = reader.take(TO)?.[1];
  const daily = reader.take(DAILY);
  const paced = CADENCES.find(([pattern]) => reader.take(pattern));
  const named = readCompany(reader);
  const deadlines = DEADLINE_WORDS.flatMap(([pattern, dates]) => (reader.take(pattern) ? dates : []));
  const sources = reader.take(/数据(?:来)?源|数据没来|来源|late sources?|sources?/iu) !== undefined;
  const amounts = readEntities(reader.rest, today).filter((entity) => entity.kind === "amount");
  // The words around an amount (以上, over) belong to it.
  for (const { text: said } of amounts) reader.blank(said);
  if (amounts.length > 0)
    reader.rest = reader.rest.replace(
      /(?:金额|价税合计|total|amounts?|超过|大于|高于|不低于|至少|多于|低于|小于|不到|少于|不超过|至多|以上|以下|以内|之内|及以上|over|above|more than|at least|under|below|less than|at most|or (?:more|less)|between|[<>]=?|[≥≤])/giu,
      " ",
    );
  const numbers = numbersInText(reader.rest).filter(({ digits, code }) => digits.length + code.length >= 3);
  for (const { typed } of numbers) reader.blank(typed);
  if (numbers.length > 0) reader.rest = reader.rest.replace(/尾号|号码|#|number|no\./giu, " ");
  const direction = reader.take(/进项|收到的|received|incoming/iu)
    ? "received"
    : reader.take(/销项|开出的|我们开的|issued|outgoing/iu)
      ? "issued"
      : undefined;
  const changes = readChanges(reader);
  const kinds = KIND_WORDS.flatMap(([pattern, some]) => (reader.take(pattern) ? some : []));
  const all = reader.take(/全部|所有|一切|任何|每张|\b(?:all|everything|anything|any invoice)\b/iu) !== undefined;
  const least = amounts.map((amount) => amount.least).find((one) => one !== undefined);
  const most = amounts.map((amount) => amount.most).find((one) => one !== undefined);
  return {
    ...{ numbers, kinds: [...new Set(kinds)], direction, changes, least, most, sources, all, to },
    deadlines: [...new Set(deadlines)],
    company: named ?? (numbers.length > 0 ? undefined : leftName(reader)),
    cadence: daily ? "daily" : (paced?.[1] ?? "each"),
    dailyAt: (daily?.[1] ? readClock(daily[1]) : undefined) ?? NINE,
  };
}

/** Whether anything at all was named. */
export const namesNothing = (wish: AlertWish): boolean =>
  !wish.all &&
  !wish.sources &&
  wish.numbers.length === 0 &&
  !wish.company &&
  wish.kinds.length === 0 &&
  !wish.direction &&
  wish.changes.length === 0 &&
  wish.deadlines.length === 0 &&
  wish.least === undefined &&
  wish.most === undefined;
