import type { InvoiceKind, StatusAxis } from "../invoice/index.ts";
import type { Direction } from "../ledger/index.ts";

/** Dates that somebody can ask to be reminded of. */
export const DEADLINES = ["red_letter", "filing", "settlement"] as const;
export type Deadline = (typeof DEADLINES)[number];

/** A change on an axis, to one of these values (any where none is named), from one of those. */
export interface ChangeWish {
  axis: StatusAxis;
  to: string[];
  from: string[];
}

export interface AlertCompany {
  /** As somebody called it. */
  name: string;
  /** The same in the one spelling that names are compared in. */
  key: string;
  side: "seller" | "buyer" | "either";
  /** Companies it stands for by another name. */
  ids: number[];
}

/** What somebody wants to hear of: whatever is given must hold, and what is not asked for is not sent. */
export interface AlertFilter {
  /** The number of one invoice, as people copy it. */
  invoice?: string;
  company?: AlertCompany;
  kinds?: InvoiceKind[];
  direction?: Exclude<Direction, "unknown">;
  changes?: ChangeWish[];
  /** Bounds of the total, in fen and by its size. */
  least?: number;
  most?: number;
  /** Reminders of dates; without it, changes. */
  deadlines?: Deadline[];
  /** Sources that are late. */
  sources?: true;
}

const sorted = <T extends string | number>(list: readonly T[]): T[] =>
  [...new Set(list)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** One text for one wish, in whatever order it was said. */
export function formatFilter(filter: AlertFilter): string {
  const { invoice, company, kinds, direction, changes, least, most, deadlines, sources } = filter;
  const tidy: AlertFilter = {
    ...(invoice ? { invoice } : {}),
    ...(company
      ? { company: { name: company.name, key: company.key, side: company.side, ids: sorted(company.ids) } }
      : {}),
    ...(kinds?.length ? { kinds: sorted(kinds) } : {}),
    ...(direction ? { direction } : {}),
    ...(changes?.length
      ? {
          changes: changes
            .map(({ axis, to, from }) => ({ axis, to: sorted(to), from: sorted(from) }))
            .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        }
      : {}),
    ...(least ? { least } : {}),
    ...(most === undefined ? {} : { most }),
    ...(deadlines?.length ? { deadlines: sorted(deadlines) } : {}),
    ...(sources ? { sources } : {}),
  };
  return JSON.stringify(tidy);
}

export const parseFilter = (text: string): AlertFilter => JSON.parse(text) as AlertFilter;
