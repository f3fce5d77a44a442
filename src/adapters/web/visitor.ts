import type { Context } from "hono";
import type { Language } from "../../bot/index.ts";
import type { Speaker, Trust } from "../../core/organisation/index.ts";
import { isLoopbackHost } from "./config.ts";
import type { WebDeps } from "./deps.ts";
import { isLoopbackAddress, wasForwarded } from "./network-address.ts";

export const CHANNEL = "web";

/** A session is both the place and the person. */
export const speakerOf = (session: string): Speaker => ({
  channel: CHANNEL,
  place: session,
  parent: "",
  person: session,
});

/** Where a session's letters lie. */
export const addressOf = (session: string): string => `${CHANNEL}:${session}`;

/** Vouches for whoever sits at this machine: bound to it, coming from it, asking for it, with nothing in between. */
export function trustOf(context: Context, deps: WebDeps): Trust {
  const { loopback, publicUrl } = deps.config;
  const peer = deps.peerAddress?.(context) ?? "";
  const hosts = [new URL(context.req.url).hostname, ...(publicUrl ? [publicUrl.hostname] : [])];
  return {
    loopback: loopback && isLoopbackAddress(peer) && hosts.every(isLoopbackHost) && !wasForwarded(context),
  };
}

/** The first language of `Accept-Language` that the page speaks; Chinese where none is. */
export function languageOf(context: Context): Language {
  const wanted = (context.req.header("accept-language") ?? "")
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => quality > 0 && /^(zh|en)\b/.test(tag))
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.tag.startsWith("en") ? "en" : "zh-CN";
}
