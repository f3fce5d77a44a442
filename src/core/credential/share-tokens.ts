import {
  accessTokenNamed,
  leaseAccessToken,
  putAccessToken,
  releaseAccessToken,
} from "../database/credential/index.ts";
import type { Database } from "../database/index.ts";
import { TOKEN_LEASE, TOKEN_LOOK_AGAIN, TOKEN_MARGIN } from "../limits.ts";
import type { Vault } from "../vault/index.ts";

const PURPOSE = "access token";

/** A token as a platform issues it. */
export interface IssuedToken {
  token: string;
  lifetimeMs: number;
}

/** A token that this process has seen: plain, so that it may be kept between requests. */
export interface KnownToken {
  token: string;
  issuedAt: number;
  expiresAt: number;
}

export interface SharedTokens {
  /** A token that is good for some minutes yet; `ask` is called by one process at a time. */
  take(name: string, ask: () => Promise<IssuedToken>): Promise<string>;
  /** The platform no longer takes this one. */
  drop(name: string, token: string): void;
}

export interface TokenServices {
  database: Database;
  vault: Vault;
  clock(): Date;
  wait(ms: number): Promise<void>;
  /** Outlives a request. */
  known: Map<string, KnownToken>;
}

/** Shares access tokens between many callers: one lease in the database fetches, the others wait for what it stores. */
export function shareTokens({ database, vault, clock, wait, known }: TokenServices): SharedTokens {
  const underWay = new Map<string, Promise<string>>();
  const refused = new Map<string, string>();
  const isGood = (name: string, one: KnownToken): boolean =>
    one.expiresAt - TOKEN_MARGIN > clock().getTime() && refused.get(name) !== one.token;

  async function read(name: string): Promise<KnownToken | undefined> {
    const [row] = await database.read(accessTokenNamed(name));
    if (!row) return undefined;
    // Sealed with another secret, or damaged: it is asked for again, as if there were none.
    const token = await vault.open(row.sealed, PURPOSE).catch(() => "");
    return { token, issuedAt: row.issuedAt, expiresAt: row.expiresAt };
  }

  async function issue(name: string, ask: () => Promise<IssuedToken>): Promise<KnownToken> {
    try {
      const { token, lifetimeMs } = await ask();
      const issuedAt = clock().getTime();
      const one = { token, issuedAt, expiresAt: issuedAt + lifetimeMs };
      await database.commit([putAccessToken({ ...one, name, sealed: await vault.seal(token, PURPOSE) })]);
      return one;
    } catch (error) {
      await database.commit([releaseAccessToken(name)]);
      throw error;
    }
  }

  async function find(name: string, ask: () => Promise<IssuedToken>): Promise<string> {
    for (let waited = 0; waited <= TOKEN_LEASE; waited += TOKEN_LOOK_AGAIN) {
      const stored = await read(name);
      const isUsable = stored !== undefined && stored.token !== "" && isGood(name, stored);
      const now = clock().getTime();
      const lease = { name, issuedAt: stored?.issuedAt ?? 0, now, until: now + TOKEN_LEASE };
      const one = isUsable
        ? stored
        : (await database.commit(leaseAccessToken(lease))) === "committed"
          ? await issue(name, ask)
          : undefined;
      if (one) {
        known.set(name, one);
        return one.token;
      }
      await wait(TOKEN_LOOK_AGAIN);
    }
    throw new Error(`nobody could fetch ${name}`);
  }

  return {
    async take(name, ask) {
      const remembered = known.get(name);
      if (remembered && isGood(name, remembered)) return remembered.token;
      const mine = underWay.get(name) ?? find(name, ask).finally(() => underWay.delete(name));
      underWay.set(name, mine);
      return mine;
    },
    drop(name, token) {
      refused.set(name, token);
      if (known.get(name)?.token === token) known.delete(name);
    },
  };
}
