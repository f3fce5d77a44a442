import type { CompanyMatch, CompanyReason } from "../company/index.ts";
import { numberCompanies } from "../company/index.ts";
import { invoicesByIds } from "../database/ledger/index.ts";
import { type PageEnd, rankInStretch, type Trait, traitsInStretch } from "../database/search/index.ts";
import { type CalendarDate, parseCalendarDate, yearOf } from "../invoice/index.ts";
import { fromRow, type LedgerInvoice } from "../ledger/index.ts";
import { CHOICES } from "../limits.ts";
import { type AmountWish, type InvoiceFilter, wantedOf } from "./filter.ts";
import { type MeantCompany, meantCompanies, type NamedCompany, withCompanies } from "./meant-companies.ts";
import { type Narrowing, narrow } from "./narrow.ts";
import { chooseLead, type SearchContext, walk } from "./walk.ts";

/** What somebody remembers of invoices: conditions, and names that have yet to be recognised. */
export interface Memory {
  filter: InvoiceFilter;
  named: readonly NamedCompany[];
  /** The dates were said without their year, so an earlier year may be meant. */
  yearless?: boolean;
}

/** Why an invoice is a candidate; `fits: false` where it is one although this differs. */
export type Reason =
  | { about: "company"; why: CompanyReason; name: string }
  | { about: "amount"; of: "net" | "tax" | "total"; fits: boolean }
  | { about: "date"; fits: boolean }
  | { about: "kind" | "status" | "words"; fits: boolean };

export interface Candidate {
  invoice: LedgerInvoice;
  reasons: Reason[];
}

export interface Finding {
  /** At most five, likeliest first; none of them fits all where `nearly`. */
  candidates: Candidate[];
  nearly: boolean;
  /** How many fit, and whether there may be more than were counted. */
  count: number;
  more: boolean;
  /** What to ask where they are too many to show. */
  question: Narrowing | undefined;
  /** Names that no company of the ledger resembles. */
  unknown: string[];
  /** The filter with the companies that were taken to be meant. */
  filter: InvoiceFilter;
}

/** Invoices looked at to find the best question. */
const COUNTED = 1000;
/** Each is fetched, so a stretch that has this many is long enough. */
const COUNTED_AT_ONCE = 128;

/** Finds invoices by what is remembered of them; where nothing fits all of it, by most of it. */
export async function findInvoices(context: SearchContext, memory: Memory): Promise<Finding> {
  const meant = await meantCompanies(context, memory.named);
  const unknown = meant.filter(({ possible }) => possible.length === 0).map(({ name }) => name);
  const filter = withCompanies(memory.filter, meant, "likely");
  if (unknown.length > 0) return { ...NOTHING, unknown, filter };
  const found = await exactly(context, filter, meant);
  if (found.count > 0) return found;
  for (const earlier of memory.yearless ? earlierYears(filter) : []) {
    const before = await exactly(context, earlier, meant);
    if (before.count > 0) return before;
  }
  for (const loose of loosened(memory.filter, meant)) {
    const near = await exactly(context, loose, meant);
    if (near.count > 0) {
      const candidates = near.candidates.map(({ invoice }) => ({
        invoice,
        reasons: reasonsFor(context, invoice, filter, meant),
      }));
      return { ...near, candidates, nearly: true, filter: loose };
    }
  }
  return { ...NOTHING, filter };
}

const YEARS_BACK = 5;

/** The same dates one year earlier, two years earlier and so on. */
function earlierYears(filter: InvoiceFilter): InvoiceFilter[] {
  const { from, to } = filter;
  if (!from || !to) return [];
  const back = (date: CalendarDate, years: number) =>
    parseCalendarDate(`${yearOf(date) - years}${date.slice(4)}`) ?? back28(date, years);
  return Array.from({ length: YEARS_BACK }, (_, at) => ({ ...filter, from: back(from, at + 1), to: back(to, at + 1) }));
}

// Only 29 February has no like in other years.
const back28 = (date: CalendarDate, years: number): CalendarDate => `${yearOf(date) - years}-02-28` as CalendarDate;

const NOTHING = { candidates: [], nearly: false, count: 0, more: false, question: undefined, unknown: [] };

