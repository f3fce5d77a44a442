import type { Message } from "../../src/bot/message.ts";
import type { Part } from "../../src/bot/reply/index.ts";
import { considerSearch, type SkillContext, type SkillResult } from "../../src/bot/skills/index.ts";
import { numberCompanies } from "../../src/core/company/index.ts";
import type { Database } from "../../src/core/database/index.ts";
import { startOfShanghaiDay } from "../../src/core/invoice/index.ts";
import type { InvoiceFilter } from "../../src/core/search/index.ts";
import type { Turn } from "../../src/core/turn/index.ts";
import type { Question } from "./ask.ts";
import { type AskedInvoice, TODAY } from "./ledger.ts";

/** How a question was answered: at once, by a question that leads there, or not. */
export type Verdict = "answered" | "asked_back" | "missed";

const message: Message = {
  ...{ channel: "terminal", place: "bench", parent: "", thread: "", person: "bench", id: "1", text: "" },
  ...{ setting: "direct", address: "bench", networkAddress: "", fetched: true },
  trust: { operator: { organisation: undefined } },
} as Message;

/** Whatever a part shows of an invoice's number. */
const numbersIn = (part: Part): string[] => {
  if (part.kind === "facts") return part.facts.flatMap(({ key, value }) => (key === "number" ? [String(value)] : []));
  if ((part.kind === "list" || part.kind === "choices") && part.table)
    return part.table.rows.map(([number]) => String(number));
  return [];
};

function leadsTo(filter: InvoiceFilter, one: AskedInvoice, organisation: string): boolean {
  const total = one.net + one.tax;
  const party = numberCompanies(organisation)(one.company.name);
  const { from, to, amount, companies, kinds, direction } = filter;
  return (
    (!from || one.issuedOn >= from) &&
    (!to || one.issuedOn <= to) &&
    (amount?.of !== "total" || (total >= amount.least && total <= amount.most)) &&
    (!companies || companies.every(({ ids }) => ids.includes(party))) &&
    (!kinds || kinds.includes(one.kind)) &&
    (!direction || direction === one.direction)
  );
}

/** Puts a question to the search as a message would, and looks whether what was asked for is in the first answer. */
export async function judge(database: Database, organisation: string, question: Question): Promise<Verdict> {
  const now = startOfShanghaiDay(TODAY);
  const turn = {
    standing: { organisation: { id: organisation }, role: "admin", audience: "internal" },
  } as unknown as Turn;
  const context: SkillContext = {
    ...{ database, turn, now, language: "zh-CN", conversation: { language: "zh-CN" } },
    message: { ...message, text: question.text },
  };
  const ledger = { organisation };
  const result: SkillResult | undefined =
    (await considerSearch(context, ledger, "surely")) ?? (await considerSearch(context, ledger, "perhaps"));
  if (!result) return "missed";
  if (result.parts.flatMap(numbersIn).includes(question.about.number)) return "answered";
  const leads = (result.pending?.options ?? []).some(
    ({ action }) => action.kind === "narrow" && leadsTo(action.filter, question.about, organisation),
  );
  return leads ? "asked_back" : "missed";
}
