import { checkTaxId, type TaxId } from "../../../core/invoice/index.ts";
import { CHOICES, LIST_ROWS } from "../../../core/limits.ts";
import {
  type Finding,
  findInvoices,
  type InvoiceFilter,
  type Memory,
  meantCompanies,
  withCompanies,
} from "../../../core/search/index.ts";
import type { Query } from "../../intent/search/index.ts";
import { lookupPhrases } from "../../phrases/lookup.ts";
import { inBrackets, labelled } from "../../phrases/punctuation.ts";
import { rankingPhrases } from "../../phrases/rankings.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Part } from "../../reply/index.ts";
import { showInvoice } from "../show-invoice.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { sayDifferences, tellApart } from "../tell-apart.ts";
import { aboutWhat, withClaim } from "./about-what.ts";
import { askNarrower } from "./ask-narrower.ts";
import { foremost } from "./foremost.ts";
import { invoiceTable } from "./invoice-table.ts";
import { list, NEWEST_FIRST } from "./list.ts";
import { sayFilter } from "./say-filter.ts";
import { sayReasons } from "./say-reasons.ts";
import { withSilence } from "./say-silence.ts";
import { searchContext } from "./search-context.ts";

const FEN = 100;

/** A bare number stands for an amount first, its fen left out; then for last digits. */
function readings({ bare, filter, named, yearless }: Query): Memory[] {
  if (!bare) return [{ filter, named, yearless }];
  const least = Number(bare) * FEN;
  const amount = { of: "total" as const, least, most: least + FEN - 1 };
  return [
    { filter: { ...filter, amount: filter.amount ?? amount }, named, yearless },
    { filter: { ...filter, tail: bare }, named, yearless },
  ];
}

/** Finds the invoices that are remembered so; undefined where a mere word turns out to be no company's name. */
export async function find(
  context: SkillContext,
  organisation: string,
  query: Query,
): Promise<SkillResult | undefined> {
  if (query.most !== undefined || query.among) return findForemost(context, organisation, query);
  const search = searchContext(context, organisation);
  const [first, ...others] = readings({ ...query, filter: withClaim(context, query) });
  if (!first) return undefined;
  let [memory, finding] = [first, await findInvoices(search, first)];
  for (const other of others) {
    if (finding.count > 0 && !finding.nearly) break;
    const found = await findInvoices(search, other);
    if (found.count > 0 && !found.nearly) [memory, finding] = [other, found];
  }
  const { unknown } = finding;
  if (unknown.length > 0) {
    // What is no company may be what was bought: the words are looked for in items and remarks.
    const others = query.named.filter(({ name }) => !unknown.includes(name));
    const asWords: Memory = { ...first, named: others, filter: { ...first.filter, words: unknown.join(" ") } };
    const found = query.sure || others.length > 0 ? await findInvoices(search, asWords) : undefined;
    if (found && found.count > 0 && !found.nearly) [memory, finding] = [asWords, found];
    else if (Object.keys(query.filter).length === 0 || query.order || isLooseTalk(query)) return undefined;
  }
  if (!query.sure && !isConvincing(finding)) return undefined;
  const { from, to } = finding.filter;
  const filter = { ...memory.filter, ...(from && { from }), ...(to && { to }) };
  const owner = ownerOf(finding);
  const said = sayFilter(filter, memory.named, context.language);
  const what = owner ? inBrackets(said, owner, context.language) : said;
  if (finding.candidates.length === 0 && filter.taxId) return tell(context, organisation, finding, what);
  const lists = query.several || query.claimed || memory.named.length + Object.keys(memory.filter).length === 0;
  if (lists && finding.unknown.length === 0 && !finding.nearly) {
    const listed = await list(context, organisation, { filter: finding.filter, what, order: query.order });
    return query.undone ? withSilence(context, organisation, finding.filter, listed) : listed;
  }
  if (query.undone && finding.unknown.length === 0 && !query.filter.amount) {
    const none = say(rankingPhrases[context.language].noneUndone(what));
    const asked = withCompanies(memory.filter, await meantCompanies(search, memory.named), "likely");
    return withSilence(context, organisation, asked, none);
  }
  // Of what is void, nothing valid is near, in whatever month.
  if (finding.nearly && !saysWhich(memory)) return say(searchPhrases[context.language].nothing(what));
  return tell(context, organisation, finding, what);
}

/** Whose tax id is asked for, as the ledger has it. */
function ownerOf({ candidates, filter: { taxId } }: Finding): string | undefined {
  const parties = candidates.flatMap(({ invoice }) => [invoice.seller, invoice.buyer]);
  const names = parties.filter((party) => party.taxId === taxId && party.name).map(({ name }) => name);
  const times = (name: string): number => names.filter((other) => other === name).length;
  // One of them may carry it by mistake.
  return names.toSorted((one, other) => times(other) - times(one))[0];
}

