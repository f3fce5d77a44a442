import { WEBHOOK_PATIENCE } from "../../core/limits.ts";
import { mayBePublic } from "./public-address.ts";

export interface Posted {
  status: number;
  retryAfter: string | undefined;
}

/** Not an address that we send anything to. */
export class NotPublic extends Error {
  override name = "NotPublic";
}

/** Sends a body to an address and follows nobody elsewhere; throws where there was no answer. */
export type Post = (url: URL, headers: Record<string, string>, body: Uint8Array<ArrayBuffer>) => Promise<Posted>;

/**
 * With the runtime's own fetch. On Workers it cannot reach private networks; names cannot be resolved here first, so on
 * Node the post of `./node/` takes its place.
 */
export const postByFetch: Post = async (url, headers, body) => {
  if (url.protocol !== "https:" || !mayBePublic(url.hostname)) throw new NotPublic(url.hostname);
  const response = await fetch(url, {
    method: "POST",
    headers,
    body,
    // A redirect would lead past the check of the address.
    redirect: "manual",
    signal: AbortSignal.timeout(WEBHOOK_PATIENCE),
  });
  await response.body?.cancel();
  return { status: response.status, retryAfter: response.headers.get("retry-after") ?? undefined };
};
