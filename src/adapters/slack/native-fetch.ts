import { CALL_TIMEOUT } from "./limits.ts";
import type { SlackFetch } from "./web-client.ts";

/** The runtime's own fetch: in an arrow, because a bare one loses its `this` on Workers, which also refuse `error` for redirects. */
export const nativeFetch: SlackFetch = (url, init) =>
  fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(CALL_TIMEOUT) });
