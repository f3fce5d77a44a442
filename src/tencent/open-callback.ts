import type { CallbackKey } from "./callback-key.ts";
import { openSealed } from "./seal.ts";
import { isSignedWith } from "./signature.ts";
import { type Fields, readXml } from "./xml.ts";

/** How a callback is told from what anybody could send. */
export interface CallbackGate {
  key: CallbackKey;
  /** How old a callback may be, in seconds; 0 for any age. */
  maxAgeSeconds: number;
  clock(): Date;
}

/** The signed part of a callback's address. */
export interface SignedQuery {
  signature: string;
  timestamp: string;
  nonce: string;
}

/** What was signed long ago is somebody's copy; what is dated ahead is nobody's. */
export function isFresh({ maxAgeSeconds, clock }: CallbackGate, timestamp: string): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  return maxAgeSeconds === 0 || Math.abs(clock().getTime() / 1000 - Number(timestamp)) <= maxAgeSeconds;
}

/** The sealed text of a callback, if the platform signed it, lately, for us. */
export async function openSigned(gate: CallbackGate, query: SignedQuery, sealed: string): Promise<string | undefined> {
  const { signature, timestamp, nonce } = query;
  if (!isFresh(gate, timestamp) || !(await isSignedWith(signature, gate.key.token, timestamp, nonce, sealed))) {
    return undefined;
  }
  return openSealed(gate.key, sealed);
}

/** The fields of a sealed callback, or undefined where it is not the platform's, or not for us. */
export async function openCallback(gate: CallbackGate, query: SignedQuery, body: string): Promise<Fields | undefined> {
  const sealed = readXml(body)?.get("Encrypt");
  if (!sealed) return undefined;
  const document = await openSigned(gate, query, sealed);
  return document === undefined ? undefined : readXml(document);
}
