import { toHex } from "../bytes.ts";
import type { Database, Write } from "../database/index.ts";
import { taxIdsOf } from "../database/organisation/index.ts";
import {
  deliveryByKey,
  insertDelivery,
  markArrival,
  reportsAbout,
  type SourceRow,
  sourceById,
} from "../database/source/index.ts";
import { decideReports, findKnown, type ReportOutcome, type StatusReport } from "../ledger/index.ts";
import { BACKFILL_AGE, PUSH_TRIES } from "../limits.ts";
import { type SignedHeaders, type Vault, verifyWebhook } from "../vault/index.ts";
import { type PushProblem, readPush } from "./read-push.ts";

export interface PushContext {
  database: Database;
  vault: Vault;
  clock(): Date;
}

export interface Push {
  source: string;
  headers: SignedHeaders;
  body: Uint8Array<ArrayBuffer>;
}

/** What became of every event, in order. */
export interface PushReport {
  accepted: number;
  changed: number;
  events: { index: number; outcome: ReportOutcome["kind"] }[];
}

export type PushOutcome =
  | { kind: "stored"; repeated: boolean; report: PushReport }
  | { kind: "refused"; why: "unsigned" | "stale" | "forged" }
  | { kind: "key_used_otherwise" }
  | { kind: "problems"; problems: PushProblem[] };

export const KEY_PURPOSE = "source key";

// The key goes into a stored name; a longer one is no key.
const MOST_KEY_CHARACTERS = 128;

async function secretsOf({ vault }: PushContext, row: SourceRow, now: Date): Promise<string[]> {
  const sealed = [row.key, ...(row.previousUntil > now.getTime() ? [row.previousKey] : [])].filter(Boolean);
  return Promise.all(sealed.map((one) => vault.open(one, KEY_PURPOSE)));
}

async function digestOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", body)));
}

/** 48 random bits, so that two pushes do not meet, and safe as a JavaScript number. */
function newFirstId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 0x1_0000) * 0x1_0000_0000 + low + 1;
}

/** What a push comes to, decided on the ledger as it is now. */
async function decide(
  { database }: PushContext,
  source: SourceRow,
  cause: string,
  reports: readonly StatusReport[],
  baseline: boolean,
  now: Date,
): Promise<{ outcomes: ReportOutcome[]; writes: Write[] }> {
  const { organisation, id, name } = source;
  const known = await findKnown(
    database,
    { organisation, cause },
    reports.map((report) => report.identity),
  );
  const [told, taxIds] = await database.read(
    reportsAbout(
      organisation,
      known.map(({ row }) => row.id),
    ),
    taxIdsOf(organisation),
  );
  const learnedAt = now.getTime();
  const ownTaxIds = new Set(taxIds);
  const origin = { organisation, cause, learnedAt, source: name, ownTaxIds };
  return decideReports(reports, known, told, newFirstId(), {
    ...origin,
    ...(baseline ? {} : { announce: { by: `source:${id}`, firstWords: source.lastArrival !== null } }),
  });
}

/** Takes in what a source pushed, once: the same key again gets the same answer, in whatever order pushes come. */
export async function receivePush(context: PushContext, push: Push): Promise<PushOutcome> {
  const { database, clock } = context;
  const now = clock();
  const key = push.headers.id ?? "";
  if (!key || key.length > MOST_KEY_CHARACTERS) return { kind: "refused", why: "unsigned" };
  const [source] = await database.read(sourceById(push.source));
  // Whether there is such a source is nobody's business who has no key to it.
  if (source?.kind !== "push") return { kind: "refused", why: "forged" };
  const verdict = await verifyWebhook(await secretsOf(context, source, now), push.headers, push.body, now);
  if (verdict !== "valid") return { kind: "refused", why: verdict };
  const digest = await digestOf(push.body);
  for (let tries = 0; tries < PUSH_TRIES; tries++) {
    const [before] = await database.read(deliveryByKey(source.id, key));
    if (before) {
      if (before.digest !== digest) return { kind: "key_used_otherwise" };
      return { kind: "stored", repeated: true, report: JSON.parse(before.response) as PushReport };
    }
    const reading = readPush(push.body, now);
    if (reading.kind === "problems") return reading;
    const newest = Math.max(...reading.reports.map((report) => report.asOf));
    const baseline = reading.baseline || newest < now.getTime() - BACKFILL_AGE;
    const { outcomes, writes } = await decide(
      context,
      source,
      `push:${source.id}:${key}`,
      reading.reports,
      baseline,
      now,
    );
    const report: PushReport = {
      accepted: outcomes.filter(({ kind }) => kind !== "unknown_invoice" && kind !== "mismatch").length,
      changed: outcomes.filter(({ kind }) => kind === "changed").length,
      events: outcomes.map(({ kind }, index) => ({ index, outcome: kind })),
    };
    const delivery = { source: source.id, key, digest, response: JSON.stringify(report), receivedAt: now.getTime() };
    const outcome = await database.commit([
      insertDelivery(delivery),
      ...writes,
      markArrival(source.id, now.getTime(), newest),
    ]);
    if (outcome === "committed") return { kind: "stored", repeated: false, report };
  }
  throw new Error(`source ${source.id}: the ledger changed under a push ${PUSH_TRIES} times in a row`);
}
