import { toHex } from "../bytes.ts";
import type { Database } from "../database/index.ts";
import {
  exchangeSecret,
  insertWebhook,
  removeSubscription,
  removeWebhook,
  stopAlerts,
  subscriptionsOf,
  webhookById,
  webhooksOf,
} from "../database/subscription/index.ts";
import { OLD_KEY_LIFETIME, SUBSCRIPTIONS_PER_PLACE } from "../limits.ts";
import { newWebhookSecret, type Vault } from "../vault/index.ts";

/** An address outside that is told things by program. */
export interface Webhook {
  id: string;
  url: string;
  madeAt: Date;
}

/** An endpoint with what signs its messages: while a secret is exchanged, both do. */
export interface OpenWebhook extends Webhook {
  secrets: string[];
}

export type CreateWebhookOutcome = { kind: "created"; id: string; secret: string } | { kind: "https_needed" };

interface WebhookContext {
  database: Database;
  vault: Vault;
  entropy(bytes: number): Uint8Array;
}

const PURPOSE = "webhook secret";
const ID_BYTES = 8;

/** Keeps an endpoint; its secret is handed out here and never again. */
export async function createWebhook(
  { database, vault, entropy }: WebhookContext,
  organisation: string,
  url: string,
  now: Date,
): Promise<CreateWebhookOutcome> {
  const address = URL.parse(url);
  if (address?.protocol !== "https:" || address.username || address.password) return { kind: "https_needed" };
  const id = `wh_${toHex(entropy(ID_BYTES))}`;
  const secret = newWebhookSecret(entropy);
  const row = { id, organisation, url: address.href, secret: await vault.seal(secret, PURPOSE), madeAt: now.getTime() };
  await database.commit([insertWebhook({ ...row, previousSecret: "", previousUntil: 0 })]);
  return { kind: "created", id, secret };
}

/** A new secret, shown once; for a day messages carry the signatures of both. */
export async function rotateWebhook(
  { database, vault, entropy }: WebhookContext,
  organisation: string,
  id: string,
  now: Date,
): Promise<{ secret: string; until: Date } | undefined> {
  const [row] = await database.read(webhookById(id));
  if (row?.organisation !== organisation) return undefined;
  const secret = newWebhookSecret(entropy);
  const until = new Date(now.getTime() + OLD_KEY_LIFETIME);
  const sealed = await vault.seal(secret, PURPOSE);
  const outcome = await database.commit(exchangeSecret(id, row.secret, sealed, until.getTime()));
  return outcome === "committed" ? { secret, until } : undefined;
}

export async function listWebhooks(database: Database, organisation: string): Promise<Webhook[]> {
  const [rows] = await database.read(webhooksOf(organisation));
  return rows.map(({ id, url, madeAt }) => ({ id, url, madeAt: new Date(madeAt) }));
}

/** The id of an organisation's endpoint, named by it or by its address. */
export async function findWebhook(
  database: Database,
  organisation: string,
  named: string,
): Promise<string | undefined> {
  const all = await listWebhooks(database, organisation);
  const address = URL.parse(named)?.href;
  return all.find(({ id, url }) => id === named || url === address)?.id;
}

/** Forgets an endpoint and what it subscribed to; false where there is none. */
export async function forgetWebhook(database: Database, organisation: string, id: string, now: Date): Promise<boolean> {
  const key = { organisation, channel: "webhook", address: id };
  const [rows] = await database.read(subscriptionsOf(key, 0, SUBSCRIPTIONS_PER_PLACE));
  const writes = [
    ...removeWebhook(organisation, id),
    ...rows.flatMap((row) => removeSubscription(row.id)),
    stopAlerts(key, now.getTime()),
  ];
  return (await database.commit(writes)) === "committed";
}

/** An endpoint as its courier needs it, or undefined where it was forgotten. */
export async function openWebhook(
  { database, vault }: Pick<WebhookContext, "database" | "vault">,
  id: string,
  now: Date,
): Promise<OpenWebhook | undefined> {
  const [row] = await database.read(webhookById(id));
  if (!row) return undefined;
  const sealed = [row.secret, ...(row.previousUntil > now.getTime() ? [row.previousSecret] : [])];
  const secrets = await Promise.all(sealed.map((one) => vault.open(one, PURPOSE)));
  return { id, url: row.url, madeAt: new Date(row.madeAt), secrets };
}
