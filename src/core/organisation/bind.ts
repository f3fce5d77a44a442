import type { Database, Write } from "../database/index.ts";
import {
  type Audience,
  bindCodeByHash,
  deleteBinding,
  insertBindCode,
  putBinding,
  putMember,
  type Role,
  useBindCode,
} from "../database/organisation/index.ts";
import { countOnce, rateCounts } from "../database/turn/index.ts";
import { BIND_CODE_LIFETIME, BIND_TRIES, BIND_TRIES_WINDOW } from "../limits.ts";
import { hashBindCode, newBindCode, readBindCode } from "./bind-code.ts";
import type { Organisation, Speaker, Standing } from "./standing.ts";

export type BindOutcome =
  | { kind: "bound"; organisation: Organisation; role: Role; audience: Audience }
  | { kind: "wrong_code"; triesLeft: number }
  | { kind: "too_many_tries"; until: Date };

/** Ties a place to the organisation that a one-time code stands for, and gives the person the code's role. */
export async function bindPlace(
  database: Database,
  speaker: Speaker,
  typed: string,
  networkAddress: string,
  now: Date,
): Promise<{ outcome: BindOutcome; writes: Write[] }> {
  const window = Math.floor(now.getTime() / BIND_TRIES_WINDOW) * BIND_TRIES_WINDOW;
  const keys = [`bind:${speaker.channel}:${speaker.place}`, ...(networkAddress ? [`bind:${networkAddress}`] : [])];
  const code = readBindCode(typed);
  const hash = await hashBindCode(code ?? "");
  const [counts, row] = await database.read(rateCounts(keys, window), bindCodeByHash(hash));
  const tries = Math.max(0, ...counts.values());
  if (tries >= BIND_TRIES) {
    return { outcome: { kind: "too_many_tries", until: new Date(window + BIND_TRIES_WINDOW) }, writes: [] };
  }
  if (!code || !row || row.used || row.expiresAt <= now.getTime()) {
    const triesLeft = BIND_TRIES - tries - 1;
    return { outcome: { kind: "wrong_code", triesLeft }, writes: keys.map((key) => countOnce(key, window)) };
  }
  const { organisation, role, audience } = row;
  const { channel, place, person } = speaker;
  const at = now.getTime();
  return {
    outcome: { kind: "bound", organisation, role, audience },
    writes: [
      ...useBindCode(hash, at),
      putBinding({ channel, place, organisation: organisation.id, audience, boundAt: at, boundBy: person }),
      putMember({ organisation: organisation.id, channel, person, role, joinedAt: at }),
    ],
  };
}

/** Ties a place, or the workspace that places belong to, on the word of whoever owns the database. */
export async function tiePlace(
  database: Database,
  place: { organisation: string; channel: string; place: string; audience: Audience },
  now: Date,
): Promise<void> {
  await database.commit([putBinding({ ...place, boundAt: now.getTime(), boundBy: "operator" })]);
}

export type UnbindOutcome =
  | { kind: "unbound"; organisation: Organisation }
  | { kind: "not_bound" }
  | { kind: "not_admin" };

/** Lets a place go; only an admin of the organisation may. */
export function unbindPlace(speaker: Speaker, standing: Standing): { outcome: UnbindOutcome; writes: Write[] } {
  const { organisation, role, through } = standing;
  if (!organisation || through !== "binding") return { outcome: { kind: "not_bound" }, writes: [] };
  if (role !== "admin") return { outcome: { kind: "not_admin" }, writes: [] };
  const { channel, place } = speaker;
  return {
    outcome: { kind: "unbound", organisation },
    writes: deleteBinding({ organisation: organisation.id, channel, place }),
  };
}

/** Makes a one-time code and returns it: it is shown once and cannot be read again. */
export async function makeBindCode(
  database: Database,
  wanted: { organisation: string; role: Role; audience: Audience },
  entropy: (bytes: number) => Uint8Array,
  now: Date,
): Promise<{ code: string; expiresAt: Date }> {
  const code = newBindCode(entropy);
  const expiresAt = new Date(now.getTime() + BIND_CODE_LIFETIME);
  await database.commit([
    insertBindCode({
      ...wanted,
      hash: await hashBindCode(code),
      madeAt: now.getTime(),
      expiresAt: expiresAt.getTime(),
    }),
  ]);
  return { code, expiresAt };
}
