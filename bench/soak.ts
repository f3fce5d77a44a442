// A server that works on and on: people call it in Slack, a source pushes changes, alerts go out. What grows?
// node --import ./scripts/light-drizzle.mjs bench/soak.ts [--minutes 5] [--rate 60] [--rows 20000] [--record]
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aNodeServer } from "../test/support/a-node-server.ts";
import { aSlack } from "../test/support/slack/a-slack.ts";
import { BOT_USER, LINAN, slackEnv } from "../test/support/slack/workspace.ts";
import { aLedger } from "./support/a-ledger.ts";
import { quantile } from "./support/measure.ts";
import { seeded } from "./support/random.ts";
import { option, report } from "./support/report.ts";
import { heldBy, soakLoad } from "./support/soak-load.ts";

const MINUTES = option("minutes", 5);
/** Messages a second; so many channels that nobody is told to slow down. */
const RATE = option("rate", 60);
const ROWS = option("rows", 20_000);
const CHANNELS = 300;
const SECOND = 1000;
/** In seconds: Slack takes one message a second in each of the channels that are told. */
const PUSH_EVERY = 10;
const WARM_UP = 0.4;
const HEAP_EVERY = 20;

const random = seeded(21);
const folder = mkdtempSync(join(tmpdir(), "piaowen-soak-"));
const file = join(folder, "piaowen.db");
copyFileSync(await aLedger(ROWS), file);
const secret = "5a".repeat(32);
const load = await soakLoad(file, secret, ROWS, random);
const slack = await aSlack();
const channels = Array.from({ length: CHANNELS }, (_, nth) => `C0SOAK${nth}`);
for (const id of channels) slack.channels.set(id, { id, members: [BOT_USER, LINAN], is_archived: false });
const server = await aNodeServer({
  PIAOWEN_DATABASE_URL: file,
  PIAOWEN_SECRET: secret,
  ...slackEnv(slack),
  NODE_OPTIONS: `--import ${new URL("support/tell-memory.ts", import.meta.url).href}`,
});

/** What the server's heap holds once its garbage is collected, in MB. */
async function heapOf(): Promise<number> {
  const before = server.errors().length;
  server.child.kill("SIGUSR2");
  for (;;) {
    const [, bytes] = /"heapUsed":(\d+)/.exec(server.errors().slice(before)) ?? [];
    if (bytes) return Number(bytes) / 2 ** 20;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

interface Second {
  at: number;
  times: number[];
  /** Only at times: collecting makes everybody wait. */
  heap: number | undefined;
  refused: number;
  held: ReturnType<typeof heldBy>;
}

const seconds: Second[] = [];
const total = MINUTES * 60;
let said = 0;
for (let at = 0; at < total; at++) {
  const begun = performance.now();
  const second: Second = {
    at,
    times: [],
    heap: at % HEAP_EVERY === 0 ? await heapOf() : undefined,
    refused: 0,
    held: heldBy(server.child.pid ?? 0),
  };
  const one = async (nth: number) => {
    await new Promise((resolve) => setTimeout(resolve, (nth * SECOND) / RATE));
    const { status, ms } = await load.say(server.url, channels[said++ % CHANNELS] ?? "");
    if (status === 200) second.times.push(ms);
    else second.refused++;
  };
  const messages = Array.from({ length: RATE }, (_, nth) => one(nth));
  if (at % PUSH_EVERY === 0 && (await load.push(server.url)) !== 200) second.refused++;
  await Promise.all(messages);
  // What the stand-in remembers is this process's, and would grow for ever.
  const posted = slack.shown.length;
  if (posted > 10_000) slack.shown.splice(0, posted - 1000);
  slack.calls.length = 0;
  seconds.push(second);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, SECOND - (performance.now() - begun))));
}
await server.close();
await slack.close();
rmSync(folder, { recursive: true });

const after = seconds.filter(({ at }) => at >= total * WARM_UP);
const parts = [0, 1, 2].map((nth) => {
  const part = after.slice((nth * after.length) / 3, ((nth + 1) * after.length) / 3);
  const times = part.flatMap((second) => second.times).toSorted((a, b) => a - b);
  const most = (of: (second: Second) => number) => Math.max(...part.map(of));
  return {
    messages: times.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    rss: quantile(
      part.map(({ held }) => held.rss).toSorted((a, b) => a - b),
      0.5,
    ),
    heap: part.findLast(({ heap }) => heap !== undefined)?.heap ?? Number.NaN,
    files: most(({ held }) => held.files),
    sockets: most(({ held }) => held.sockets),
    refused: part.reduce((sum, { refused }) => sum + refused, 0),
  };
});
const whole = (value: number) => value.toFixed(0);
report(
  `${MINUTES} minutes of ${RATE} messages a second and 5 changes every ${PUSH_EVERY} s`,
  [
    "after the warm-up",
    "messages",
    "ack median, ms",
    "ack p99, ms",
    "heap, MB",
    "memory, MB",
    "open files",
    "sockets",
    "refused",
  ],
  parts.map((part, nth) => [
    ["first third", "second third", "last third"][nth] ?? "",
    ...[whole(part.messages), part.p50.toFixed(1), part.p99.toFixed(1), part.heap.toFixed(1), whole(part.rss)],
    ...[part.files, part.sockets, part.refused].map(String),
  ]),
  "Targets: at most 20 MB more after the warm-up (the first 40 %), no more open files, p99 at most 10 % later.",
);
