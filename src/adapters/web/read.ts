import type { RefusalCode } from "../../bot/index.ts";
import { readBody } from "../../core/bytes.ts";
import { MESSAGE_BODY_BYTES, MESSAGE_CHARACTERS, MESSAGE_ID_CHARACTERS } from "../../core/limits.ts";
import { contentType } from "./content-type.ts";

/** What a person sent; `id` is theirs, or undefined where they leave it to us. */
export interface Sent {
  id: string | undefined;
  text: string;
}

export type Read = { ok: true; sent: Sent } | { ok: false; code: RefusalCode; text: string };

const refused = (code: RefusalCode, text = ""): Read => ({ ok: false, code, text });

// Tabs and line ends are writing; the other control characters, and half of a surrogate pair, are not.
const UNWRITTEN = /[^\P{Cc}\t\n\r]/u;

function readText(raw: string): RefusalCode | undefined {
  if (!raw.trim()) return "empty";
  if ([...raw].length > MESSAGE_CHARACTERS) return "too_long";
  return UNWRITTEN.test(raw) || !raw.isWellFormed() ? "control_characters" : undefined;
}

const isId = (value: unknown): value is string =>
  typeof value === "string" && value.length <= MESSAGE_ID_CHARACTERS && /^[\x21-\x7e]+$/.test(value);

function readJson(body: string): Read {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    return refused("bad_json");
  }
  if (typeof given !== "object" || given === null || !("text" in given)) return refused("bad_json");
  const { text } = given;
  const id = "id" in given ? given.id : undefined;
  if (typeof text !== "string") return refused("bad_json");
  if (id !== undefined && !isId(id)) return refused("bad_id");
  const code = readText(text);
  return code ? refused(code) : { ok: true, sent: { id, text } };
}

/** A message sent as `{"id":…,"text":…}`. */
export async function readMessage(request: Request): Promise<Read> {
  if (contentType(request) !== "application/json") return refused("unsupported_type");
  const body = await readBody(request, MESSAGE_BODY_BYTES);
  return body ? readJson(new TextDecoder().decode(body)) : refused("body_too_large");
}

/** A message sent by the page's own form. */
export async function readForm(request: Request): Promise<Read> {
  if (contentType(request) !== "application/x-www-form-urlencoded") return refused("unsupported_type");
  const body = await readBody(request, MESSAGE_BODY_BYTES);
  if (!body) return refused("body_too_large");
  const fields = new URLSearchParams(new TextDecoder().decode(body));
  // Forms send line ends as CRLF whatever was typed.
  const text = (fields.get("text") ?? "").replace(/\r\n/g, "\n");
  const code = readText(text);
  if (code) return refused(code, text);
  const id = fields.get("id") || undefined;
  return id !== undefined && !isId(id) ? refused("bad_id", text) : { ok: true, sent: { id, text } };
}
