import type { RefusalCode } from "../../bot/index.ts";
import { readBody } from "../../core/bytes.ts";
import { UPLOAD_BYTES } from "../../core/limits.ts";
import { contentType } from "./content-type.ts";
import type { Upload } from "./import-desk.ts";

export type ReadUpload = { ok: true; upload: Upload } | { ok: false; code: RefusalCode };

/** Boundaries, headers and the small fields around the file itself. */
const ENVELOPE_BYTES = 64 * 1024;
const NAME_CHARACTERS = 255;

const refused = (code: RefusalCode): ReadUpload => ({ ok: false, code });

/** A day alone means its end in Beijing: whatever was true that day had become true by then. */
function readAsOf(text: string): Date | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (!isDay && !/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const date = new Date(isDay ? `${text}T23:59:59+08:00` : text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The name alone, without folders and without what cannot be seen. */
const cleanName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? "").replace(/\p{C}/gu, "").trim().slice(0, NAME_CHARACTERS);

function decodeName(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

function toUpload(name: string, bytes: Uint8Array, asOfText: string): ReadUpload {
  const fileName = cleanName(name);
  if (!fileName) return refused("file_missing");
  if (bytes.length > UPLOAD_BYTES) return refused("file_too_large");
  const asOf = asOfText ? readAsOf(asOfText) : undefined;
  if (asOfText && !asOf) return refused("bad_as_of");
  return { ok: true, upload: { fileName, bytes, asOf } };
}

async function readMultipart(request: Request, body: Uint8Array<ArrayBuffer>): Promise<ReadUpload> {
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(body, { headers }).formData().catch(() => undefined);
  const file = form?.get("file");
  const asOf = form?.get("asOf");
  if (!(file instanceof File)) return refused("file_missing");
  return toUpload(file.name, new Uint8Array(await file.arrayBuffer()), typeof asOf === "string" ? asOf.trim() : "");
}

/** A file out of a form, or a bare body whose name stands in `X-File-Name` and whose date in `X-As-Of`. */
export async function readUpload(request: Request): Promise<ReadUpload> {
  const type = contentType(request);
  // What a plain form of another website can send without asking is not a file.
  if (type === "" || type === "text/plain" || type === "application/x-www-form-urlencoded") {
    return refused("unsupported_type");
  }
  const isForm = type === "multipart/form-data";
  const body = await readBody(request, isForm ? UPLOAD_BYTES + ENVELOPE_BYTES : UPLOAD_BYTES);
  if (!body) return refused("file_too_large");
  if (isForm) return readMultipart(request, body);
  return toUpload(decodeName(request.headers.get("x-file-name") ?? ""), body, request.headers.get("x-as-of") ?? "");
}
