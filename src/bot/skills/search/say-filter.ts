import { fen, formatMoney, type InvoiceKind } from "../../../core/invoice/index.ts";
import type { AmountWish, InvoiceFilter, NamedCompany } from "../../../core/search/index.ts";
import { SORTS } from "../../intent/search/index.ts";
import { sayWhole } from "../../phrases/dates.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Language } from "../../reply/index.ts";

type Status = NonNullable<InvoiceFilter["statuses"]>[number];

const money = (amount: number): string => formatMoney(fen(amount));

/** Beyond this no bound was meant. */
const UNBOUNDED = 1e15;
/** The fen that a whole number of yuan leaves open. */
const WITHIN_ONE_YUAN = 99;

function sayAmountWish({ of, least, most }: AmountWish, language: Language): string {
  const words = searchPhrases[language];
  const name = words.amounts[of];
  if (least === most) return words.exactly(name, money(least));
  if (most > UNBOUNDED) return words.atLeast(name, money(least));
  if (least === 0) return words.atMost(name, money(most));
  if (most - least === WITHIN_ONE_YUAN) return words.exactly(name, `¥${least / 100}`);
  return words.within(name, money(least), money(most));
}

function sayNamed({ name, side }: NamedCompany, language: Language): string {
  const words = searchPhrases[language];
  if (side === "either") return language === "en" ? `"${name}"` : `「${name}」`;
  return side === "seller" ? words.seller(name) : words.buyer(name);
}

function sayDates({ from, to }: InvoiceFilter, language: Language): string {
  if (!from && !to) return "";
  return (from && to && sayWhole(from, to, language)) || searchPhrases[language].between(from ?? "…", to ?? "…");
}

type Sort = keyof typeof SORTS;

function sayKinds(kinds: readonly InvoiceKind[], language: Language): string {
  const sort = (Object.keys(SORTS) as Sort[]).find((one) => same(SORTS[one], kinds));
  if (sort) return searchPhrases[language].sorts[sort];
  return kinds.map((kind) => invoicePhrases[language].kinds[kind]).join(orOf(language));
}

/** What has not come so far is said as that, not as everything that comes before it. */
function sayStatus({ axis, values }: Status, language: Language): string {
  const { notYet, unknownStatus } = searchPhrases[language];
  if (same(values, ["unticked", "ticked"])) return notYet.confirmed;
  if (same(values, ["unticked", "ticked", "confirmed"])) return notYet.deducted;
  const said = values.filter((value) => value !== "withdrawn" || !values.includes("unposted"));
  return said.map((value) => invoicePhrases[language].statuses[axis][value] ?? unknownStatus).join(orOf(language));
}

const orOf = (language: Language): string => (language === "en" ? " / " : "/");
const same = (some: readonly string[], others: readonly string[]): boolean => String(some) === String(others);

/** A filter in words, the amount that is meant included, so that a misunderstanding shows. */
export function sayFilter(filter: InvoiceFilter, named: readonly NamedCompany[], language: Language): string {
  const words = searchPhrases[language];
  const { directions } = invoicePhrases[language];
  const said = [
    ...named.map((one) => sayNamed(one, language)),
    filter.claimedBy ? words.mine : "",
    filter.direction ? directions[filter.direction] : "",
    sayDates(filter, language),
    filter.amount ? sayAmountWish(filter.amount, language) : "",
    filter.kinds ? sayKinds(filter.kinds, language) : "",
    filter.red === undefined ? "" : filter.red ? words.red : words.blue,
    ...(filter.statuses ?? []).map((status) => sayStatus(status, language)),
    (filter.anyOf ?? [])
      .flatMap(({ statuses = [] }) => statuses.map((one) => sayStatus(one, language)))
      .join(orOf(language)),
    filter.rate ? words.rate(filter.rate) : "",
    filter.item ? words.item(filter.item) : "",
    filter.remark ? words.remark(filter.remark) : "",
    filter.words ? words.words(filter.words) : "",
    filter.tag ? words.tag(filter.tag) : "",
    filter.taxId ? words.taxId(filter.taxId) : "",
    filter.tail ? invoicePhrases[language].tail(filter.tail) : "",
  ].filter(Boolean);
  return said.length > 0 ? words.joined(said) : words.everything;
}
