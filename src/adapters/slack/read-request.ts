import type { Context } from "hono";
import { readBody } from "../../core/bytes.ts";
import { REQUEST_BYTES } from "./limits.ts";

/** A request's body as Slack meant it; which of its kinds it is follows from its fields. */
export type SlackBody = Readonly<Record<string, unknown>>;

/** The raw bytes, or undefined where there are more than Slack ever sends; a length that is announced binds the server. */
export async function readRaw(context: Context): Promise<Uint8Array | undefined> {
  const announced = context.req.header("content-length");
  if (announced === undefined) return readBody(context.req.raw, REQUEST_BYTES);
  if (!(Number(announced) <= REQUEST_BYTES)) return undefined;
  return new Uint8Array(await context.req.arrayBuffer());
}

const isObject = (value: unknown): value is SlackBody =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parseJson(text: string): SlackBody | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // Whoever signed this wrote something else: it is refused, not guessed at.
    return undefined;
  }
}

/** Events come as JSON, commands as a form, interactivity as JSON in a form's field; undefined where it is none of these. */
export function parseBody(raw: Uint8Array, contentType: string): SlackBody | undefined {
  const text = new TextDecoder().decode(raw);
  if (contentType.startsWith("application/json")) return parseJson(text);
  if (!contentType.startsWith("application/x-www-form-urlencoded")) return undefined;
  const fields = new URLSearchParams(text);
  const payload = fields.get("payload");
  return payload === null ? Object.fromEntries(fields) : parseJson(payload);
}
