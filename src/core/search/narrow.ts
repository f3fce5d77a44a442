import type { Trait } from "../database/search/index.ts";
import { type CalendarDate, type InvoiceKind, lastOfMonth } from "../invoice/index.ts";
import type { Direction } from "../ledger/index.ts";
import { CHOICES } from "../limits.ts";
import type { InvoiceFilter } from "./filter.ts";

/** By what a question tells several invoices apart. */
export type Attribute = "date" | "company" | "amount" | "direction" | "kind" | "validity";

/** One answer to the question: which of the invoices it leaves. */
export interface Split {
  /** What it stands for: bounds of a date or an amount, a name, a kind, a value. */
  label: { from: string; to: string };
  count: number;
  filter: InvoiceFilter;
}

export interface Narrowing {
  attribute: Attribute;
  /** Together they leave out none of the invoices. */
  splits: Split[];
}

type Ordered = readonly (readonly [value: string | number, trait: Trait])[];

const bySize = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Values in order, cut into at most five runs of about the same size, never between two that are equal. */
function runs(ordered: Ordered): Ordered[] {
  const cut: Ordered[number][][] = [];
  const size = ordered.length / CHOICES;
  ordered.forEach((one, at) => {
    const last = cut.at(-1);
    const isSame = last?.at(-1)?.[0] === one[0];
    if (last && (isSame || at < size * cut.length)) last.push(one);
    else cut.push([one]);
  });
  while (cut.length > CHOICES) {
    const tail = cut.pop() ?? [];
    cut.at(-1)?.push(...tail);
  }
  return cut;
}

const sorted = (traits: readonly Trait[], value: (trait: Trait) => string | number): Ordered =>
  traits.map((trait) => [value(trait), trait] as const).sort(([a], [b]) => bySize(a, b));

function byDate(traits: readonly Trait[]): Narrowing {
  const months = new Set(traits.map(({ issuedOn }) => issuedOn.slice(0, 7)));
  // Months are what people remember; days where all fell into one or two.
  const unit = months.size > 2 ? 7 : 10;
  const splits = runs(sorted(traits, ({ issuedOn }) => issuedOn.slice(0, unit))).map((run) => {
    const [from = "", to = ""] = [String(run[0]?.[0]), String(run.at(-1)?.[0])];
    const first = (unit === 7 ? `${from}-01` : from) as CalendarDate;
    const last = (unit === 7 ? lastOfMonth(`${to}-01` as CalendarDate) : to) as CalendarDate;
    return { label: { from, to }, count: run.length, filter: { from: first, to: last } };
  });
  return { attribute: "date", splits };
}

function byAmount(traits: readonly Trait[]): Narrowing | undefined {
  if (traits.some(({ total }) => total === null)) return undefined;
  const splits = runs(sorted(traits, ({ total }) => Math.abs(total ?? 0))).map((run) => {
    const [least, most] = [Number(run[0]?.[0]), Number(run.at(-1)?.[0])];
    const filter: InvoiceFilter = { amount: { of: "total", least, most } };
    return { label: { from: String(least), to: String(most) }, count: run.length, filter };
  });
  // Bounds are read by value, so the size of red invoices among them would not be found again.
  if (traits.some(({ total }) => (total ?? 0) < 0)) return undefined;
  return { attribute: "amount", splits };
}

function grouped(
  attribute: Attribute,
  traits: readonly Trait[],
  key: (trait: Trait) => string,
  filterOf: (trait: Trait) => InvoiceFilter,
): Narrowing | undefined {
  const groups = [...Map.groupBy(traits, key)].sort(([, a], [, b]) => b.length - a.length);
  if (groups.length > CHOICES) return undefined;
  const splits = groups.flatMap(([label, [first, ...rest]]) =>
    first ? [{ label: { from: label, to: label }, count: rest.length + 1, filter: filterOf(first) }] : [],
  );
  return { attribute, splits };
}

/** How many would be left on average after the answer. */
const expected = ({ splits }: Narrowing): number => {
  const all = splits.reduce((sum, { count }) => sum + count, 0);
  return splits.reduce((sum, { count }) => sum + count * count, 0) / Math.max(1, all);
};

// What people know best comes first; another has to halve what is left to be asked instead.
const PREFERENCE: Record<Attribute, number> = {
  company: 1,
  date: 1.1,
  amount: 1.3,
  direction: 1.4,
  kind: 1.6,
  validity: 1.6,
};

/** The question whose answer leaves fewest of these invoices; undefined where nothing tells them apart. */
export function narrow(traits: readonly Trait[]): Narrowing | undefined {
  const candidates = [
    grouped(
      "company",
      traits,
      (trait) => trait.counterparty,
      ({ counterpartyId }) => ({ companies: [{ ids: [counterpartyId], side: "either" }] }),
    ),
    byDate(traits),
    byAmount(traits),
    grouped(
      "direction",
      traits,
      (trait) => trait.direction,
      ({ direction }) => ({ direction: direction as Direction }),
    ),
    grouped(
      "kind",
      traits,
      (trait) => trait.kind,
      ({ kind }) => ({ kinds: [kind as InvoiceKind] }),
    ),
    grouped(
      "validity",
      traits,
      (trait) => trait.validity,
      ({ validity }) => ({ statuses: [{ axis: "validity", values: [validity] }] }),
    ),
  ].filter((one) => one !== undefined && one.splits.length > 1);
  const cost = (one: Narrowing): number => expected(one) * PREFERENCE[one.attribute];
  return candidates.sort((a, b) => (a && b ? cost(a) - cost(b) : 0))[0];
}

/** A filter with what an answer adds to it; where both bound a thing, the narrower bounds. */
export function withSplit(filter: InvoiceFilter, added: InvoiceFilter): InvoiceFilter {
  const later = (a?: CalendarDate, b?: CalendarDate) => (a && b ? (a > b ? a : b) : (a ?? b));
  const earlier = (a?: CalendarDate, b?: CalendarDate) => (a && b ? (a < b ? a : b) : (a ?? b));
  const from = later(filter.from, added.from);
  const to = earlier(filter.to, added.to);
  return {
    ...filter,
    ...added,
    ...(from && { from }),
    ...(to && { to }),
    ...((filter.companies || added.companies) && {
      companies: [...(filter.companies ?? []), ...(added.companies ?? [])],
    }),
    ...((filter.statuses || added.statuses) && { statuses: [...(filter.statuses ?? []), ...(added.statuses ?? [])] }),
  };
}
