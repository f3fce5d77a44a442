import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { readSecret } from "../../src/config.ts";
import { createSource } from "../../src/core/source/index.ts";
import { openVault, signWebhook } from "../../src/core/vault/index.ts";
import { openNodeDatabase } from "../../src/node/index.ts";
import { putBinding } from "../../test/support/a-binding.ts";
import { aMention } from "../../test/support/slack/events.ts";
import { signedEvent } from "../../test/support/slack/signed.ts";
import { TEAM, WANGMIN } from "../../test/support/slack/workspace.ts";
import { addressOf, ORGANISATION } from "./a-ledger.ts";
import { invoices } from "./invoices.ts";
import type { Random } from "./random.ts";

const EVENTS_PER_PUSH = 5;
const SUBSCRIBERS = 10;
const STATUSES = ["abnormal", "suspicious", "normal"];

export interface Soaked {
  /** One message in a channel; returns its status and how long it took to be acknowledged, in ms. */
  say(url: string, channel: string): Promise<{ status: number; ms: number }>;
  /** A push of a few changes. */
  push(url: string): Promise<number>;
}

/** Prepares a ledger for a server, and what people and a source say to it. */
export async function soakLoad(file: string, secretHex: string, rows: number, random: Random): Promise<Soaked> {
  const { database } = await openNodeDatabase(addressOf(file));
  const place = { channel: "slack", place: TEAM, person: `${TEAM}/${WANGMIN}` };
  await putBinding(database, ORGANISATION, place);
  const vault = openVault(readSecret({ PIAOWEN_SECRET: secretHex }, addressOf(file)));
  const entropy = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const wish = { organisation: ORGANISATION, name: "soak", cadence: 0 };
  const source = await createSource({ database, entropy }, vault, wish, new Date());
  if (source.kind !== "created") throw new Error(`no source: ${source.kind}`);
  database.close();
  const known = [...invoices(rows)].filter(({ identity }) => identity.digitalNumber !== "");
  const numberOf = () => random.pick(known).identity.digitalNumber;
  let said = 0;

  const words = (): string => {
    const kind = random.below(100);
    if (kind < 60) return `查发票 ${numberOf()}`;
    if (kind < 75) return `查 ${random.pick(known).seller.name} 的票`;
    if (kind < 85) return `${numberOf()} 平台查不到`;
    return kind < 92 ? "订阅列表" : "帮助";
  };

  return {
    async say(url, channel) {
      const thread = `1700.${String(++said).padStart(6, "0")}`;
      const text = said <= SUBSCRIBERS ? "订阅 全部" : words();
      const { headers, body } = signedEvent(aMention(text, { channel, thread }), new Date());
      const { "content-length": _, ...rest } = headers;
      const start = performance.now();
      const response = await fetch(`${url}/slack/events`, { method: "POST", headers: rest, body });
      await response.arrayBuffer();
      return { status: response.status, ms: performance.now() - start };
    },
    async push(url) {
      const at = new Date();
      const one = () => ({
        invoice: { number: numberOf() },
        axis: "risk",
        to: random.pick(STATUSES),
        at: at.toISOString(),
      });
      const body = new TextEncoder().encode(JSON.stringify({ events: Array.from({ length: EVENTS_PER_PUSH }, one) }));
      const id = crypto.randomUUID();
      const timestamp = String(Math.floor(at.getTime() / 1000));
      const headers = {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": await signWebhook(source.key, id, timestamp, body),
      };
      const response = await fetch(`${url}/api/sources/${source.id}/events`, { method: "POST", headers, body });
      await response.arrayBuffer();
      return response.status;
    },
  };
}

/** What a process holds now: its memory in MB, and its open files and sockets. */
export function heldBy(pid: number): { rss: number; files: number; sockets: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  const links = readdirSync(`/proc/${pid}/fd`, { withFileTypes: true });
  const sockets = links.filter(({ name }) => isSocket(pid, name)).length;
  return { rss: kilobytes / 1024, files: links.length - sockets, sockets };
}

function isSocket(pid: number, name: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/fd/${name}`).startsWith("socket:");
  } catch {
    // It was closed between being listed and being looked at.
    return true;
  }
}
