// Turns per second, durable (WAL, FULL), with and without group commit, at several conversations at once.
// node --import ./scripts/light-drizzle.mjs bench/turn.ts [--turns 2000] [--record]
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "../src/core/database/index.ts";
import type { Courier } from "../src/core/outbox/index.ts";
import { openHouse } from "../src/house.ts";
import { openFileClient } from "../src/node/open-file-client.ts";
import { fill, openNew } from "./support/a-ledger.ts";
import { invoices } from "./support/invoices.ts";
import { median } from "./support/measure.ts";
import { option, report } from "./support/report.ts";

const TURNS = option("turns", 2_000);
const ROUNDS = 3;
const LEDGER = 2_000;
const AT_ONCE = [1, 4, 16];
const file = join(tmpdir(), "piaowen-bench-turn.db");

const macrotask = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The same file and settings as on Node, with the group commit as a choice. */
async function open(group: boolean): Promise<Database> {
  const writer = openFileClient(file);
  const reader = openFileClient(file);
  for (const pragma of ["journal_mode = wal", "synchronous = full", "cache_size = -65536"]) {
    await writer.execute(`pragma ${pragma}`);
  }
  await reader.execute("pragma cache_size = -65536");
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  return openDatabase({ writer, reader }, { group, pause: macrotask, wait, random: Math.random });
}

const recorder: Courier = { channel: "recorder", deliver: async () => ({ kind: "sent" }) };
const numbers = [...invoices(LEDGER)].map(
  ({ identity }) => identity.digitalNumber || `${identity.code} ${identity.number}`,
);

let said = 0;

interface Way {
  group: boolean;
  /** A courier carries the answer: two more commits per turn. */
  carried: boolean;
  text(turn: number): string;
}

/** How many messages a second are answered, and stored, and where a courier carries the answer, delivered. */
async function turnsPerSecond({ group, carried, text }: Way, atOnce: number): Promise<number> {
  const database = await open(group);
  const begun = new Set<Promise<unknown>>();
  const { bot } = openHouse({
    database,
    couriers: carried ? [recorder] : [],
    clock: () => new Date(),
    random: Math.random,
    entropy: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    background(work) {
      begun.add(work);
      void work.finally(() => begun.delete(work));
    },
    log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
  });
  const talk = async (who: number, turns: number) => {
    const place = `place-${who}`;
    for (let turn = 0; turn < turns; turn++) {
      const { kind } = await bot.answer({
        ...{ channel: carried ? "recorder" : "web", place, parent: "", thread: "", person: "chenmo" },
        ...{ id: `m${++said}`, text: text(said), setting: "direct", address: place, networkAddress: "" },
        fetched: !carried,
        trust: { operator: { organisation: undefined } },
      });
      if (kind !== "answered") throw new Error(kind);
    }
  };
  const speak = async (turns: number) => {
    await Promise.all(Array.from({ length: atOnce }, (_, who) => talk(who, Math.ceil(turns / atOnce))));
    while (begun.size > 0) await Promise.all(begun);
  };
  await speak(200);
  const start = performance.now();
  await speak(TURNS);
  const seconds = (performance.now() - start) / 1000;
  database.close();
  return TURNS / seconds;
}

const help = () => "帮助";
const lookUp = (turn: number) => `查发票 ${numbers[(turn * 7) % numbers.length]}`;
const WAYS: [name: string, carried: boolean, text: Way["text"]][] = [
  ["帮助, fetched by its reader", false, help],
  ["look-up, fetched by its reader", false, lookUp],
  ["look-up, carried by a courier", true, lookUp],
];

const database = await openNew(file);
await fill(database, LEDGER);
database.close();
const rows: string[][] = [];
for (const [name, carried, text] of WAYS) {
  for (const atOnce of AT_ONCE) {
    const [grouped, alone]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      grouped.push(await turnsPerSecond({ group: true, carried, text }, atOnce));
      alone.push(await turnsPerSecond({ group: false, carried, text }, atOnce));
    }
    const [one, other] = [median(grouped), median(alone)];
    rows.push([name, String(atOnce), one.toFixed(0), other.toFixed(0), `${(one / other).toFixed(2)}×`]);
  }
}
report(
  "Durable turns a second (WAL, synchronous=FULL)",
  ["message", "conversations at once", "group commit", "one by one", "ratio"],
  rows,
  `Medians of ${ROUNDS} interleaved rounds of ${TURNS} turns.`,
);
for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
