import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { mailPhrases } from "../../bot/index.ts";
import { recipientOfLink, unsubscribeByLink } from "../../core/subscription/index.ts";
import type { Database } from "../../core/turn/index.ts";
import type { Vault } from "../../core/vault/index.ts";

export interface UnsubscribeServices {
  database: Database;
  vault: Vault;
  clock(): Date;
}

const page = (context: Context, status: 200 | 404, title: string, form: boolean, button: string) =>
  context.html(
    html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body style="font:16px/1.7 system-ui,sans-serif;max-width:32em;margin:4em auto;padding:0 1em"><h1 style="font-size:1.2em">${title}</h1>${form ? html`<form method="post"><button type="submit" style="font:inherit;padding:.5em 1em">${button}</button></form>` : ""}</body></html>`,
    status,
    { "cache-control": "no-store", "referrer-policy": "no-referrer" },
  );

/**
 * `/unsubscribe/:token`: a program of the mailbox posts (RFC 8058), a person sees a page with one button first, because
 * scanners open every link.
 */
export function createUnsubscribeRoutes({ database, vault, clock }: UnsubscribeServices): Hono {
  const routes = new Hono();
  routes.get("/unsubscribe/:token", async (context) => {
    const recipient = await recipientOfLink(database, vault, context.req.param("token"));
    const words = mailPhrases[recipient?.language ?? "zh-CN"];
    return recipient
      ? page(context, 200, words.stopAsk(recipient.address), true, words.stop)
      : page(context, 404, words.stopUnknown, false, "");
  });
  routes.post("/unsubscribe/:token", async (context) => {
    const token = context.req.param("token");
    const recipient = await recipientOfLink(database, vault, token);
    const words = mailPhrases[recipient?.language ?? "zh-CN"];
    const ended = await unsubscribeByLink(database, vault, token, clock());
    return ended
      ? page(context, 200, words.stopped(recipient?.address ?? ""), false, "")
      : page(context, 404, words.stopUnknown, false, "");
  });
  return routes;
}
