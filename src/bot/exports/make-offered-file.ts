import type { Letter } from "../../core/outbox/index.ts";
import { pause } from "../../core/pause.ts";
import type { Database } from "../../core/turn/index.ts";
import { filePhrases } from "../phrases/files.ts";
import { type FilePart, openReply } from "../reply/index.ts";
import { openExport } from "./open-export.ts";

/** Makes the file that a letter offers whole, as platforms want it that ask for its size first; in words where it cannot be sent. */
export async function makeOfferedFile(
  database: Database,
  { organisation, body }: Pick<Letter, "organisation" | "body">,
  { name, request }: FilePart,
  megabytes: number,
): Promise<Blob | string> {
  const words = filePhrases[openReply(body).language];
  const made = openExport({ database, organisation, pause }, request);
  if (!made) return words.elsewhere;
  const chunks: BlobPart[] = [];
  let size = 0;
  for await (const chunk of made.bytes) {
    size += chunk.byteLength;
    if (size > megabytes * 2 ** 20) return words.tooLarge(name, megabytes);
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks, { type: made.type });
}
