import type { WecomFetch } from "./deps.ts";
import { CALL_TIMEOUT, UPLOAD_TIMEOUT } from "./limits.ts";

/** The runtime's own fetch: in an arrow, because a bare one loses its `this` on Workers, which also refuse `error` for redirects. */
export const nativeFetch: WecomFetch = (url, init) =>
  fetch(url, {
    ...init,
    redirect: "manual",
    signal: AbortSignal.timeout(init.body instanceof FormData ? UPLOAD_TIMEOUT : CALL_TIMEOUT),
  });
