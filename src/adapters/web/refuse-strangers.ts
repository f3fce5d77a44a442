import type { Context, MiddlewareHandler } from "hono";
import { isLoopbackHost, type WebConfig } from "./config.ts";
import { refusal, refuse } from "./refuse.ts";

const IP_LITERAL = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i;

/** DNS rebinding needs a name that its owner can point at us: our own name, an address or a loopback name cannot be. */
function isOurHost(host: string, name: string, config: WebConfig): boolean {
  if (config.routedByHost && !config.publicUrl) return true;
  if (host === config.publicUrl?.host || isLoopbackHost(name)) return true;
  return !config.loopback && !config.publicUrl && IP_LITERAL.test(name);
}

const ownOrigin = (url: URL, config: WebConfig): string =>
  url.host === config.publicUrl?.host ? config.publicUrl.origin : url.origin;

/** Whether another website made a browser send this; a client that is no browser says nothing about origins. */
function isFromElsewhere(context: Context, url: URL, config: WebConfig): boolean {
  const site = context.req.header("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return true;
  const origin = context.req.header("origin");
  if (origin === undefined || origin === ownOrigin(url, config)) return false;
  // Privacy settings may blank the origin of our own form; the browser still vouches for the site.
  return !(origin === "null" && site === "same-origin");
}

/** Turns away what asks for a host that is not ours, and whatever another website made a browser send. */
export const refuseStrangers =
  (config: WebConfig): MiddlewareHandler =>
  async (context, next) => {
    const url = new URL(context.req.url);
    if (!isOurHost(url.host, url.hostname, config)) return refuse(context, refusal(context, "wrong_host"));
    // A link from elsewhere may open the page, and nothing else.
    const isPlainVisit = context.req.method === "GET" && !context.req.path.startsWith("/api/");
    if (!isPlainVisit && isFromElsewhere(context, url, config)) {
      return refuse(context, refusal(context, "cross_origin"));
    }
    await next();
  };
