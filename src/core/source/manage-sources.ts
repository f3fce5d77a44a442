import { toHex } from "../bytes.ts";
import type { Database } from "../database/index.ts";
import { exchangeKey, insertSource, latestArrivals, setCadence, sourcesOf } from "../database/source/index.ts";
import { LATE_FACTOR, OLD_KEY_LIFETIME } from "../limits.ts";
import { newWebhookSecret, type Vault } from "../vault/index.ts";
import { KEY_PURPOSE } from "./receive-push.ts";

/** A source of ledger data as an admin sees it. */
export interface Source {
  id: string;
  name: string;
  kind: "push" | "import";
  /** How often it means to speak, in ms; 0 where nobody said. */
  cadence: number;
  /** When something last came. */
  lastArrival: Date | undefined;
  /** As of when the newest of it was true. */
  lastAsOf: Date | undefined;
  /** How long after it happened the newest was learned of, in ms. */
  lag: number | undefined;
  late: boolean;
}

export type CreateSourceOutcome =
  | { kind: "created"; id: string; key: string }
  | { kind: "name_needed" }
  | { kind: "name_taken" };

const NAME_CHARACTERS = 40;
/** What lists are called; a push under such a name would speak for them. */
export const LISTS = ["etax_export", "deduction_list"] as const;

interface SourceWish {
  organisation: string;
  name: string;
  /** In ms; 0 for none. */
  cadence: number;
}

interface SourceContext {
  database: Database;
  entropy(bytes: number): Uint8Array;
}

const ID_BYTES = 8;

/** Makes a source that pushes; its key is handed out here and never again. */
export async function createSource(
  { database, entropy }: SourceContext,
  vault: Vault,
  { organisation, name, cadence }: SourceWish,
  now: Date,
): Promise<CreateSourceOutcome> {
  const called = name.trim();
  if (!called || called.length > NAME_CHARACTERS) return { kind: "name_needed" };
  if ((LISTS as readonly string[]).includes(called)) return { kind: "name_taken" };
  const id = `src_${toHex(entropy(ID_BYTES))}`;
  const key = newWebhookSecret(entropy);
  const sealed = await vault.seal(key, KEY_PURPOSE);
  const row = { id, organisation, name: called, kind: "push", key: sealed, cadence, madeAt: now.getTime() } as const;
  const outcome = await database.commit([
    insertSource({ ...row, previousKey: "", previousUntil: 0, lastArrival: null, lastAsOf: null, lateSince: null }),
  ]);
  return outcome === "committed" ? { kind: "created", id, key } : { kind: "name_taken" };
}

/** A new key, shown once; the old one is good for another day, so that the sender can be changed without a gap. */
export async function rotateSource(
  { database, entropy }: SourceContext,
  vault: Vault,
  organisation: string,
  id: string,
  now: Date,
): Promise<{ key: string; until: Date } | undefined> {
  const [rows] = await database.read(sourcesOf(organisation));
  const row = rows.find((one) => one.id === id && one.kind === "push");
  if (!row) return undefined;
  const key = newWebhookSecret(entropy);
  const until = new Date(now.getTime() + OLD_KEY_LIFETIME);
  const sealed = await vault.seal(key, KEY_PURPOSE);
  const outcome = await database.commit(exchangeKey(id, row.key, sealed, until.getTime()));
  return outcome === "committed" ? { key, until } : undefined;
}

/** How often a source means to speak; a kind of list becomes a source with its first cadence. False where there is none. */
export async function paceSource(
  { database, entropy }: SourceContext,
  organisation: string,
  named: string,
  cadence: number,
  now: Date,
): Promise<boolean> {
  const [rows] = await database.read(sourcesOf(organisation));
  const row = rows.find((one) => one.id === named || one.name === named);
  if (row) return (await database.commit([setCadence(row.id, cadence)])) === "committed";
  if (!(LISTS as readonly string[]).includes(named)) return false;
  const id = `src_${toHex(entropy(ID_BYTES))}`;
  const fresh = { id, organisation, name: named, kind: "import", key: "", cadence, madeAt: now.getTime() } as const;
  const nothing = { previousKey: "", previousUntil: 0, lastArrival: null, lastAsOf: null, lateSince: null };
  return (await database.commit([insertSource({ ...fresh, ...nothing })])) === "committed";
}

/** Whether something that means to speak so often has been silent for too long. */
export const isLate = (cadence: number, lastArrival: number, now: Date): boolean =>
  cadence > 0 && now.getTime() - lastArrival > cadence * LATE_FACTOR;

/** Every source of an organisation, lists included, with when each last spoke. */
export async function listSources(database: Database, organisation: string, now: Date): Promise<Source[]> {
  const [rows, arrivals] = await database.read(sourcesOf(organisation), latestArrivals(organisation));
  const sources = rows.map((row): Source => {
    const list = row.kind === "import" ? arrivals.find(({ source }) => source === row.name) : undefined;
    const lastArrival = row.kind === "import" ? list?.arrivedAt : (row.lastArrival ?? undefined);
    const lastAsOf = row.kind === "import" ? list?.asOf : (row.lastAsOf ?? undefined);
    return {
      ...{ id: row.id, name: row.name, kind: row.kind, cadence: row.cadence },
      lastArrival: lastArrival === undefined ? undefined : new Date(lastArrival),
      lastAsOf: lastAsOf === undefined ? undefined : new Date(lastAsOf),
      lag: lastArrival === undefined || lastAsOf === undefined ? undefined : Math.max(0, lastArrival - lastAsOf),
      late: isLate(row.cadence, lastArrival ?? row.madeAt, now),
    };
  });
  const unnamed = arrivals
    .filter(({ source }) => !sources.some(({ name }) => name === source))
    .map(({ source, asOf, arrivedAt }): Source => {
      const lag = Math.max(0, arrivedAt - asOf);
      const times = { lastArrival: new Date(arrivedAt), lastAsOf: new Date(asOf), lag };
      return { id: source, name: source, kind: "import", cadence: 0, ...times, late: false };
    });
  return [...sources, ...unnamed];
}
