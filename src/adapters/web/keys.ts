const HMAC = { name: "HMAC", hash: "SHA-256" };

/** HMAC-SHA256 of a text. */
export async function authenticate(key: Uint8Array, text: string): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey("raw", new Uint8Array(key), HMAC, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, new TextEncoder().encode(text)));
}

/** A key for one purpose: knowing it says nothing about the secret, or about the other keys. */
export const deriveKey = (secret: Uint8Array, purpose: "session" | "network address"): Promise<Uint8Array> =>
  authenticate(secret, `piaowen web ${purpose}`);
