import { concat } from "../core/bytes.ts";
import { fromBase64, toBase64 } from "./bytes.ts";
import type { CallbackKey } from "./callback-key.ts";

// Tencent pads to 32 bytes, AES to 16. https://developer.work.weixin.qq.com/document/path/90968
const PAD_TO = 32;
const BLOCK = 16;
const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;

const encoder = new TextEncoder();

const importKey = (key: CallbackKey, usage: "encrypt" | "decrypt"): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", key.aesKey, "AES-CBC", false, [usage]);

const firstVector = ({ aesKey }: CallbackKey): Uint8Array<ArrayBuffer> => aesKey.slice(0, BLOCK);

/** One whole block of AES's own padding, encrypted to follow what has been read so far. */
async function closingBlock(key: CallbackKey, last: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-CBC", iv: last },
    await importKey(key, "encrypt"),
    new Uint8Array(),
  );
  return new Uint8Array(sealed);
}

/** WebCrypto refuses paddings above 16, so it is given a block of its own padding to take off, and Tencent's is left. */
async function decrypt(key: CallbackKey, sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const closed = concat([sealed, await closingBlock(key, sealed.slice(-BLOCK))]);
  const opened = await crypto.subtle.decrypt(
    { name: "AES-CBC", iv: firstVector(key) },
    await importKey(key, "decrypt"),
    closed,
  );
  return new Uint8Array(opened);
}

function withoutPadding(padded: Uint8Array): Uint8Array | undefined {
  const padding = padded.at(-1) ?? 0;
  if (padding < 1 || padding > PAD_TO) return undefined;
  const isPadding = padded.subarray(-padding).every((byte) => byte === padding);
  return isPadding ? padded.subarray(0, -padding) : undefined;
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Signed, but no text: nothing that the platform sends.
    return undefined;
  }
};

/** What was sealed for this receiver, or undefined: random bytes, a length, the message, and the receiver's name. */
export async function openSealed(key: CallbackKey, encoded: string): Promise<string | undefined> {
  const sealed = fromBase64(encoded);
  if (!sealed || sealed.length === 0 || sealed.length % PAD_TO !== 0) return undefined;
  const plain = withoutPadding(await decrypt(key, sealed));
  const head = RANDOM_BYTES + LENGTH_BYTES;
  if (!plain || plain.length < head) return undefined;
  const length = new DataView(plain.buffer, plain.byteOffset).getUint32(RANDOM_BYTES);
  if (head + length > plain.length) return undefined;
  if (decode(plain.subarray(head + length)) !== key.receiver) return undefined;
  return decode(plain.subarray(head, head + length));
}

/** A message sealed for the platform; `random` are 16 bytes that were never used before. */
export async function seal(key: CallbackKey, message: string, random: Uint8Array): Promise<string> {
  const text = encoder.encode(message);
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, text.length);
  const plain = concat([random.subarray(0, RANDOM_BYTES), length, text, encoder.encode(key.receiver)]);
  const padding = PAD_TO - (plain.length % PAD_TO);
  const padded = concat([plain, new Uint8Array(padding).fill(padding)]);
  const iv = firstVector(key);
  const sealed = await crypto.subtle.encrypt({ name: "AES-CBC", iv }, await importKey(key, "encrypt"), padded);
  // WebCrypto has added a block of its own.
  return toBase64(new Uint8Array(sealed).subarray(0, padded.length));
}
