import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type KnownToken, shareTokens } from "../../../src/core/credential/index.ts";
import type { Database } from "../../../src/core/database/index.ts";
import { openVault } from "../../../src/core/vault/index.ts";
import { aDatabase } from "../../support/a-database.ts";

const HOUR = 60 * 60 * 1000;
const SECRET = new Uint8Array(randomBytes(32));

/** A process of its own over a database that others share. */
function aProcess(database: Database, time: { now: number }, secret = SECRET) {
  const vault = openVault(secret);
  const known = new Map<string, KnownToken>();
  const wait = async (ms: number) => {
    time.now += ms;
    await new Promise((resolve) => setImmediate(resolve));
  };
  return shareTokens({ database, vault, known, wait, clock: () => new Date(time.now) });
}

const anIssuer = () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { token: `token-${asked}`, lifetimeMs: 2 * HOUR };
  };
  return { ask, asked: () => asked };
};

describe("an access token", () => {
  test("is fetched once, however many processes want it at once", async () => {
    const database = await aDatabase();
    const time = { now: 0 };
    const issuer = anIssuer();
    const processes = Array.from({ length: 8 }, () => aProcess(database, time));
    const tokens = await Promise.all(
      processes.flatMap((one) => [one.take("place", issuer.ask), one.take("place", issuer.ask)]),
    );
    expect(new Set(tokens)).toEqual(new Set(["token-1"]));
    expect(issuer.asked()).toBe(1);
  });

  test("is fetched anew before it ends, and when the platform no longer takes it", async () => {
    const database = await aDatabase();
    const time = { now: 0 };
    const { ask } = anIssuer();
    const one = aProcess(database, time);
    const other = aProcess(database, time);
    expect(await one.take("place", ask)).toBe("token-1");
    time.now += 2 * HOUR - 60_000;
    expect(await one.take("place", ask)).toBe("token-2");
    one.drop("place", "token-2");
    expect(await one.take("place", ask)).toBe("token-3");
    expect(await other.take("place", ask)).toBe("token-3");
  });

  test("that could not be fetched holds nobody up", async () => {
    const database = await aDatabase();
    const time = { now: 0 };
    const { ask } = anIssuer();
    const one = aProcess(database, time);
    await expect(one.take("place", () => Promise.reject(new Error("no network")))).rejects.toThrow("no network");
    expect(await aProcess(database, time).take("place", ask)).toBe("token-1");
  });

  test("whose fetcher died is fetched by another when the lease is over", async () => {
    const database = await aDatabase();
    const time = { now: 0 };
    const { ask } = anIssuer();
    void aProcess(database, time).take("place", () => new Promise(() => undefined));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await aProcess(database, time).take("place", ask)).toBe("token-1");
  });

  test("is not readable where it is stored, and a changed secret fetches a new one", async () => {
    const database = await aDatabase();
    const time = { now: 0 };
    const { ask } = anIssuer();
    await aProcess(database, time).take("place", ask);
    const stored = await openVault(SECRET).seal("token-1", "access token");
    expect(stored).not.toContain("token");
    expect(await aProcess(database, time, new Uint8Array(randomBytes(32))).take("place", ask)).toBe("token-2");
  });
});
