import { type InvoiceWish, OWN_TAX_ID } from "../support/an-invoice.ts";

const OWN = "北京明霞数据服务有限公司";
const YUNSHAN = "北京云杉餐饮管理有限公司";
const QINGHE = "上海青禾物流有限公司";

const known = { validity: "normal", red_letter: "none", risk: "normal" } as const;

/** Special invoices that the deduction list has and nobody ticked: more than a page of them. */
const unticked = Array.from(
  { length: 12 },
  (_, at): InvoiceWish => ({
    number: `261120000000400000${String(at + 10)}`,
    seller: QINGHE,
    issuedOn: `2026-11-${String(at + 2).padStart(2, "0")}`,
    net: 100_000 + at * 1_000,
    tax: 9_000 + at * 90,
    statuses: { ...known, usage: "unticked" },
  }),
);

/** A November in which everything is to be found, and an October of which little is known; as of 20 November, 09:00. */
export const filingLedger: InvoiceWish[] = [
  ...unticked,
  {
    ...{ number: "26112000000041000001", seller: YUNSHAN, issuedOn: "2026-11-03", net: 120_755, tax: 7_245 },
    statuses: { ...known, validity: "fully_reversed", usage: "ticked" },
  },
  {
    ...{ number: "26112000000041000002", issuedOn: "2026-11-05", net: 211_189, tax: 12_671 },
    statuses: { ...known, usage: "unticked", red_letter: "awaiting_buyer" },
  },
  {
    ...{ number: "26112000000041000003", issuedOn: "2026-11-06", net: 84_906, tax: 5_094, kind: "digital_ordinary" },
    ...{ buyer: OWN, buyerTaxId: "91310115MA0000000X", statuses: { validity: "normal" } },
  },
  {
    ...{ number: "26112000000041000004", issuedOn: "2026-11-09", net: 300_000, tax: 18_000, kind: "digital_ordinary" },
    ...{ buyer: "北京明霞数居服务有限公司", seller: "苏州溪湖文化传媒有限公司", statuses: { validity: "normal" } },
  },
  {
    ...{ number: "26112000000041000005", seller: YUNSHAN, issuedOn: "2026-11-11", net: 46_226, tax: 2_774 },
    ...{ kind: "digital_ordinary", statuses: { validity: "void" } },
  },
  {
    ...{ number: "26112000000041000006", seller: OWN, sellerTaxId: OWN_TAX_ID, issuedOn: "2026-11-12" },
    ...{ buyer: QINGHE, buyerTaxId: "91310115MA0000000X", net: 943_396, tax: 56_604 },
  },
  { number: "26112000000041000007", issuedOn: "2026-10-12", net: 50_000, tax: 3_000 },
  { number: "26112000000041000008", issuedOn: "2026-10-13", net: 50_000, tax: 3_000 },
];
