import type { Hono } from "hono";
import { createSourceRoutes } from "../../src/adapters/source-push/index.ts";
import type { Database } from "../../src/core/database/index.ts";
import { createSource } from "../../src/core/source/index.ts";
import { openVault, signWebhook } from "../../src/core/vault/index.ts";
import { NOW, ORGANISATION } from "./a-house.ts";

export const VAULT = openVault(new Uint8Array(32).fill(9));

export const entropy = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** What a sender may get wrong on purpose. */
export interface PushWish {
  id?: string;
  /** Seconds away from now. */
  off?: number;
  key?: string;
  /** Sent in the place of what was signed. */
  sent?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

export interface TestSource {
  id: string;
  key: string;
  name: string;
  app: Hono;
  now: Date;
  /** How often somebody was told that something changed. */
  told: number;
  push(body: unknown, wish?: PushWish): Promise<Response>;
}

let pushes = 0;

/** A source that pushes, over its real route. */
export async function aSource(
  database: Database,
  wish: { name?: string; organisation?: string; cadence?: number } = {},
): Promise<TestSource> {
  const { name = "ERP", organisation = ORGANISATION, cadence = 0 } = wish;
  const made = await createSource({ database, entropy }, VAULT, { organisation, name, cadence }, NOW);
  if (made.kind !== "created") throw new Error(`no source: ${made.kind}`);
  const context = { database, vault: VAULT, clock: () => source.now };
  const source: TestSource = {
    ...made,
    name,
    now: NOW,
    told: 0,
    app: createSourceRoutes(context, () => {
      source.told++;
    }),
    async push(body, { id = `push-${++pushes}`, off = 0, key = made.key, sent, headers = {} } = {}) {
      const bytes = new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
      const timestamp = String(Math.floor(source.now.getTime() / 1000) + off);
      return source.app.request(`http://localhost/api/sources/${made.id}/events`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "webhook-id": id,
          "webhook-timestamp": timestamp,
          "webhook-signature": await signWebhook(key, id, timestamp, bytes),
          ...headers,
        },
        body: sent ?? bytes,
      });
    },
  };
  return source;
}

/** An event as a source tells it. */
export const anEvent = (number: string, axis: string, to: string, at = "2026-11-20T09:30:00+08:00", more = {}) => ({
  invoice: { number, ...more },
  axis,
  to,
  at,
});
