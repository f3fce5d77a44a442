// A house killed (SIGKILL) again and again while people talk to it: what is lost, and what arrives twice.
// node --import ./scripts/light-drizzle.mjs bench/kill.ts [--events 10000] [--kills 100] [--record]
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "../src/bot/index.ts";
import { type Order, type Report, startHouse } from "../test/support/a-life.ts";
import { audit, KNOWN_NUMBER, makeTemplate, recorded, restart } from "../test/support/a-restart.ts";
import { type Random, seeded } from "./support/random.ts";
import { option, report } from "./support/report.ts";

const EVENTS = option("events", 10_000);
const KILLS = option("kills", 100);
/** How many awaits a message comes past, from the first read to the last. */
const AWAITS_PER_EVENT = 18;
const LONGEST_LIFE_MS = 600;

/** The platform: so many conversations, each with one message on its way, sent again until it is acknowledged. */
interface Platform {
  onTheWay: Map<string, Message>;
  said: number;
  acknowledged: Set<string>;
}

/** Lets a house live until it is killed, or until everything is said. */
function live(platform: Platform, child: ChildProcess, life: number, conversations: number, dieAfter?: number) {
  const tell = (message: Message) => child.connected && child.send({ messages: [message] } satisfies Order, () => {});
  const next = (place: string): void => {
    if (platform.said >= EVENTS) return;
    const id = `m${++platform.said}`;
    const message = recorded(platform.said % 3 === 0 ? "帮助" : `查发票 ${KNOWN_NUMBER}`, place, id);
    platform.onTheWay.set(id, message);
    tell(message);
  };
  for (const message of platform.onTheWay.values()) tell(message);
  // New addresses in each life: an old one may wait for the lease of a letter that died on its way.
  for (let at = platform.onTheWay.size; at < conversations; at++) next(`life-${life}-${at}`);
  let timer: NodeJS.Timeout | undefined;
  return new Promise<void>((resolve) => {
    const isOver = () => platform.onTheWay.size === 0 && platform.said >= EVENTS;
    child.on("message", (said: Report) => {
      if (said.kind !== "acknowledged") {
        if (isOver()) child.kill("SIGTERM");
        return;
      }
      if (dieAfter !== undefined) timer ??= setTimeout(() => child.kill("SIGKILL"), dieAfter);
      const place = platform.onTheWay.get(said.id)?.place ?? "";
      platform.onTheWay.delete(said.id);
      platform.acknowledged.add(said.id);
      next(place);
    });
    child.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function run(conversations: number, random: Random): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "piaowen-kill-"));
  const file = join(folder, "piaowen.db");
  const sentFile = join(folder, "sent");
  await makeTemplate(file);
  const platform: Platform = { onTheWay: new Map(), said: 0, acknowledged: new Set() };
  let kills = 0;
  const start = performance.now();
  for (let life = 0; platform.said < EVENTS || platform.onTheWay.size > 0; life++) {
    const mortal = kills < KILLS;
    // Half die at an await of their own, half whenever it pleases the system.
    const atAwait = mortal && life % 2 === 0;
    const killAt = atAwait ? 1 + random.below(AWAITS_PER_EVENT * Math.ceil(EVENTS / KILLS)) : 0;
    const child = startHouse(file, sentFile, killAt);
    await live(platform, child, life, conversations, mortal && !atAwait ? random.below(LONGEST_LIFE_MS) : undefined);
    if (child.signalCode === "SIGKILL") kills++;
  }
  const seconds = (performance.now() - start) / 1000;
  await restart(file, sentFile, []);
  const { letters, integrity } = await audit(file, sentFile);
  rmSync(folder, { recursive: true });
  const all = [...letters.values()];
  const lost = [...platform.acknowledged].filter((id) => (letters.get(id)?.received ?? 0) === 0).length;
  const twiceWritten = all.filter(({ written }) => written !== 1).length;
  const repeated = all.reduce((sum, { received }) => sum + Math.max(0, received - 1), 0);
  const share = `${((100 * repeated) / EVENTS).toFixed(3)} %`;
  const perKill = kills === 0 ? "–" : (repeated / kills).toFixed(2);
  const counts = [conversations, platform.acknowledged.size, kills, lost, twiceWritten, repeated].map(String);
  return [...counts, perKill, share, integrity, seconds.toFixed(0)];
}

const random = seeded(3);
const rows = [];
for (const conversations of [1, 8]) rows.push(await run(conversations, random));
report(
  "Killed while people talk",
  [
    ...[
      "conversations at once",
      "acknowledged",
      "kills",
      "lost",
      "answered twice",
      "arrived twice",
      "per kill",
      "of all",
    ],
    ...["integrity", "seconds"],
  ],
  rows,
  "Targets: 0 lost, at most 1 arrived twice per kill, at most 0.1 % of all. Arrived twice: the process died between the send and its mark.",
);
