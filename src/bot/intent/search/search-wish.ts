import type { InvoiceFilter, NamedCompany, NumberQuery, Order } from "../../../core/search/index.ts";

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
  /** Whether it is certain that invoices are meant; a mere word may be a name or anything else. */
  sure: boolean;
  /** Several are wanted, not one. */
  several: boolean;
}

export type ExportFormat = "xlsx" | "csv";

/** A wish that has to do with searching, or with marking what was found. */
export type SearchWish =
  | { kind: "find" | "total"; query: Query | undefined }
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
