import type { InvoiceFilter, NamedCompany, NumberQuery, Order } from "../../../core/search/index.ts";
import type { RankingWish } from "./read-ranking.ts";
import type { TotalWish } from "./read-total.ts";

/** What somebody remembers of invoices, as it was said. */
export interface Query {
  filter: InvoiceFilter;
  named: NamedCompany[];
  /** A date was said without its year. */
  yearless: boolean;
  /** A bare number beside other things: an amount in yuan, or last digits. */
  bare: string;
  /** Only what the asker claimed. */
  claimed: boolean;
  order: Order | undefined;
  /** Only the first so many in that order. */
  most: number | undefined;
  /** Of the list that is being looked at. */
  among: boolean;
  /** What is said not to have been done: of those that no source has spoken of something is to be said. */
  undone: boolean;
  /** Whether it is certain that invoices are meant; a mere word may be a name or anything else. */
  sure: boolean;
  /** Something that only invoices have is named. */
  mentions: boolean;
  /** Several are wanted, not one. */
  several: boolean;
}

export type ExportFormat = "xlsx" | "csv";

/** A wish that has to do with searching, or with marking what was found. */
export type SearchWish =
  | { kind: "find"; query: Query | undefined }
  | ({ kind: "total"; query: Query | undefined } & TotalWish)
  /** Who has not issued yet. */
  | { kind: "unissued" }
  /** Output tax against input tax. */
  | { kind: "balance"; query: Query | undefined }
  | ({ kind: "rank"; query: Query | undefined } & RankingWish)
  | { kind: "export"; query: Query | undefined; format: ExportFormat }
  | { kind: "more" }
  | { kind: "sort"; order: Order }
  | { kind: "claim" | "release"; numbers: NumberQuery[] }
  | { kind: "tag" | "untag"; label: string; numbers: NumberQuery[] }
  | { kind: "tags" }
  | { kind: "alias"; alias: string; name: string }
  | { kind: "drop_alias"; alias: string }
  | { kind: "aliases" };

/** Whether a wish is certain enough to be heard before anything else; a mere word may be a name, or anything. */
export const isSure = (wish: SearchWish): boolean => wish.kind !== "find" || wish.query?.sure === true;
