import type { Database } from "../../src/core/database/index.ts";
import { insertRun } from "../../src/core/database/intake/index.ts";
import {
  type CalendarDate,
  fen,
  type InvoiceKind,
  parseIdentity,
  type StatusAxis,
  type StatusValue,
} from "../../src/core/invoice/index.ts";
import { decideDrafts, type InvoiceDraft } from "../../src/core/ledger/index.ts";

/** What a test cares about; the rest is filled in. Amounts in fen. */
export interface InvoiceWish {
  number: string;
  code?: string;
  seller?: string;
  buyer?: string;
  sellerTaxId?: string;
  buyerTaxId?: string;
  issuedOn?: string;
  net?: number;
  tax?: number;
  total?: number;
  kind?: InvoiceKind;
  red?: boolean;
  reverses?: string;
  remark?: string;
  statuses?: Partial<Record<StatusAxis, StatusValue>>;
}

export const OWN_TAX_ID = "91110108MA00EXAM5X";

export function anInvoice(wish: InvoiceWish): InvoiceDraft {
  const identity = parseIdentity({
    digitalNumber: wish.number.length === 20 ? wish.number : "",
    code: wish.code ?? "",
    number: wish.number.length === 20 ? "" : wish.number,
  });
  if (!identity) throw new Error(`${wish.number} is no invoice number`);
  const net = wish.net ?? 100_00;
  const tax = wish.tax ?? 6_00;
  return {
    identity,
    kind: wish.kind ?? (wish.code ? "electronic_ordinary" : "digital_special"),
    kindLabel: "",
    seller: { name: wish.seller ?? "北京砚田商贸有限公司", taxId: wish.sellerTaxId ?? "" },
    buyer: { name: wish.buyer ?? "北京明霞数据服务有限公司", taxId: wish.buyerTaxId ?? OWN_TAX_ID },
    issuedOn: (wish.issuedOn ?? "2026-05-28") as CalendarDate,
    issuedAt: "",
    net: fen(net),
    tax: fen(tax),
    total: fen(wish.total ?? net + tax),
    red: wish.red ?? false,
    reverses: wish.reverses ?? "",
    platform: "电子发票服务平台",
    drawer: "",
    remark: wish.remark ?? "",
    statuses: wish.statuses ?? { validity: "normal" },
  };
}

let firstId = 1;

/** Puts invoices into an organisation's ledger as of 20 November 2026, 09:00 in Shanghai. */
export async function recordInvoices(database: Database, organisation: string, wishes: InvoiceWish[]): Promise<void> {
  const asOf = Date.parse("2026-11-20T09:00:00+08:00");
  const origin = {
    organisation,
    cause: "test",
    learnedAt: asOf,
    asOf,
    source: "etax_export",
    ownTaxIds: new Set([OWN_TAX_ID]),
  };
  const { writes } = decideDrafts(wishes.map(anInvoice), [], firstId, origin);
  firstId += wishes.length;
  const run = insertRun({
    id: `run_${firstId}`,
    organisation,
    fileName: "全量发票查询导出结果.xlsx",
    source: origin.source,
    asOf,
    startedAt: asOf,
    updatedAt: asOf,
    state: "done",
    startedBy: "test",
    report: "{}",
    recorded: "[]",
  });
  if ((await database.commit([...writes, run])) !== "committed") throw new Error("the invoices were refused");
}
