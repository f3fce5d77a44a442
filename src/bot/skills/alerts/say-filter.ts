import { fen, formatMoney } from "../../../core/invoice/index.ts";
import type { AlertFilter, Cadence, ChangeWish } from "../../../core/subscription/index.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { subscriptionPhrases } from "../../phrases/subscriptions.ts";
import type { Language } from "../../reply/index.ts";

type Subscribed = { filter: AlertFilter; cadence: Cadence; dailyAt: number };

/** `09:00`. */
export const sayMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** How often, in words; '' for what happens on its own day and is said then. */
export function sayCadence({ filter, cadence, dailyAt }: Subscribed, language: Language): string {
  const words = subscriptionPhrases[language].cadences;
  if (cadence === "each" && (filter.deadlines || filter.sources)) return "";
  return cadence === "daily" ? words.daily(sayMinute(dailyAt)) : words[cadence];
}

const SPECIAL = ["digital_special", "paper_digital_special", "special", "electronic_special"];
const ORDINARY = ["digital_ordinary", "paper_digital_ordinary", "ordinary", "electronic_ordinary", "roll"];

/** 专票 is what people call four kinds at once. */
function sayKinds(given: NonNullable<AlertFilter["kinds"]>, language: Language): string {
  const words = subscriptionPhrases[language].filter;
  const named: string[] = [];
  let rest: string[] = [...given];
  for (const [group, name] of [
    [SPECIAL, words.special],
    [ORDINARY, words.ordinary],
  ] as const) {
    if (!group.every((kind) => rest.includes(kind))) continue;
    named.push(name);
    rest = rest.filter((kind) => !group.includes(kind));
  }
  const kinds: Record<string, string> = invoicePhrases[language].kinds;
  return [...named, ...rest.map((kind) => kinds[kind] ?? kind)].join(language === "zh-CN" ? "、" : ", ");
}

const REVERSED = ["fully_reversed", "partly_reversed", "reversed"];

function sayChange({ axis, to, from }: ChangeWish, language: Language): string {
  const { statuses, axes } = invoicePhrases[language];
  const words = subscriptionPhrases[language].filter;
  // 红冲 of whatever extent is one thing to whoever asks for it.
  const values = REVERSED.every((one) => to.includes(one))
    ? to.filter((one) => one === "reversed" || !REVERSED.includes(one))
    : to;
  const name = (value: string) =>
    value === "reversed" && language === "zh-CN" ? "已红冲" : (statuses[axis][value] ?? value);
  if (to.length === 0) return words.anyChange(axes[axis]);
  return from.length > 0 ? words.turns(from.map(name), values.map(name)) : words.becomes(values.map(name));
}

function sayAmounts({ least, most }: AlertFilter, language: Language): string[] {
  const words = subscriptionPhrases[language].filter;
  const money = (amount: number) => formatMoney(fen(amount));
  if (least !== undefined && most !== undefined) return [words.between(money(least), money(most))];
  if (least !== undefined) return [words.least(money(least))];
  return most === undefined ? [] : [words.most(money(most))];
}

/** A filter in words, so that whoever asked can see what was understood. */
export function sayFilter(filter: AlertFilter, language: Language): string {
  const words = subscriptionPhrases[language].filter;
  const { deadlines, sources, changes, direction } = filter;
  if (sources) return words.sources;
  const about = [
    ...(filter.invoice ? [words.invoice(filter.invoice)] : []),
    ...(filter.company ? [words.company(filter.company.name, filter.company.side)] : []),
    ...(direction ? [words[direction]] : []),
    ...(filter.kinds ? [sayKinds(filter.kinds, language)] : []),
    ...sayAmounts(filter, language),
  ];
  if (deadlines) return words.join([...about, ...deadlines.map((one) => words.deadlines[one])]);
  if (changes) return words.join([...about, ...changes.map((one) => sayChange(one, language))]);
  return about.length === 0 ? words.all : words.join([...about, words.changes]);
}
