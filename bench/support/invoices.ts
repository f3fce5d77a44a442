import { type CalendarDate, fen, type InvoiceIdentity, parseIdentity } from "../../src/core/invoice/index.ts";
import type { InvoiceDraft } from "../../src/core/ledger/index.ts";
import { type Company, companies } from "./companies.ts";
import { type Random, seeded } from "./random.ts";

export const OWN: Company = { name: "北京明霞数据服务有限公司", taxId: "91110108MA00EXAM5X" };

const COMPANIES = 90_000;
const COMPANIES_PER_INVOICE = 0.09;
const REGIONS = ["11", "12", "31", "32", "33", "34", "35", "37", "42", "44", "50", "51", "61"];

const digits = (value: number, length: number): string => String(value).padStart(length, "0");

function identity(cells: { digitalNumber?: string; code?: string; number?: string }): InvoiceIdentity {
  const read = parseIdentity(cells);
  if (!read) throw new Error(`no identity: ${JSON.stringify(cells)}`);
  return read;
}

/** 20 digits: year, region, channel and a serial that rises with random gaps. */
function* digitalNumbers(random: Random): Generator<InvoiceIdentity> {
  for (let serial = 1_000; ; serial += 1 + random.below(40)) {
    const year = 22 + Math.floor(serial / 4_000_000);
    yield identity({ digitalNumber: `${year}${random.pick(REGIONS)}2${digits(serial, 15)}` });
  }
}

/** Codes with numbers: half of them scattered, half in runs of 20 to 200 with gaps of 1 to 3, as paper comes in blocks. */
function* legacyNumbers(random: Random): Generator<InvoiceIdentity> {
  const used = new Set<string>();
  const code = (): string => {
    const place = `${random.pick(REGIONS)}00${digits(16 + random.below(8), 2)}`;
    const batch = digits(random.below(80), 2);
    return random.below(2) === 0 ? `0${place}${batch.padStart(3, "0")}11` : `${place}${batch.slice(-1)}130`;
  };
  const scattered = () => ({ code: code(), number: digits(1 + random.below(99_999_998), 8) });
  let run = { left: 0, code: "", number: 0 };
  for (let at = 0; ; at++) {
    if (run.left === 0) run = { left: 20 + random.below(181), code: code(), number: 1 + random.below(99_000_000) };
    run = { ...run, left: run.left - 1, number: run.number + 1 + random.below(3) };
    const pair = at % 2 === 0 ? scattered() : { code: run.code, number: digits(run.number, 8) };
    if (used.has(pair.code + pair.number)) continue;
    used.add(pair.code + pair.number);
    yield identity(pair);
  }
}

const date = (random: Random): CalendarDate =>
  `${2020 + random.below(6)}-${digits(1 + random.below(12), 2)}-${digits(1 + random.below(28), 2)}` as CalendarDate;

/** Half digital, half with code and number; the same invoices for the same seed. */
export function* invoices(count: number, seed = 1): Generator<InvoiceDraft> {
  const random = seeded(seed);
  const sellers = companies(Math.min(COMPANIES, Math.ceil(count * COMPANIES_PER_INVOICE)));
  const digital = digitalNumbers(random);
  const legacy = legacyNumbers(random);
  for (let at = 0; at < count; at++) {
    const isDigital = at % 2 === 0;
    const net = 100 + random.below(10_000_000);
    const tax = Math.round(net * random.pick([0.01, 0.03, 0.06, 0.13]));
    yield {
      identity: (isDigital ? digital : legacy).next().value as InvoiceIdentity,
      kind: isDigital ? random.pick(["digital_special", "digital_ordinary"] as const) : "electronic_ordinary",
      kindLabel: isDigital ? "数电发票(增值税专用发票)" : "增值税电子普通发票",
      seller: random.pick(sellers),
      buyer: OWN,
      issuedOn: date(random),
      issuedAt: "10:11:12",
      net: fen(net),
      tax: fen(tax),
      total: fen(net + tax),
      red: false,
      reverses: "",
      platform: "电子发票服务平台",
      drawer: "林安",
      remark: "",
      statuses: { validity: random.below(20) === 0 ? "void" : "normal" },
    };
  }
}
