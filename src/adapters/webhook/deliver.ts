import { openReply } from "../../bot/index.ts";
import type { Courier, Delivery, Letter } from "../../core/outbox/index.ts";
import { openWebhook } from "../../core/subscription/index.ts";
import type { Database } from "../../core/turn/index.ts";
import { signWebhook, type Vault } from "../../core/vault/index.ts";
import { NotPublic, type Post, type Posted } from "./post.ts";
import { renderReply } from "./render.ts";

export const CHANNEL = "webhook";

export interface WebhookServices {
  database: Database;
  vault: Vault;
  clock(): Date;
  post: Post;
}

/** When a receiver says how long to wait, in ms. */
function waitOf(retryAfter: string | undefined, now: Date): number | undefined {
  if (!retryAfter) return undefined;
  const until = /^\d{1,6}$/.test(retryAfter) ? now.getTime() + Number(retryAfter) * 1000 : Date.parse(retryAfter);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}

// Anything but success is tried again, redirects included: https://www.standardwebhooks.com, "Deliverability".
function judge({ status, retryAfter }: Posted, now: Date): Delivery {
  if (status >= 200 && status < 300) return { kind: "sent" };
  if (status === 410) return { kind: "gone", reason: "the receiver says it is gone (410)" };
  const afterMs = waitOf(retryAfter, now);
  return { kind: "retry", reason: `answered ${status}`, ...(afterMs === undefined ? {} : { afterMs }) };
}

/** Carries letters to endpoints outside, signed; a message keeps its id however often it is tried. */
export function createCourier({ database, vault, clock, post }: WebhookServices): Courier {
  async function send(letter: Letter): Promise<Delivery> {
    const now = clock();
    const endpoint = await openWebhook({ database, vault }, letter.address, now);
    if (!endpoint) return { kind: "gone", reason: "this webhook was removed" };
    const id = `msg_${letter.sequence}`;
    const timestamp = String(Math.floor(now.getTime() / 1000));
    const payload = renderReply(openReply(letter.body), new Date(letter.createdAt));
    const body = new Uint8Array(new TextEncoder().encode(JSON.stringify(payload)));
    const signatures = await Promise.all(endpoint.secrets.map((secret) => signWebhook(secret, id, timestamp, body)));
    const headers = {
      "content-type": "application/json",
      "user-agent": "Piaowen",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": signatures.join(" "),
    };
    return judge(await post(new URL(endpoint.url), headers, body), now);
  }

  return {
    channel: CHANNEL,
    async deliver(letter) {
      try {
        return await send(letter);
      } catch (error) {
        if (error instanceof NotPublic) return { kind: "gone", reason: `${error.message} is not a public address` };
        return { kind: "retry", reason: error instanceof Error ? error.message : "no answer" };
      }
    },
  };
}
