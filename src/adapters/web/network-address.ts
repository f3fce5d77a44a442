import type { Context } from "hono";
import { toHex } from "../../core/bytes.ts";
import { isLoopbackHost } from "./config.ts";
import type { WebDeps } from "./deps.ts";
import { authenticate, deriveKey } from "./keys.ts";

const HASH_CHARACTERS = 32;
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

export const isLoopbackAddress = (address: string): boolean =>
  /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address) || isLoopbackHost(address);

/** Whether something stands between us and whoever asked. */
export const wasForwarded = (context: Context): boolean => FORWARDED.some((name) => context.req.header(name));

/** One household or server holds a whole IPv6 /64: counting single addresses of it would count nothing. */
export function neighbourhood(address: string): string {
  const bare = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
  if (!bare.includes(":")) return bare;
  const [head = "", tail] = bare.split("::");
  const front = head.split(":").filter(Boolean);
  const back = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(zeros).fill("0"), ...back];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** Where a request comes from, hashed under a key of its own so that no address is ever stored, or '' if unknown. */
export async function hashNetworkAddress(context: Context, deps: WebDeps): Promise<string> {
  const peer = deps.peerAddress?.(context);
  if (!peer) return "";
  // Only a proxy on this machine can speak for others: what it appended last is the address it saw.
  const seen = isLoopbackAddress(peer) ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  const key = await deriveKey(deps.config.secret, "network address");
  return toHex(await authenticate(key, neighbourhood(seen || peer))).slice(0, HASH_CHARACTERS);
}
