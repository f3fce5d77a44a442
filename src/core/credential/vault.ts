/** Keeps what must be stored and must not be read. */
export interface Vault {
  seal(text: string): Promise<string>;
  /** Undefined where another secret sealed it. */
  open(sealed: string): Promise<string | undefined>;
}

const encoder = new TextEncoder();
const VECTOR_BYTES = 12;

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

async function deriveKey(secret: Uint8Array): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", new Uint8Array(secret), "HKDF", false, ["deriveKey"]);
  const info = encoder.encode("piaowen vault");
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Seals with AES-GCM under a key of the installation's secret. */
export function createVault(secret: Uint8Array, entropy: (bytes: number) => Uint8Array): Vault {
  return {
    async seal(text) {
      const iv = new Uint8Array(entropy(VECTOR_BYTES));
      const sealed = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv },
        await deriveKey(secret),
        encoder.encode(text),
      );
      return `${toText(iv)}.${toText(new Uint8Array(sealed))}`;
    },
    async open(text) {
      const [iv = "", sealed = ""] = text.split(".");
      try {
        const opened = await crypto.subtle.decrypt(
          { name: "AES-GCM", iv: toBytes(iv) },
          await deriveKey(secret),
          toBytes(sealed),
        );
        return new TextDecoder().decode(opened);
      } catch {
        // Sealed with another secret, or damaged: whoever stored it can fetch it again.
        return undefined;
      }
    },
  };
}
