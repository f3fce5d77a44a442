import type { AmountColumn, Wanted } from "../database/search/index.ts";
import type { CalendarDate, InvoiceKind, StatusAxis } from "../invoice/index.ts";
import type { Direction } from "../ledger/index.ts";
import { tagKey } from "../marks/index.ts";

/** Companies that an invoice may be of: which, and on which side. */
export interface CompanyWish {
  ids: readonly number[];
  side: "seller" | "buyer" | "either";
}

/** An amount within bounds, in fen and inclusive; `of` says which amount is meant. */
export interface AmountWish {
  of: AmountColumn | "any";
  least: number;
  most: number;
}

/** Which invoices are wanted: whatever is given must hold. Plain data, so that it can be kept between two messages. */
export interface InvoiceFilter {
  companies?: readonly CompanyWish[];
  from?: CalendarDate;
  to?: CalendarDate;
  amount?: AmountWish;
  kinds?: readonly InvoiceKind[];
  direction?: Direction;
  red?: boolean;
  /** '' among the values stands for an axis that no source has spoken of. */
  statuses?: readonly { axis: StatusAxis; values: readonly string[] }[];
  /** In percent, such as `6`. */
  rate?: string;
  item?: string;
  remark?: string;
  /** In an item or the remark. */
  words?: string;
  tag?: string;
  /** As `channel:person`. */
  claimedBy?: string;
  /** Of either party. */
  taxId?: string;
  /** Last digits of the number. */
  tail?: string;
  /** Some that were issued before `from`, looked at as well. */
  also?: readonly number[];
  /** Beside the rest, all of one of these must hold. */
  anyOf?: readonly InvoiceFilter[];
  /** Neither party has one of these tax ids. */
  strangers?: readonly string[];
  /** The buyer has this tax id under another name than this company's. */
  misnamed?: { taxId: string; company: number };
  /** A red one, whose blue one has these statuses. */
  reverses?: readonly { axis: StatusAxis; values: readonly string[] }[];
  /** It is in the ledger a second time, under the last eight of its twenty digits. */
  twin?: true;
}

const LARGEST = Number.MAX_SAFE_INTEGER;

// An exact amount is meant by its size; a lower or upper bound by its value, or every red invoice would be "under".
const isExact = ({ least, most }: AmountWish): boolean => least === most;

function sides(wishes: readonly CompanyWish[]): Pick<Wanted, "sellers" | "buyers" | "parties"> {
  const of = (side: CompanyWish["side"]) => {
    const mine = wishes.filter((wish) => wish.side === side).map((wish) => wish.ids);
    return mine.length === 0 ? undefined : mine.reduce((all, ids) => all.filter((id) => ids.includes(id)));
  };
  const [sellers, buyers, parties] = [of("seller"), of("buyer"), of("either")];
  return { ...(sellers && { sellers }), ...(buyers && { buyers }), ...(parties && { parties }) };
}

/** A filter as the database is asked. */
export function wantedOf(filter: InvoiceFilter): Wanted {
  const { companies, amount, tail, tag, anyOf, ...same } = filter;
  return {
    ...same,
    ...(anyOf && { anyOf: anyOf.map(wantedOf) }),
    ...(companies && sides(companies)),
    ...(amount && {
      amount: {
        columns: amount.of === "any" ? (["total", "net", "tax"] as const) : [amount.of],
        least: amount.least,
        most: Math.min(amount.most, LARGEST),
        eitherSign: isExact(amount),
      },
    }),
    ...(tag !== undefined && { tag: tagKey(tag) ?? "" }),
    ...(tail && { numberRev: [...tail].reverse().join("") }),
  };
}
