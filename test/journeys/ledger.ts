import type { InvoiceWish } from "../support/an-invoice.ts";

/** The ledger that the journeys ask, as of 20 November 2026, 09:00. */
export const ledger: InvoiceWish[] = [
  { number: "24112000000031870426", net: 211_189, tax: 12_671, issuedOn: "2024-05-28" },
  {
    number: "24112000000031117804",
    net: 211_189,
    tax: 12_671,
    issuedOn: "2024-05-30",
    statuses: { validity: "fully_reversed" },
  },
  {
    number: "26112000000099990003",
    red: true,
    net: -211_189,
    tax: -12_671,
    reverses: "24112000000031117804",
    issuedOn: "2026-11-18",
  },
  {
    number: "26112000000099871234",
    seller: "北京云杉餐饮管理有限公司",
    statuses: { validity: "normal", usage: "ticked", red_letter: "locked", risk: "normal" },
  },
  { number: "26112000000099861234", seller: "北京云杉餐饮管理有限公司", issuedOn: "2026-11-18" },
  { code: "011001900211", number: "24568734", seller: "上海青禾物流有限公司", issuedOn: "2019-12-03" },
  {
    code: "011002000311",
    number: "24568734",
    seller: "苏州溪湖文化传媒有限公司",
    issuedOn: "2020-06-09",
    net: 50_000,
    tax: 3_000,
  },
  { number: "26442000000055512001", seller: "深圳枝头电子科技有限公司", net: 100_000, tax: 13_000 },
  { number: "26442000000055512002", seller: "深圳枝头电子科技有限公司", net: 100_000, tax: 13_000 },
];
