import type { Database } from "../database/index.ts";
import {
  countLead,
  isLight,
  type Lead,
  type Position,
  type Stretch,
  stretchEnd,
  type Wanted,
} from "../database/search/index.ts";

/** How the ledger is walked: `pause` lets others speak between stretches. */
export interface SearchContext {
  readonly database: Database;
  readonly organisation: string;
  pause(): Promise<void>;
}

/** How far a walk goes: by its index alone, or where each row is fetched. */
export interface Budget {
  light: number;
  heavy: number;
}

/** Rows looked at before others get a turn: about five milliseconds, forty where each comes from a cold disk. */
const STRETCH_ROWS: Budget = { light: 1200, heavy: 400 };
/** What most questions need is among the first; a walk takes longer strides as it goes on. */
const FIRST_STRETCH = 64;
const STRIDE = 3;
/** Rows that a question in a chat looks at: about two seconds at the worst. */
const CHAT_ROWS: Budget = { light: 1_500_000, heavy: 250_000 };
/** A lead is worth following while it leaves no more than this. */
const FEW = 500;

/** The index to walk by: the one that leaves fewest rows, dates where none leaves few. */
export async function chooseLead({ database, organisation }: SearchContext, wanted: Wanted): Promise<Lead> {
  const { amount } = wanted;
  // Only totals are indexed; a net amount is looked for along the dates.
  const byTotal = amount?.columns.length === 1 && amount.columns[0] === "total";
  const leads: Lead[] = [
    ...(wanted.numberRev ? (["number"] as const) : []),
    ...(wanted.claimedBy ? (["claim"] as const) : []),
    ...(byTotal ? (["amount"] as const) : []),
    ...(wanted.tag ? (["tag"] as const) : []),
  ];
  const counts =
    leads.length > 0 ? await database.read(...leads.map((lead) => countLead(organisation, wanted, lead, FEW + 1))) : [];
  const [best] = leads.map((lead, at) => ({ lead, count: counts[at] ?? 0 })).sort((a, b) => a.count - b.count);
  if (best && best.count <= FEW) return best.lead;
  return wanted.sellers || wanted.buyers || wanted.parties ? "companies" : "date";
}

export interface WalkOptions {
  oldestFirst?: boolean;
  after?: Position;
  /** Rows looked at before the walk gives up. */
  rows?: Budget;
  /** What is asked of each row is not in the index. */
  heavy?: boolean;
  /** No stretch is longer than this, where much is asked of each row. */
  longest?: number;
}

/** What a visit says: enough, more, or more but no longer stretches, because every row found costs something. */
export type Verdict = "enough" | "more" | "gently";

/** Where a walk ended: at the end of the ledger, or where it had looked at enough. */
export type WalkEnd = { kind: "end" } | { kind: "stopped"; at: Position };

/** Visits the ledger in stretches, until `visit` has enough, nothing is left, or the budget is spent. */
export async function walk(
  context: SearchContext,
  wanted: Wanted,
  lead: Lead,
  visit: (stretch: Stretch) => Promise<Verdict>,
  { oldestFirst = false, after, rows = CHAT_ROWS, heavy = false, longest: most }: WalkOptions = {},
): Promise<WalkEnd> {
  const { database, organisation, pause } = context;
  // Lines hang on an invoice's id, so no row is fetched for them, but each is looked for.
  const readsLines = heavy || wanted.rate !== undefined || wanted.item !== undefined;
  const weight = !readsLines && isLight(organisation, wanted, lead) ? "light" : "heavy";
  const longest = Math.min(STRETCH_ROWS[weight], most ?? STRETCH_ROWS[weight]);
  for (let at = after, seen = 0, size = FIRST_STRETCH; ; ) {
    const stretch: Stretch = { lead, after: at, rows: size, oldestFirst };
    const verdict = await visit(stretch);
    const [end] = await database.read(stretchEnd(organisation, wanted, stretch));
    if (!end) return { kind: "end" };
    seen += size;
    at = end;
    if (verdict === "enough" || seen >= rows[weight]) return { kind: "stopped", at };
    if (verdict === "more") size = Math.min(longest, size * STRIDE);
    await pause();
  }
}
