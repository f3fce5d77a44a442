// Company names among a million invoices of 90 000 companies: what is found, how fast, and next to what else there is.
// node --import ./scripts/light-drizzle.mjs bench/search-names.ts [--rows 1000000] [--queries 60] [--peers 20] [--record]
import { rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { coreName, findCompanies, numberCompanies, recordCompanies } from "../src/core/company/index.ts";
import { pronounce, tokens } from "../src/core/language/index.ts";
import { type BenchCompany, benchCompanies } from "./company-names.ts";
import { gather, ORGANISATION, openNew } from "./support/a-ledger.ts";
import { median, quantile } from "./support/measure.ts";
import { type Random, seeded } from "./support/random.ts";
import { option, report, times } from "./support/report.ts";

const COMPANIES = option("companies", 90_000);
const QUERIES = option("queries", 60);
const PEER_QUERIES = option("peers", 20);
const CHOICES = 5;

type Ask = (company: BenchCompany, random: Random) => string | undefined;

const spelled = ({ place, brand, trade }: BenchCompany): string => place + brand + trade;
const OTHER = [..."水火风雷电光空车马牛羊"];

function slip(text: string, kind: "missing" | "wrong" | "swapped", random: Random): string | undefined {
  const at = random.below(text.length - 1);
  if (kind === "missing") return text.slice(0, at) + text.slice(at + 1);
  if (kind === "wrong") return text.slice(0, at) + random.pick(OTHER) + text.slice(at + 1);
  const swapped = text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
  return swapped === text ? undefined : swapped;
}

const KINDS: Record<string, Ask> = {
  "full name": ({ name }) => name,
  "brand and trade": ({ brand, trade }) => brand + trade,
  "place and brand": ({ place, brand }) => place + brand,
  "brand of 3 or 4": ({ brand }) => (brand.length > 2 ? brand : undefined),
  "brand of 2 (several have it)": ({ brand }) => (brand.length === 2 ? brand : undefined),
  "one character missing": (company, random) => slip(spelled(company), "missing", random),
  "one character wrong": (company, random) => slip(spelled(company), "wrong", random),
  "two characters swapped": (company, random) => slip(spelled(company), "swapped", random),
  "pinyin of place and brand": ({ place, brand }) => pronounce(place + brand).join(""),
  "initials of all": (company) =>
    pronounce(spelled(company))
      .map((one) => one.charAt(0))
      .join(""),
};

interface Engine {
  find(asked: string): Promise<string[]> | string[];
  build: number;
  size: string;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

async function ours(companies: readonly BenchCompany[]): Promise<Engine & { file: string }> {
  const file = join(tmpdir(), `piaowen-bench-names-${process.pid}.db`);
  const database = await openNew(file);
  const numbers = numberCompanies(ORGANISATION);
  const since = performance.now();
  for (let at = 0; at < companies.length; at += 1000) {
    const names = companies.slice(at, at + 1000).map(({ name }) => name);
    await database.commit(recordCompanies(ORGANISATION, names, numbers, new Set()));
  }
  const build = seconds(since);
  await gather(file);
  return {
    file,
    build,
    size: `${megabytes(statSync(file).size)} on disk`,
    find: async (asked) => (await findCompanies(database, ORGANISATION, asked, CHOICES)).map(({ name }) => name),
  };
}

function likeScan(file: string): Engine {
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  return {
    build: 0,
    size: "none",
    async find(asked) {
      const found = await client.execute({
        sql: "select name from company where organisation = ? and name like ? limit 5",
        args: [ORGANISATION, `%${coreName(asked)}%`],
      });
      return found.rows.map((row) => String(row.name));
    },
  };
}

async function grown<T>(make: () => T): Promise<{ made: T; build: number; size: string }> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const since = performance.now();
  const made = make();
  return { made, build: seconds(since), size: `${megabytes(process.memoryUsage().rss - before)} of memory` };
}

async function miniSearch(companies: readonly BenchCompany[]): Promise<Engine> {
  const { made, ...rest } = await grown(() => {
    const index = new MiniSearch({ fields: ["name"], tokenize: tokens, processTerm: (term) => term });
    index.addAll(companies.map(({ name }, id) => ({ id, name: coreName(name) })));
    return index;
  });
  const find = (asked: string) =>
    made
      .search(coreName(asked))
      .slice(0, CHOICES)
      .map(({ id }) => companies[Number(id)]?.name ?? "");
  return { ...rest, find };
}

async function lunrIndex(companies: readonly BenchCompany[]): Promise<Engine> {
  const { made, ...rest } = await grown(() =>
    lunr(function build() {
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.field("name");
      this.ref("id");
      companies.forEach(({ name }, id) => {
        this.add({ id, name: tokens(coreName(name)) });
      });
    }),
  );
  const find = (asked: string) =>
    made
      .query((query) => {
        for (const term of tokens(coreName(asked))) query.term(term, {});
      })
      .slice(0, CHOICES)
      .map(({ ref }) => companies[Number(ref)]?.name ?? "");
  return { ...rest, find };
}

const companies = benchCompanies(COMPANIES);
const engine = await ours(companies);
const engines: Record<string, Engine> = {
  ours: engine,
  "LIKE scan": likeScan(engine.file),
  MiniSearch: await miniSearch(companies),
  lunr: await lunrIndex(companies),
};

const random = seeded(21);
const rows: string[][] = [];
const all: Record<string, number[]> = {};
for (const [kind, ask] of Object.entries(KINDS)) {
  const asked: { company: BenchCompany; text: string }[] = [];
  while (asked.length < QUERIES) {
    const company = random.pick(companies);
    const text = ask(company, random);
    if (text) asked.push({ company, text });
  }
  const said: string[] = [kind];
  for (const [name, { find }] of Object.entries(engines)) {
    const mine = name === "ours" || name === "LIKE scan" ? asked : asked.slice(0, PEER_QUERIES);
    let [first, five] = [0, 0];
    const spent: number[] = [];
    for (const { company, text } of mine) {
      const since = performance.now();
      const found = await find(text);
      spent.push(performance.now() - since);
      const rank = found.indexOf(company.name);
      if (rank === 0) first++;
      if (rank >= 0 && rank < CHOICES) five++;
    }
    all[name] = [...(all[name] ?? []), ...spent];
    const sorted = spent.toSorted((a, b) => a - b);
    const ms = `${quantile(sorted, 0.5).toFixed(1)} / ${quantile(sorted, 0.99).toFixed(1)}`;
    said.push(`${(first / mine.length).toFixed(2)} / ${(five / mine.length).toFixed(2)}, ${ms}`);
  }
  rows.push(said);
}

report(
  `Company names among ${COMPANIES.toLocaleString("en")}: recall@1 / @5, median / p99 in ms`,
  ["asked by", ...Object.keys(engines)],
  rows,
  "The peers have the same tokenizer and names only. Target: one edit, recall@5 ≥ 0.99 with p99 ≤ 10 ms.",
);
const scan = median(all["LIKE scan"] ?? []);
report(
  "What the indexes of names cost",
  ["engine", "build, s", "size", "median of all, ms", "p99 of all, ms", "against a LIKE scan"],
  Object.entries(engines).map(([name, { build, size }]) => {
    const sorted = (all[name] ?? []).toSorted((a, b) => a - b);
    const middle = quantile(sorted, 0.5);
    return [name, build.toFixed(1), size, middle.toFixed(2), quantile(sorted, 0.99).toFixed(2), times(middle / scan)];
  }),
);
for (const end of ["", "-wal", "-shm"]) rmSync(engine.file + end, { force: true });