async function exactly(
  context: SearchContext,
  filter: InvoiceFilter,
  meant: readonly MeantCompany[],
): Promise<Finding> {
  const { database, organisation } = context;
  const wanted = wantedOf(filter);
  const lead = await chooseLead(context, wanted);
  const traits: Trait[] = [];
  const ranked: PageEnd[] = [];
  const listing = { sort: "date" as const, descending: true, after: undefined, rows: CHOICES };
  const end = await walk(context, wanted, lead, async (stretch) => {
    const [some, first] = await database.read(
      traitsInStretch(organisation, wanted, stretch, COUNTED),
      rankInStretch(organisation, wanted, stretch, listing),
    );
    traits.push(...some);
    if (ranked.length < CHOICES) ranked.push(...first);
    if (traits.length >= COUNTED) return "enough";
    return some.length >= COUNTED_AT_ONCE ? "gently" : "more";
  });
  const ids = ranked.slice(0, CHOICES).map(({ id }) => id);
  const [rows] = ids.length > 0 ? await database.read(invoicesByIds(organisation, ids)) : [[]];
  const invoices = rows.map(fromRow);
  const candidates = invoices.map((invoice) => ({ invoice, reasons: reasonsFor(context, invoice, filter, meant) }));
  return {
    ...NOTHING,
    candidates: candidates.sort((a, b) => scoreOf(b, meant) - scoreOf(a, meant)),
    count: traits.length,
    more: end.kind === "stopped",
    question: traits.length > CHOICES ? narrow(traits) : undefined,
    filter,
  };
}

const scoreOf = ({ reasons }: Candidate, meant: readonly MeantCompany[]): number => {
  const names = reasons.flatMap((reason) => (reason.about === "company" ? [reason.name] : []));
  const matches = meant.flatMap(({ possible }) => possible);
  return names.reduce((sum, name) => sum + (matches.find((match) => match.name === name)?.score ?? 0), 0);
};

/** The same memory with one thing let go, what is misremembered most often first. */
function loosened(filter: InvoiceFilter, meant: readonly MeantCompany[]): InvoiceFilter[] {
  const { amount, from, to, kinds, statuses, words, item, remark, rate, direction, ...rest } = filter;
  const { amount: _amount, ...otherAmount } = filter;
  const { from: _from, to: _to, ...otherDate } = filter;
  const soft = { ...rest, ...(amount && { amount }), ...(from && { from }), ...(to && { to }) };
  const loose: (InvoiceFilter | undefined)[] = [
    meant.length > 0 ? withCompanies(filter, meant, "possible") : undefined,
    amount ? withCompanies({ ...filter, amount: nearby(amount) }, meant, "likely") : undefined,
    kinds || statuses || words || item || remark || rate || direction
      ? withCompanies(soft, meant, "likely")
      : undefined,
    (from || to) && (amount || meant.length > 0) ? withCompanies(otherDate, meant, "likely") : undefined,
    amount && meant.length > 0 ? withCompanies(otherAmount, meant, "likely") : undefined,
    amount && meant.length > 0 ? filter : undefined,
  ];
  return loose.filter((one) => one !== undefined);
}

/** Whole yuan are often rounded, and net taken for total. */
const NEAR_SHARE = 0.01;

const nearby = ({ least, most }: AmountWish): AmountWish => ({
  of: "any",
  least: Math.floor(least * (1 - NEAR_SHARE)),
  most: Math.ceil(most * (1 + NEAR_SHARE)),
});

function amountReason(invoice: LedgerInvoice, { of, least, most }: AmountWish): Reason {
  const names = of === "any" ? (["total", "net", "tax"] as const) : [of];
  const fitting = names.find((name) => {
    const amount = invoice[name];
    const size = least === most ? Math.abs(amount ?? 0) : (amount ?? 0);
    return amount !== undefined && size >= least && size <= most;
  });
  return { about: "amount", of: fitting ?? (of === "any" ? "total" : of), fits: fitting !== undefined };
}

function companyReasons(
  { organisation }: SearchContext,
  invoice: LedgerInvoice,
  meant: readonly MeantCompany[],
): Reason[] {
  const numbers = numberCompanies(organisation);
  const [seller, buyer] = [numbers(invoice.seller.name), numbers(invoice.buyer.name)];
  return meant.flatMap(({ side, possible }) => {
    const isThere = ({ id }: CompanyMatch) =>
      (side !== "buyer" && id === seller) || (side !== "seller" && id === buyer);
    const match = possible.find(isThere);
    return match ? [{ about: "company" as const, why: match.why, name: match.name }] : [];
  });
}

function reasonsFor(
  context: SearchContext,
  invoice: LedgerInvoice,
  filter: InvoiceFilter,
  meant: readonly MeantCompany[],
): Reason[] {
  const { from, to, amount, kinds, statuses } = filter;
  const fitsStatus = statuses?.every(({ axis, values }) => values.includes(invoice.statuses[axis]?.value ?? ""));
  return [
    ...companyReasons(context, invoice, meant),
    ...(amount ? [amountReason(invoice, amount)] : []),
    ...(from || to
      ? [{ about: "date" as const, fits: invoice.issuedOn >= (from ?? "") && invoice.issuedOn <= (to ?? "9999") }]
      : []),
    ...(kinds ? [{ about: "kind" as const, fits: kinds.includes(invoice.kind) }] : []),
    ...(fitsStatus === undefined ? [] : [{ about: "status" as const, fits: fitsStatus }]),
  ];
}
