import { authenticate, fromBase64, toBase64 } from "./vault.ts";

// https://www.standardwebhooks.com: what is signed is `id.timestamp.body`, so neither can be exchanged.
const PREFIX = "whsec_";
const SECRET_BYTES = 32;

/** How far a sender's clock may be from ours, either way. */
export const SIGNATURE_AGE = 5 * 60 * 1000;

export interface SignedHeaders {
  id: string | undefined;
  /** In seconds since 1970. */
  timestamp: string | undefined;
  /** Such as `v1,<base64>`; several are separated by spaces while a secret is exchanged. */
  signature: string | undefined;
}

export const newWebhookSecret = (entropy: (bytes: number) => Uint8Array): string =>
  PREFIX + toBase64(entropy(SECRET_BYTES));

function signedBytes(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

/** The signature of a message, in the form of the header. */
export async function signWebhook(secret: string, id: string, timestamp: string, body: Uint8Array): Promise<string> {
  const key = fromBase64(secret.replace(PREFIX, ""));
  if (!key || key.length === 0) throw new Error("a webhook secret is whsec_ and base64");
  return `v1,${toBase64(await authenticate(key, signedBytes(id, timestamp, body)))}`;
}

/** Compares without telling by its time how much was right. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at % (other.length || 1));
  return difference === 0;
}

export type SignatureVerdict = "valid" | "unsigned" | "stale" | "forged";

/** Whether somebody who knows one of these secrets signed these very bytes a moment ago. */
export async function verifyWebhook(
  secrets: readonly string[],
  { id, timestamp, signature }: SignedHeaders,
  body: Uint8Array,
  now: Date,
): Promise<SignatureVerdict> {
  if (!id || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return "unsigned";
  const given = signature.split(" ");
  let matches = false;
  for (const secret of secrets) {
    const expected = await signWebhook(secret, id, timestamp, body);
    for (const one of given) if (isSame(expected, one)) matches = true;
  }
  if (!matches) return "forged";
  return Math.abs(now.getTime() - Number(timestamp) * 1000) <= SIGNATURE_AGE ? "valid" : "stale";
}
