import { readBody } from "../core/bytes.ts";
import { CALLBACK_BYTES } from "./limits.ts";

/** A callback's body, or undefined as soon as it is longer than any callback. */
export async function readCallback(request: Request): Promise<string | undefined> {
  const body = await readBody(request, CALLBACK_BYTES);
  return body && new TextDecoder().decode(body);
}
