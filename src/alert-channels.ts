import type { Hono } from "hono";
import { createSourceRoutes } from "./adapters/source-push/index.ts";
import { createUnsubscribeRoutes } from "./adapters/unsubscribe/index.ts";
import { createCourier as createWebhookCourier, type Post, postByFetch } from "./adapters/webhook/index.ts";
import type { Courier } from "./core/outbox/index.ts";
import type { Database } from "./core/turn/index.ts";
import { openVault } from "./core/vault/index.ts";

export interface AlertChannelDependencies {
  database: Database;
  secret: Uint8Array;
  clock(): Date;
  /** The runtime's own fetch unless it has something safer. */
  post?: Post;
}

/** Where changes come in by program, and where they go out: the same on every runtime. */
export function openAlertChannels({ database, secret, clock, post = postByFetch }: AlertChannelDependencies): {
  couriers: Courier[];
  routes(noticed: () => void): Hono[];
} {
  const vault = openVault(secret);
  const services = { database, vault, clock };
  return {
    couriers: [createWebhookCourier({ ...services, post })],
    routes: (noticed) => [createSourceRoutes(services, noticed), createUnsubscribeRoutes(services)],
  };
}
