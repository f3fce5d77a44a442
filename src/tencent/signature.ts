import { toHex } from "../core/bytes.ts";

const encoder = new TextEncoder();

/** SHA-1 of the parts, sorted and joined, in hex: how WeCom and the Official Account sign. https://developer.work.weixin.qq.com/document/path/90968 */
export async function sign(...parts: readonly string[]): Promise<string> {
  const joined = encoder.encode([...parts].sort().join(""));
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-1", joined)));
}

/** Takes as long wherever the two differ; a signature's length is no secret. */
function isSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/** Whether these parts were signed by whoever knows the token; the hex may come in capitals. */
export const isSignedWith = async (signature: string, ...parts: readonly string[]): Promise<boolean> =>
  isSame(signature.toLowerCase(), await sign(...parts));
