/** Keeps what must be read again: keys that sign what is pushed to us and what we push. */
export interface Vault {
  seal(text: string, purpose: string): Promise<string>;
  /** Throws where the text was sealed under another secret, or for something else. */
  open(sealed: string, purpose: string): Promise<string>;
  /** A signature of a text, in URL-safe characters. */
  sign(text: string, purpose: string): Promise<string>;
}

const NONCE_BYTES = 12;

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The bytes again, or undefined where the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w+/-]*={0,2}$/.test(text)) return undefined;
  const standard = text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
  if (standard.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(standard), (character) => character.charCodeAt(0));
}

const urlSafe = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

/** HMAC-SHA256. */
export async function authenticate(
  key: Uint8Array<ArrayBuffer>,
  text: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, text));
}

/** A vault under one secret; each purpose has a key of its own, so what leaks from one says nothing of another. */
export function openVault(secret: Uint8Array): Vault {
  const keyFor = (purpose: string) => authenticate(new Uint8Array(secret), encode(`piaowen vault ${purpose}`));
  const cipherKey = async (purpose: string) =>
    crypto.subtle.importKey("raw", await keyFor(purpose), "AES-GCM", false, ["encrypt", "decrypt"]);
  return {
    async seal(text, purpose) {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await cipherKey(purpose), encode(text));
      return `${toBase64(iv)}.${toBase64(new Uint8Array(sealed))}`;
    },
    async open(sealed, purpose) {
      const [nonce = "", body = ""] = sealed.split(".");
      const [iv, data] = [fromBase64(nonce), fromBase64(body)];
      if (!iv || !data) throw new Error("this was not sealed here");
      const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await cipherKey(purpose), data);
      return new TextDecoder().decode(opened);
    },
    async sign(text, purpose) {
      return urlSafe(await authenticate(await keyFor(`signature ${purpose}`), encode(text)));
    },
  };
}
