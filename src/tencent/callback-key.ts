/** What a callback is sealed with: the key from the console, and who may be its receiver. */
export interface CallbackKey {
  /** Proves that the platform sent it. */
  token: string;
  /** 32 bytes. */
  aesKey: Uint8Array<ArrayBuffer>;
  /** The corp id or the app id; '' for smart bots. https://developer.work.weixin.qq.com/document/path/90968 */
  receiver: string;
}

// 43 characters of base64, to which one `=` is added. https://developer.work.weixin.qq.com/document/path/90968
const ENCODING_AES_KEY = /^[A-Za-z0-9+/]{43}$/;

/** The 32 bytes behind an EncodingAESKey, or undefined where it is none. */
export function readAesKey(encoded: string): Uint8Array<ArrayBuffer> | undefined {
  if (!ENCODING_AES_KEY.test(encoded)) return undefined;
  return Uint8Array.from(atob(`${encoded}=`), (character) => character.charCodeAt(0));
}
