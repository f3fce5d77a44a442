import type { CallbackKey } from "./callback-key.ts";
import { seal } from "./seal.ts";
import { sign } from "./signature.ts";
import { writeXml } from "./xml.ts";

export interface Entropy {
  clock(): Date;
  entropy(bytes: number): Uint8Array;
}

/** An answer to a callback, sealed and signed as the callback was. https://developer.work.weixin.qq.com/document/path/90930 */
export async function sealAnswer(key: CallbackKey, answer: string, { clock, entropy }: Entropy): Promise<string> {
  const sealed = await seal(key, answer, entropy(16));
  const timestamp = String(Math.floor(clock().getTime() / 1000));
  const nonce = String(new DataView(entropy(4).slice().buffer).getUint32(0));
  const signature = await sign(key.token, timestamp, nonce, sealed);
  return writeXml({ Encrypt: sealed, MsgSignature: signature, TimeStamp: Number(timestamp), Nonce: nonce });
}
