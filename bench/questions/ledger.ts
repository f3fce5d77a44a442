import { addDays, type CalendarDate, type InvoiceKind } from "../../src/core/invoice/index.ts";
import { seededRandom } from "../../src/core/language/index.ts";
import { type BenchCompany, benchCompanies } from "../company-names.ts";

/** An invoice that questions are asked about. */
export interface AskedInvoice {
  number: string;
  company: BenchCompany;
  direction: "received" | "issued";
  issuedOn: CalendarDate;
  net: number;
  tax: number;
  kind: InvoiceKind;
  item: string;
}

export const OWN = { name: "北京明霞数据服务有限公司", taxId: "91110108MA00EXAM5X" };
export const TODAY = "2026-11-20" as CalendarDate;
const DAYS = 1100;
const RATES = [6, 13, 9, 3, 1];

/** Invoices of about a quarter as many companies, over three years, the same for the same seed. */
export function askedLedger(count: number, seed = 3): AskedInvoice[] {
  const random = seededRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const companies = benchCompanies(Math.max(20, Math.floor(count / 4)), seed);
  return Array.from({ length: count }, (_, at) => {
    const company = companies[below(companies.length)] as BenchCompany;
    const issuedOn = addDays(TODAY, -1 - below(DAYS));
    const net = 1000 + Math.floor(random() ** 3 * 5_000_000);
    return {
      number: `${issuedOn.slice(2, 4)}112${String(at * 37 + below(37)).padStart(15, "0")}`,
      company,
      direction: random() < 0.85 ? ("received" as const) : ("issued" as const),
      issuedOn,
      net,
      tax: Math.round((net * (RATES[below(RATES.length)] ?? 6)) / 100),
      kind: random() < 0.6 ? ("digital_special" as const) : ("digital_ordinary" as const),
      item: `*${company.trade}*${company.trade}服务`,
    };
  });
}
