// How matching grows with subscriptions, and whether one slow channel holds up another. Run: node --import ./scripts/light-drizzle.mjs bench/alerts.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../src/core/database/index.ts";
import { insertNotices } from "../src/core/database/subscription/index.ts";
import { type CalendarDate, digitalIdentity, fen, parseDigitalNumber } from "../src/core/invoice/index.ts";
import { seededRandom } from "../src/core/language/index.ts";
import { decideDrafts } from "../src/core/ledger/index.ts";
import { createOrganisation } from "../src/core/organisation/index.ts";
import { type Courier, sweepLetters, writeLetters } from "../src/core/outbox/index.ts";
import { type AlertFilter, matchNotices, subscribe } from "../src/core/subscription/index.ts";
import { openNodeDatabase, pause } from "../src/node/index.ts";
import { benchCompanies } from "./company-names.ts";

const ORGANISATION = "bench";
const INVOICES = 20_000;
const COMPANIES = 5_000;
const EVENTS = Number(process.argv[2] ?? 100_000);
const NOW = new Date("2026-11-20T10:00:00+08:00");

const folder = mkdtempSync(join(tmpdir(), "piaowen-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

async function aLedger(name: string): Promise<Database> {
  const file = join(folder, `${name}.db`);
  const opened = await openNodeDatabase({ url: `file:${file}`, token: undefined, file });
  await opened.migrate(NOW);
  const { database } = opened;
  await createOrganisation(database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, NOW);
  const companies = benchCompanies(COMPANIES);
  const random = seededRandom(7);
  const asOf = NOW.getTime();
  const origin = {
    organisation: ORGANISATION,
    cause: "bench",
    learnedAt: asOf,
    asOf,
    source: "etax_export",
    ownTaxIds: new Set<string>(),
  };
  for (let first = 0; first < INVOICES; first += 1000) {
    const drafts = Array.from({ length: 1000 }, (_, at) => {
      const number = parseDigitalNumber(`2411${String(first + at).padStart(16, "0")}`);
      if (!number) throw new Error("no number");
      const total = fen(Math.floor(random() * 10_000_000));
      return {
        identity: digitalIdentity(number),
        kind: "digital_special" as const,
        kindLabel: "",
        seller: { name: companies[Math.floor(random() * COMPANIES)]?.name ?? "", taxId: "" },
        buyer: { name: "北京明霞数据服务有限公司", taxId: "" },
        issuedOn: "2026-05-28" as CalendarDate,
        ...{
          issuedAt: "",
          net: total,
          tax: fen(0),
          total,
          red: false,
          reverses: "",
          platform: "",
          drawer: "",
          remark: "",
        },
        statuses: { validity: "normal" as const },
      };
    });
    const { writes } = decideDrafts(drafts, [], first + 1, origin);
    await database.commit(writes);
    await pause();
  }
  return database;
}

/** Subscriptions as people have them: half a company, a third an invoice, the rest an amount of some change. */
async function addSubscriptions(database: Database, count: number): Promise<void> {
  const companies = benchCompanies(COMPANIES);
  const random = seededRandom(11);
  for (let at = 0; at < count; at++) {
    const pick = random();
    const company = companies[Math.floor(random() * COMPANIES)];
    const invoice = `2411${String(Math.floor(random() * INVOICES)).padStart(16, "0")}`;
    const filter: AlertFilter =
      pick < 0.5 && company
        ? { company: { name: company.brand, key: `${company.brand}${company.trade}`, side: "seller", ids: [] } }
        : pick < 0.9
          ? { invoice }
          : { changes: [{ axis: "validity", to: ["void"], from: [] }], least: 9_990_000 };
    const place = {
      ...{ organisation: ORGANISATION, channel: "bench", address: `place-${at}`, place: `place-${at}`, parent: "" },
      ...({ person: "", setting: "direct", language: "zh-CN", bound: false } as const),
    } as const;
    const { writes } = await subscribe(database, place, { filter, cadence: "each", dailyAt: 540, by: "bench" }, NOW);
    await database.commit(writes);
  }
}

async function addEvents(database: Database): Promise<void> {
  const random = seededRandom(13);
  const at = NOW.getTime();
  for (let first = 0; first < EVENTS; first += 1000) {
    const notices = Array.from({ length: 1000 }, () => ({
      ...{ kind: "status" as const, invoice: 1 + Math.floor(random() * INVOICES), subject: "validity" },
      ...{ fromValue: "normal", toValue: random() < 0.5 ? "void" : "fully_reversed", asOf: at, dueAt: at, once: "" },
    }));
    await database.commit(
      insertNotices({ organisation: ORGANISATION, learnedAt: at, source: "bench", cause: "bench", actor: "" }, notices),
    );
  }
}

async function matching(): Promise<void> {
  console.log(
    `\n${EVENTS.toLocaleString("en")} events, ${INVOICES.toLocaleString("en")} invoices, ${COMPANIES.toLocaleString("en")} companies`,
  );
  console.log("| subscriptions | matching, s | alerts made | µs an event |");
  console.log("|---|---|---|---|");
  for (const count of [100, 1_000, 10_000]) {
    const database = await aLedger(`match-${count}`);
    await addSubscriptions(database, count);
    await addEvents(database);
    const began = performance.now();
    const made = await matchNotices(database, NOW);
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `| ${count.toLocaleString("en")} | ${seconds.toFixed(1)} | ${made.toLocaleString("en")} | ${((seconds / EVENTS) * 1e6).toFixed(0)} |`,
    );
    database.close();
  }
}

const SLOW_LETTERS = 10_000;
const SLOW_MS = 20;

/** 10 000 letters wait for one slow address; how long does one letter on another channel take? */
async function slowChannel(): Promise<void> {
  const file = join(folder, "slow.db");
  const opened = await openNodeDatabase({ url: `file:${file}`, token: undefined, file });
  await opened.migrate(new Date());
  const { database } = opened;
  const letter = (channel: string, address: string) => ({
    channel,
    address,
    stream: "alerts" as const,
    organisation: "",
    body: "{}",
  });
  for (let first = 0; first < SLOW_LETTERS; first += 500) {
    await database.commit(
      writeLetters(
        `slow-${first}`,
        Array.from({ length: 500 }, () => letter("slow", "one")),
        false,
        new Date(),
      ),
    );
  }
  const arrived = new Map<string, number>();
  const slow: Courier = {
    channel: "slow",
    deliver: async () => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return { kind: "sent" };
    },
  };
  const quick: Courier = {
    channel: "quick",
    async deliver({ cause }) {
      arrived.set(cause, performance.now());
      return { kind: "sent" };
    },
  };
  const outbox = (couriers: readonly Courier[]) => ({
    database,
    couriers,
    claimant: crypto.randomUUID(),
    clock: () => new Date(),
    random: Math.random,
  });
  const both = sweepLetters(outbox([slow, quick]));
  const waits: number[] = [];
  for (let at = 0; at < 40; at++) {
    const cause = `quick-${at}`;
    const written = performance.now();
    await database.commit(writeLetters(cause, [letter("quick", `place-${at}`)], false, new Date()));
    await sweepLetters(outbox([quick]));
    waits.push((arrived.get(cause) ?? Number.POSITIVE_INFINITY) - written);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  waits.sort((a, b) => a - b);
  console.log(`\n${SLOW_LETTERS.toLocaleString("en")} letters to one slow address (${SLOW_MS} ms each) under way`);
  console.log(
    `another channel: median ${waits[20]?.toFixed(0)} ms, slowest ${waits.at(-1)?.toFixed(0)} ms from written to delivered`,
  );
  void both.catch(() => undefined);
}

await matching();
await slowChannel();
process.exit(0);
