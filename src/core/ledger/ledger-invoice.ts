import type { InvoiceRow } from "../database/ledger/index.ts";
import type { CalendarDate, Fen, InvoiceIdentity, InvoiceKind, StatusAxis, StatusValue } from "../invoice/index.ts";

export interface Party {
  name: string;
  taxId: string;
}

export type Direction = "received" | "issued" | "unknown";

/** What one axis says, as of when (ms since 1970), and who says so. */
export interface AxisStatus {
  value: StatusValue;
  asOf: number;
  source: string;
}

/** An invoice of one organisation as the ledger knows it; an axis no source has spoken of is absent. */
export interface LedgerInvoice {
  id: number;
  identity: InvoiceIdentity;
  direction: Direction;
  kind: InvoiceKind;
  /** The kind in the source's own words. */
  kindLabel: string;
  seller: Party;
  buyer: Party;
  issuedOn: CalendarDate;
  /** `HH:mm:ss` in Asia/Shanghai, or ''. */
  issuedAt: string;
  net: Fen | undefined;
  tax: Fen | undefined;
  total: Fen | undefined;
  red: boolean;
  /** The blue invoice that this red one names, as stored digits: 20, or code and number; '' for a blue one. */
  reverses: string;
  platform: string;
  drawer: string;
  remark: string;
  statuses: Partial<Record<StatusAxis, AxisStatus>>;
  asOf: number;
  source: string;
}

/** The one place where stored values become the ledger's types again; they were parsed before they were stored. */
export function fromRow(row: InvoiceRow): LedgerInvoice {
  return {
    id: row.id,
    identity: {
      digitalNumber: row.digitalNumber as InvoiceIdentity["digitalNumber"],
      code: row.code as InvoiceIdentity["code"],
      number: row.number as InvoiceIdentity["number"],
    },
    direction: row.direction,
    kind: row.kind as InvoiceKind,
    kindLabel: row.kindLabel,
    seller: { name: row.sellerName, taxId: row.sellerTaxId },
    buyer: { name: row.buyerName, taxId: row.buyerTaxId },
    issuedOn: row.issuedOn as CalendarDate,
    issuedAt: row.issuedAt,
    net: (row.netFen ?? undefined) as Fen | undefined,
    tax: (row.taxFen ?? undefined) as Fen | undefined,
    total: (row.totalFen ?? undefined) as Fen | undefined,
    red: row.red === 1,
    reverses: row.reverses,
    platform: row.platform,
    drawer: row.drawer,
    remark: row.remark,
    statuses: row.statuses as LedgerInvoice["statuses"],
    asOf: row.asOf,
    source: row.source,
  };
}
