import type { MiddlewareHandler } from "hono";

const YEAR = 365 * 24 * 60 * 60;

// Nothing inline, nothing from elsewhere: text that somehow became markup still could not run or load anything.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: readonly (readonly [string, string])[] = [
  ["content-security-policy", CONTENT_SECURITY_POLICY],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  // `no-referrer` would blank the Origin of our own form, which is how we know it for ours.
  ["referrer-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
];

/** Sends what browsers need to keep others out; nothing is cached unless its route says so. */
export const securityHeaders =
  (isHttps: (requested: URL) => boolean): MiddlewareHandler =>
  async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of HEADERS) headers.set(name, value);
    if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
    if (isHttps(new URL(context.req.url))) headers.set("strict-transport-security", `max-age=${YEAR}`);
  };
