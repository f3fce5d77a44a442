import { fen, formatFen } from "../../src/core/invoice/index.ts";
import { seededRandom } from "../../src/core/language/index.ts";
import type { AskedInvoice } from "./ledger.ts";

/** A question about one invoice. */
export interface Question {
  text: string;
  about: AskedInvoice;
  /** Which template and which noise, to see what fails. */
  shape: string;
}

type Random = () => number;

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const OTHER = "水火风雷电光空车马牛羊";

/** One slip within a name: a character missing, wrong, or two swapped. */
function slip(random: Random, name: string): string {
  const at = Math.floor(random() * (name.length - 1));
  switch (pick(random, ["missing", "wrong", "swapped"] as const)) {
    case "missing":
      return name.slice(0, at) + name.slice(at + 1);
    case "wrong":
      return name.slice(0, at) + pick(random, [...OTHER]) + name.slice(at + 1);
    case "swapped":
      return name.slice(0, at) + (name[at + 1] ?? "") + (name[at] ?? "") + name.slice(at + 2);
  }
}

/** The company as people say it. */
const NAMES: Record<string, (random: Random, one: AskedInvoice) => string> = {
  full: (_, { company }) => company.name,
  core: (_, { company }) => `${company.place}${company.brand}${company.trade}`,
  brand_trade: (_, { company }) => company.brand + company.trade,
  brand: (_, { company }) => company.brand,
  place_brand: (_, { company }) => company.place + company.brand,
  slipped: (random, { company }) => slip(random, `${company.place}${company.brand}${company.trade}`),
};

const DATES: Record<string, (one: AskedInvoice) => string> = {
  iso: ({ issuedOn }) => issuedOn,
  day: ({ issuedOn }) => `${Number(issuedOn.slice(5, 7))}月${Number(issuedOn.slice(8))}号`,
  year_day: ({ issuedOn }) =>
    `${issuedOn.slice(0, 4)}年${Number(issuedOn.slice(5, 7))}月${Number(issuedOn.slice(8))}日`,
  year_month: ({ issuedOn }) => `${issuedOn.slice(0, 4)}年${Number(issuedOn.slice(5, 7))}月`,
};

const totalOf = ({ net, tax }: AskedInvoice) => fen(net + tax);

const AMOUNTS: Record<string, (one: AskedInvoice) => string> = {
  plain: (one) => formatFen(totalOf(one)).replaceAll(",", ""),
  comma: (one) => `${formatFen(totalOf(one))}元`,
  signed: (one) => `¥${formatFen(totalOf(one)).replaceAll(",", "")}`,
  yuan: (one) => String(Math.floor(totalOf(one) / 100)),
  net: ({ net }) => `不含税${formatFen(fen(net)).replaceAll(",", "")}`,
  tax: ({ tax }) => `税额${formatFen(fen(tax)).replaceAll(",", "")}`,
};

const TEMPLATES: readonly string[] = [
  "{name} {date} {amount}",
  "{name} {amount}",
  "{name} {date}",
  "找一下{name}{date}的发票",
  "帮我查{name}那张{amount}的发票",
  "{date} {amount}",
  "{date}{name}的{kind}",
  "有没有{name}的发票,{amount}",
  "{amount} {name}",
  "查一下{date}的发票 {amount}",
  "{side}{name}的发票 {date}",
];

const ENGLISH: readonly string[] = [
  "invoices {from} {name} {amount}",
  "find {name} {date} {amount}",
  "{name} {date} invoice",
];

/** Full width now and then, as some keyboards type. */
const widen = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Seeded questions about the invoices of a ledger. */
export function* questions(ledger: readonly AskedInvoice[], count: number, seed = 11): Generator<Question> {
  const random = seededRandom(seed);
  for (let at = 0; at < count; at++) {
    const about = pick(random, ledger);
    const english = random() < 0.1;
    const template = pick(random, english ? ENGLISH : TEMPLATES);
    const said = {
      name: pick(random, Object.keys(NAMES)),
      date: pick(random, Object.keys(DATES)),
      amount: pick(random, Object.keys(AMOUNTS)),
    };
    // A bare number of yuan needs another thing beside it, and English says dates as digits.
    const date = english ? "iso" : said.date;
    const text = template
      .replace("{name}", NAMES[said.name]?.(random, about) ?? "")
      .replace("{date}", DATES[date]?.(about) ?? "")
      .replace("{amount}", AMOUNTS[english ? "plain" : said.amount]?.(about) ?? "")
      .replace("{kind}", about.kind === "digital_special" ? "专票" : "普票")
      .replace("{side}", about.direction === "issued" ? "开给" : "销方")
      .replace("{from}", about.direction === "issued" ? "to" : "from");
    const noisy = random() < 0.05 ? widen(text) : text;
    yield { text: noisy, about, shape: `${template} ${said.name}/${date}/${said.amount}` };
  }
}
