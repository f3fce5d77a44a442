// A process of its own: answers messages in a real house, and kills itself at the n-th await. Started by a-life.ts.
import { randomBytes } from "node:crypto";
import type { Database } from "../../src/core/database/index.ts";
import { openHouse } from "../../src/house.ts";
import { openNodeDatabase } from "../../src/node/index.ts";
import { addressOf } from "./a-file-address.ts";
import type { Order, Report } from "./a-life.ts";
import { aRecordingCourier } from "./a-recording-courier.ts";

const [file = "", sentFile = "", killAt = "0"] = process.argv.slice(2);
/** The first awaits by name; a long life comes past more of them than anybody wants to hear of. */
const awaits: string[] = [];
const MOST_NAMED = 100;
let reached = 0;

function reach(name: string): void {
  if (awaits.length < MOST_NAMED) awaits.push(name);
  if (++reached === Number(killAt)) process.kill(process.pid, "SIGKILL");
}

const tell = (report: Report) => process.send?.(report);

const { database } = await openNodeDatabase(addressOf(file));

const watched: Database = {
  ...database,
  async read(...queries) {
    reach("before a read");
    const answers = await database.read(...queries);
    reach("after a read");
    return answers;
  },
  async commit(writes) {
    reach("before a commit");
    const outcome = await database.commit(writes);
    reach("after a commit");
    return outcome;
  },
};

const begun = new Set<Promise<unknown>>();
const house = openHouse({
  database: watched,
  couriers: [aRecordingCourier(sentFile, reach)],
  clock: () => new Date(),
  random: Math.random,
  entropy: (bytes) => new Uint8Array(randomBytes(bytes)),
  background(work) {
    begun.add(work);
    void work.finally(() => begun.delete(work));
  },
  log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
});

process.on("message", async ({ messages }: Order) => {
  await Promise.all(
    messages.map(async (message) => {
      const answer = await house.bot.answer(message);
      if (answer.kind === "answered") tell({ kind: "acknowledged", id: message.id });
    }),
  );
  while (begun.size > 0) await Promise.all(begun);
  tell({ kind: "idle", awaits });
});
