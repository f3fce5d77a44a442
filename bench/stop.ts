// A server stopped (SIGTERM) and started anew again and again while people call it in Slack: how long it drains, what is lost, what is said twice.
// node --import ./scripts/light-drizzle.mjs bench/stop.ts [--people 60] [--each 40] [--restarts 10] [--record]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aNodeServer, type NodeServer } from "../test/support/a-node-server.ts";
import { aCrowd, aCrowdsLedger } from "../test/support/slack/a-crowd.ts";
import { aSlack } from "../test/support/slack/a-slack.ts";
import { slackEnv } from "../test/support/slack/workspace.ts";
import { option, report } from "./support/report.ts";

const PEOPLE = option("people", 60);
const EACH = option("each", 40);
const RESTARTS = option("restarts", 10);
const LIFE_MS = 2000;
const PATIENCE_MS = 300_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const folder = mkdtempSync(join(tmpdir(), "piaowen-stop-"));
const file = join(folder, "piaowen.db");
await aCrowdsLedger(file);
const slack = await aSlack();
const env = {
  PIAOWEN_DATABASE_URL: file,
  ...slackEnv(slack),
};
let server: NodeServer | undefined = await aNodeServer(env);
const crowd = aCrowd(slack, () => server?.url);
const talking = crowd.talk(PEOPLE, EACH);
const drained: number[] = [];
let forced = 0;
for (let nth = 0; nth < RESTARTS; nth++) {
  await pause(LIFE_MS);
  const old: NodeServer = server;
  const begun = performance.now();
  server = undefined;
  await old.close();
  drained.push(performance.now() - begun);
  if (old.child.exitCode !== 0) forced++;
  server = await aNodeServer(env);
}
await talking;
const end = performance.now() + PATIENCE_MS;
while (crowd.audit().lost > 0 && performance.now() < end) await pause(500);
await server.close();
await slack.close();
rmSync(folder, { recursive: true });
const { said, lost, twice } = crowd.audit();
const seconds = (ms: number) => (ms / 1000).toFixed(1);
const sorted = drained.toSorted((a, b) => a - b);
report(
  "Stopped and started while people talk",
  ["messages", "restarts", "sent again", "lost", "said twice", "ended by force", "drained in, median s", "at most, s"],
  [
    [
      ...[said, RESTARTS, crowd.again, lost, twice, forced].map(String),
      seconds(sorted[Math.floor(sorted.length / 2)] ?? 0),
      seconds(sorted.at(-1) ?? 0),
    ],
  ],
  "Targets: drains within 10 s, 0 lost, 0 said twice. Sent again: while there was no server, as Slack does.",
);
