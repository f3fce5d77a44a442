import { createClient } from "@libsql/client";
import type { Message } from "../../src/bot/index.ts";
import { createOrganisation } from "../../src/core/organisation/index.ts";
import { openHouse } from "../../src/house.ts";
import { openNodeDatabase } from "../../src/node/index.ts";
import { addressOf } from "./a-file-address.ts";
import { aRecordingCourier, received } from "./a-recording-courier.ts";
import { recordInvoices } from "./an-invoice.ts";

export const KNOWN_NUMBER = "26112000000012345675";

/** A message whose answer goes out through the recorder. */
export const recorded = (text: string, place: string, id: string): Message => ({
  channel: "recorder",
  place,
  parent: "",
  thread: "",
  person: "chenmo",
  id,
  text,
  setting: "direct",
  address: place,
  networkAddress: "",
  fetched: false,
  trust: { operator: { organisation: undefined } },
});

/** A migrated file with an organisation and an invoice, made once and copied for each life. */
export async function makeTemplate(file: string): Promise<void> {
  const { database, migrate } = await openNodeDatabase(addressOf(file));
  await migrate(new Date());
  const organisation = { id: "org_mingxia", name: "北京明霞数据服务有限公司", taxIds: [] };
  await createOrganisation(database, organisation, new Date());
  await recordInvoices(database, organisation.id, [{ number: KNOWN_NUMBER }]);
  database.close();
  // The client lets go of the file later than it says; a copy needs everything in one file now.
  const hand = createClient({ url: `file:${file}` });
  await hand.execute("pragma wal_checkpoint(truncate)");
  hand.close();
}

/** Longer than a claim is held, shorter than an answer lives. */
const LATER_MS = 120_000;

/** What an operator and a platform do after a crash: the house opens the file again, and what was not acknowledged is sent again. */
export async function restart(file: string, sentFile: string, again: readonly Message[]): Promise<void> {
  const { database } = await openNodeDatabase(addressOf(file));
  const clock = () => new Date(Date.now() + LATER_MS);
  const begun: Promise<unknown>[] = [];
  const house = openHouse({
    database,
    couriers: [aRecordingCourier(sentFile)],
    clock,
    random: Math.random,
    entropy: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    background: (work) => void begun.push(work),
    log: ({ level, event }) => process.stderr.write(`${level} ${event}\n`),
  });
  for (const message of again) {
    const answer = await house.bot.answer(message);
    if (answer.kind !== "answered") throw new Error(`${message.id} was ${answer.kind}`);
  }
  await Promise.all(begun);
  await house.tick(clock());
  database.close();
}

/** What a file and a recorder say about every message, by its id. */
export interface Audit {
  /** How many letters the message has, and how often they were received. */
  letters: Map<string, { written: number; received: number; state: string }>;
  integrity: string;
}

export async function audit(file: string, sentFile: string): Promise<Audit> {
  const hand = createClient({ url: `file:${file}`, concurrency: 1 });
  const counts = received(sentFile);
  const letters: Audit["letters"] = new Map();
  const { rows } = await hand.execute(
    "select i.message_id as id, l.sequence, l.state from inbox i join letter l on l.cause = i.cause order by l.sequence",
  );
  for (const row of rows) {
    const before = letters.get(String(row.id)) ?? { written: 0, received: 0 };
    const times = counts.get(Number(row.sequence)) ?? 0;
    const state = String(row.state);
    letters.set(String(row.id), { written: before.written + 1, received: before.received + times, state });
  }
  const [check] = (await hand.execute("pragma integrity_check")).rows;
  hand.close();
  return { letters, integrity: String(check?.integrity_check) };
}
