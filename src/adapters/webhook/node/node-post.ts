import { lookup } from "node:dns/promises";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import type { LookupFunction } from "node:net";
import { WEBHOOK_PATIENCE } from "../../../core/limits.ts";
import { isPublicAddress, mayBePublic, NotPublic, type Post, type Posted } from "../index.ts";

/** The addresses behind a name. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

const resolveByDns: Resolve = (host) => lookup(host, { all: true, verbatim: true });

export interface NodePostOptions {
  resolve?: Resolve;
  /** For tests, whose receivers live on this machine and speak plainly. */
  allow?: (address: string) => boolean;
}

/** The connection is made to the very address that was judged: asked again, a name may answer something else. */
const pinTo =
  (address: string, family: number): LookupFunction =>
  (_host, options, callback) => {
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };

/** Posts on Node: a name is resolved and judged first, and redirects lead nowhere. */
export function createNodePost({ resolve = resolveByDns, allow }: NodePostOptions = {}): Post {
  const isAllowed = (address: string): boolean => isPublicAddress(address) || (allow?.(address) ?? false);
  return async (url, headers, body) => {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const secure = url.protocol === "https:";
    if (!allow && (!secure || !mayBePublic(url.hostname))) throw new NotPublic(host);
    const found = await resolve(host);
    // One private address among public ones is how a name is made to mean this machine.
    const [first] = found;
    if (!first || !found.every(({ address }) => isAllowed(address))) throw new NotPublic(host);
    const request = secure ? requestSecure : requestPlain;
    return new Promise<Posted>((done, fail) => {
      const signal = AbortSignal.timeout(WEBHOOK_PATIENCE);
      const options = { method: "POST", headers: { ...headers, "content-length": body.length }, signal };
      const sent = request(url, { ...options, lookup: pinTo(first.address, first.family) }, (response) => {
        const retryAfter = response.headers["retry-after"];
        done({ status: response.statusCode ?? 0, retryAfter });
        // What a receiver says beyond its status is not read.
        response.destroy();
      });
      sent.on("error", fail);
      sent.end(body);
    });
  };
}
