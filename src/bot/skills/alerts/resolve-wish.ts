import { companyKey, findCompanies } from "../../../core/company/index.ts";
import { findByNumber } from "../../../core/search/index.ts";
import type { AlertCompany, AlertFilter } from "../../../core/subscription/index.ts";
import type { Database } from "../../../core/turn/index.ts";
import type { AlertWish } from "../../intent/alerts/index.ts";
import { sayNumber } from "../invoice-words.ts";

/** A filter, and the companies that its name stands for now. */
export type ResolvedWish =
  | { kind: "filter"; filter: AlertFilter; companies: { names: string[]; total: number } | undefined }
  | { kind: "no_such_invoice" | "which_invoice"; number: string };

const COMPANIES = 40;
const NAMED = 3;
/** A name that is pronounced or abbreviated so, or called so by an alias, is meant; one that only looks like it is not. */
const MEANT = 0.85;
/** Where nothing is called so, a name one slip away is. */
const ONE_SLIP = 0.75;

const LEGAL_FORM = /(?:股份|责任)?(?:有限)?(?:责任)?公司$/u;

async function resolveCompany(
  database: Database,
  organisation: string,
  { name, side }: NonNullable<AlertWish["company"]>,
): Promise<{ company: AlertCompany; names: string[]; total: number }> {
  const bare = name.replace(LEGAL_FORM, "");
  const key = companyKey([...bare].length >= 2 ? bare : name);
  const matches = await findCompanies(database, organisation, name, COMPANIES);
  const literal = matches.filter((match) => companyKey(match.name).includes(key));
  const meant = matches.filter(
    ({ score, why, ...match }) =>
      score >= MEANT && ["alias", "pinyin", "initials"].includes(why) && !literal.some(({ id }) => id === match.id),
  );
  const near = literal.length + meant.length === 0 ? matches.filter(({ score }) => score >= ONE_SLIP).slice(0, 1) : [];
  const all = [...literal, ...meant, ...near];
  return {
    company: { name, key, side, ids: [...meant, ...near].map(({ id }) => id) },
    names: all.slice(0, NAMED).map((match) => match.name),
    total: all.length,
  };
}

/** Looks up what a wish names: its invoice, and its company. */
export async function resolveWish(database: Database, organisation: string, wish: AlertWish): Promise<ResolvedWish> {
  const { kinds, direction, changes, least, most, deadlines, sources } = wish;
  const [query] = wish.numbers;
  let invoice: string | undefined;
  if (query) {
    const [found] = await findByNumber(database, organisation, [query]);
    if (found?.kind === "several") return { kind: "which_invoice", number: query.typed };
    if (found?.kind !== "one") return { kind: "no_such_invoice", number: query.typed };
    invoice = sayNumber(found.invoice.identity);
  }
  const named = wish.company && (await resolveCompany(database, organisation, wish.company));
  const filter: AlertFilter = {
    ...(invoice ? { invoice } : {}),
    ...(named ? { company: named.company } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(direction ? { direction } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    ...(deadlines.length > 0 ? { deadlines } : {}),
    ...(sources ? { sources: true } : {}),
  };
  return { kind: "filter", filter, companies: named && { names: named.names, total: named.total } };
}
