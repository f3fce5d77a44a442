import type { Context } from "hono";
import { getSignedCookie, setSignedCookie } from "hono/cookie";
import { toHex } from "../../core/bytes.ts";
import { SESSION_LIFETIME } from "../../core/limits.ts";
import type { WebDeps } from "./deps.ts";
import { deriveKey } from "./keys.ts";

const COOKIE = "piaowen";
const ID_BYTES = 16;
/** A session in use is signed anew once a day, so that it ends so long after the last visit. */
const RENEW_AFTER = 24 * 60 * 60 * 1000;

export interface Session {
  id: string;
  issuedAt: number;
}

export const isHttps = (context: Context, { config }: Pick<WebDeps, "config">): boolean =>
  (config.publicUrl ?? new URL(context.req.url)).protocol === "https:";

// `__Host-` keeps a neighbouring subdomain from planting a session of its own.
const prefixOf = (https: boolean) => (https ? "host" : undefined);

const signingKey = async (deps: WebDeps) => new Uint8Array(await deriveKey(deps.config.secret, "session"));

/** The session that the cookie proves, unless it was forged or is past its lifetime. */
export async function readSession(context: Context, deps: WebDeps): Promise<Session | undefined> {
  if (!context.req.header("cookie")?.includes(COOKIE)) return undefined;
  const value = await getSignedCookie(context, await signingKey(deps), COOKIE, prefixOf(isHttps(context, deps)));
  const [, id, issued] = /^([0-9a-f]{32})\.(\d{1,15})$/.exec(value || "") ?? [];
  if (!id || !issued) return undefined;
  const age = deps.clock().getTime() - Number(issued);
  return age < SESSION_LIFETIME ? { id, issuedAt: Number(issued) } : undefined;
}

async function writeSession(context: Context, deps: WebDeps, session: Session): Promise<Session> {
  const https = isHttps(context, deps);
  await setSignedCookie(context, COOKIE, `${session.id}.${session.issuedAt}`, await signingKey(deps), {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: https,
    maxAge: SESSION_LIFETIME / 1000,
    ...(https ? { prefix: "host" } : {}),
  });
  return session;
}

/** The session of this request, started or renewed where that is due. */
export async function ensureSession(context: Context, deps: WebDeps): Promise<Session> {
  const now = deps.clock().getTime();
  const session = await readSession(context, deps);
  if (session && now - session.issuedAt < RENEW_AFTER) return session;
  const id = session?.id ?? toHex(deps.entropy(ID_BYTES));
  return writeSession(context, deps, { id, issuedAt: now });
}