/** The first of what is asked for, or what of a list is; undefined where the words around it name nobody, and so ask for something else. */
async function findForemost(
  context: SkillContext,
  organisation: string,
  query: Query,
): Promise<SkillResult | undefined> {
  const { filter, what, unknown } = await aboutWhat(context, organisation, query);
  if (unknown) return undefined;
  if (!query.order && query.most === undefined) return list(context, organisation, { filter, what });
  const order = query.order ?? NEWEST_FIRST;
  // Below nought are the red ones, which nobody means by the smallest.
  const isLeast = !order.descending && order.by !== "date" && filter.red === undefined;
  const meant = isLeast ? { ...filter, red: false } : filter;
  const said = isLeast ? `${what}${inBrackets("", searchPhrases[context.language].blue, context.language)}` : what;
  return foremost(context, organisation, { filter: meant, what: said, order, most: query.most ?? LIST_ROWS });
}

// what happened yesterday: English words that are no company's, beside nothing but days.
const isLooseTalk = ({ mentions, named }: Query): boolean =>
  !mentions && named.every(({ name }) => !/\p{Script=Han}/u.test(name));

/** Whether more is said than of what sort it is. */
const saysWhich = ({ named, filter }: Memory): boolean =>
  named.length > 0 ||
  (["amount", "tail", "words"] as const).some((key) => filter[key] !== undefined) ||
  (filter.from !== undefined && !filter.statuses);

/** Whether a word that might be anything is a name after all. */
const isConvincing = ({ candidates, nearly }: Finding): boolean =>
  !nearly &&
  candidates.some(({ reasons }) =>
    reasons.some((reason) => reason.about === "company" && reason.why !== "similar" && reason.why !== "initials"),
  );

/** The invoices that an answer to the question left. */
export async function findNarrowed(
  context: SkillContext,
  organisation: string,
  filter: InvoiceFilter,
  what: string,
): Promise<SkillResult> {
  const finding = await findInvoices(searchContext(context, organisation), { filter, named: [], yearless: false });
  return tell(context, organisation, finding, what);
}

async function tell(context: SkillContext, organisation: string, finding: Finding, what: string): Promise<SkillResult> {
  const { language, now } = context;
  const words = searchPhrases[language];
  const { candidates, nearly, count, more, question } = finding;
  if (finding.unknown.length > 0) return say(words.unknownCompany(finding.unknown));
  const [only, another] = candidates;
  if (!only) {
    const { taxId } = finding.filter;
    const mistyped = taxId !== undefined && checkTaxId(taxId as TaxId) === "wrong_check_character";
    const next = mistyped ? words.taxIdMistyped : words.nothingNext;
    return say(`${words.nothing(what)}${language === "en" ? " " : ""}${next}`);
  }
  // Where all of them were shown, there is no more to come.
  const shown = count <= CHOICES && !more ? count : 0;
  const listing = { filter: finding.filter, what, order: NEWEST_FIRST, shown, at: now.getTime() };
  if (!another && !nearly) {
    const reasons = sayReasons(only, language);
    return {
      ...(await showInvoice(
        context,
        organisation,
        only.invoice,
        reasons ? labelled(what, reasons, language) : undefined,
      )),
      listing,
    };
  }
  const invoices = candidates.map(({ invoice }) => invoice);
  const { labels, shared, differ } = tellApart(invoices, language, now);
  const reasons = candidates.map((candidate) => sayReasons(candidate, language));
  // What holds for all of them is said once.
  const common = new Set(reasons).size === 1 ? (reasons[0] ?? "") : "";
  const said = labels.map((label, at) => [label, common ? "" : reasons[at]].filter(Boolean).join(" · "));
  const table = invoiceTable(invoices, language);
  const near = common ? words.closeBy(common) : "";
  const basis = nearly ? near : words.foundBy(what, common);
  const head = nearly
    ? words.nearly(what, shared, invoices.length === 1)
    : more || count > invoices.length
      ? words.someOf(count, more, invoices.length, shared)
      : lookupPhrases[language].several(count, false, shared, sayDifferences(differ, language));
  if (count > CHOICES && question) {
    const { part, pending } = askNarrower(question, finding.filter, what, language, now);
    const some: Part = { kind: "list", items: said, table };
    const why: Part[] = basis ? [{ kind: "text", text: basis }] : [];
    return { parts: [{ kind: "text", text: head }, some, ...why, part], pending, listing };
  }
  return {
    parts: [
      { kind: "choices", prompt: head, choices: said.map((label, at) => ({ say: String(at + 1), label })), table },
      { kind: "text", text: [basis, words.isItOne].filter(Boolean).join(language === "en" ? " " : "") },
    ],
    pending: {
      options: invoices.map(({ id }) => ({ say: [], action: { kind: "show", invoice: id } })),
      askedAt: now.getTime(),
    },
    listing,
  };
}
