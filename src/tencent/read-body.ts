import { CALLBACK_BYTES } from "./limits.ts";

/** A callback's body, or undefined as soon as it is longer than any callback: counted as it arrives. */
export async function readBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > CALLBACK_BYTES) return undefined;
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (const reader = request.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > CALLBACK_BYTES) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
