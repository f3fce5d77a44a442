// The page's script and style travel as text, so that the edge bundle carries them too.
import type { Context } from "hono";
import { cardCss } from "./card-css.ts";
import { chatJs } from "./chat-js.ts";
import { composerJs } from "./composer-js.ts";
import { importsJs } from "./imports-js.ts";
import { pageCss } from "./page-css.ts";
import { pollJs } from "./poll-js.ts";
import { sealSvg } from "./seal-svg.ts";

interface Asset {
  type: string;
  text: string;
}

const script = (text: string): Asset => ({ type: "text/javascript; charset=utf-8", text });

const ASSETS: ReadonlyMap<string, Asset> = new Map([
  ["chat.js", script(chatJs)],
  ["composer.js", script(composerJs)],
  ["imports.js", script(importsJs)],
  ["poll.js", script(pollJs)],
  ["chat.css", { type: "text/css; charset=utf-8", text: pageCss + cardCss }],
  ["seal.svg", { type: "image/svg+xml", text: sealSvg }],
]);

/** FNV-1a: changes with the text, which is all that a cached address needs. */
function versionOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

const version = versionOf([...ASSETS.values()].map(({ text }) => text).join("\0"));

/** Where this build's assets lie: another build has another address, so browsers may keep them. */
export const assetsPath = `/assets/${version}`;

/** `GET /assets/:version/:name`. */
export function serveAssets(context: Context): Response | Promise<Response> {
  const asset = ASSETS.get(context.req.param("name") ?? "");
  if (!asset) return context.notFound();
  // A page of the former build may still ask while this one starts: it gets the new text, but not for long.
  const keep = context.req.param("version") === version ? "public, max-age=31536000, immutable" : "no-cache";
  return context.body(asset.text, 200, { "content-type": asset.type, "cache-control": keep });
}
