// A signed mention in, its answer posted: our durable turn beside peers that make the same look-up and store nothing.
// node --import ./scripts/light-drizzle.mjs bench/slack.ts [--rounds 6] [--mentions 1500] [--invoices 20000] [--record]
import { type ChildProcess, fork } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bindPlace, makeBindCode } from "../src/core/organisation/index.ts";
import { openNodeDatabase } from "../src/node/index.ts";
import { addressOf, aLedger, gather, ORGANISATION } from "./support/a-ledger.ts";
import { invoices } from "./support/invoices.ts";
import { median } from "./support/measure.ts";
import { option, report, times } from "./support/report.ts";
import { type Load, slackLoad, TEAM } from "./support/slack-load.ts";

const ROUNDS = option("rounds", 6);
const MENTIONS = option("mentions", 1500);
const LEDGER = option("invoices", 20_000);
const CONTENDERS = {
  raw: "node:http both ways, nothing else",
  ours: "Piaowen: look-up, durable turn, WAL + FULL",
  bolt: "Bolt HTTPReceiver + say(), same look-up, nothing stored",
  chat: "chat + Slack adapter + memory, same look-up, nothing stored",
} as const;
type Name = keyof typeof CONTENDERS;
const NAMES = Object.keys(CONTENDERS) as Name[];

interface Measured extends Load {
  cpu: number;
  rss: number;
}

const folder = mkdtempSync(join(tmpdir(), "piaowen-bench-slack-"));
const slack = await slackLoad();

async function aBoundLedger(): Promise<string> {
  const file = join(folder, "piaowen.db");
  copyFileSync(await aLedger(LEDGER), file);
  const { database } = await openNodeDatabase(addressOf(file));
  const entropy = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const wanted = { organisation: ORGANISATION, role: "admin", audience: "internal" } as const;
  const { code } = await makeBindCode(database, wanted, entropy, new Date());
  const speaker = { channel: "slack", place: TEAM, parent: "", person: `${TEAM}/U0` };
  await database.commit((await bindPlace(database, speaker, code, "", new Date())).writes);
  database.close();
  await gather(file);
  return file;
}

interface Running {
  child: ChildProcess;
  url: string;
  start: number;
}

const heard = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve) => child.once("message", (m) => resolve(m as T)));

async function start(name: Name, ledger: string): Promise<Running> {
  const file = join(folder, `${name}.db`);
  copyFileSync(ledger, file);
  const began = performance.now();
  const child = fork(new URL("support/slack-process.ts", import.meta.url), [name, file, slack.apiUrl], {
    execArgv: ["--import", new URL("../scripts/light-drizzle.mjs", import.meta.url).href],
  });
  const { port } = await heard<{ port: number }>(child);
  return { child, url: `http://127.0.0.1:${port}/slack/events`, start: performance.now() - began };
}

const usage = (child: ChildProcess): Promise<{ cpu: NodeJS.CpuUsage; rss: number }> => {
  child.send("usage");
  return heard(child);
};

const known = [...invoices(LEDGER)].map(
  ({ identity }) => identity.digitalNumber || `${identity.code} ${identity.number}`,
);
let asked = 0;
const mentions = (count: number): string[] =>
  Array.from({ length: count }, () => `查发票 ${known[(asked++ * 7919) % known.length]}`);

async function measure({ child, url }: Running): Promise<Measured> {
  const before = await usage(child);
  const load = await slack.send(url, mentions(MENTIONS));
  const after = await usage(child);
  const micros = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
  return { ...load, cpu: micros / MENTIONS, rss: after.rss / 2 ** 20 };
}

const ledger = await aBoundLedger();
const running = Object.fromEntries(await Promise.all(NAMES.map(async (name) => [name, await start(name, ledger)])));
const measured = Object.fromEntries(NAMES.map((name) => [name, [] as Measured[]])) as Record<Name, Measured[]>;
for (let round = -1; round < ROUNDS; round++) {
  // Every other round the other way about, so that no contender always follows the same one.
  for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
    const one = await measure(running[name]);
    // The first round only warms up.
    if (round >= 0) measured[name].push(one);
  }
}

const of = (name: Name, key: keyof Measured): number => median(measured[name].map((one) => one[key]));
/** The median of what each round by itself says. */
const against = (name: Name, key: keyof Measured): number =>
  median(measured[name].map((one, round) => one[key] / (measured.bolt[round]?.[key] ?? Number.NaN)));

report(
  "A Slack mention answered",
  ["", "mentions/s", "× Bolt", "ack median", "ack p99", "× Bolt", "CPU", "RSS"],
  NAMES.map((name) => [
    CONTENDERS[name],
    of(name, "perSecond").toFixed(0),
    times(against(name, "perSecond")),
    `${of(name, "ackMedian").toFixed(1)} ms`,
    `${of(name, "ackP99").toFixed(1)} ms`,
    times(against(name, "ackP99")),
    `${of(name, "cpu").toFixed(0)} µs`,
    `${of(name, "rss").toFixed(0)} MB`,
  ]),
  `${ROUNDS} interleaved rounds of ${MENTIONS} signed mentions over 16 connections, ${LEDGER} invoices; × Bolt is the median of the rounds' own ratios. Wanted: at least 2× in mentions a second, at most 0.5× in the acknowledgement's p99.`,
);
for (const { child } of Object.values(running) as Running[]) child.disconnect();
slack.close();
rmSync(folder, { recursive: true, force: true });
