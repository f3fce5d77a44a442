import type { SearchContext } from "../../core/search/index.ts";
import { openExport } from "./open-export.ts";

/** A file that is whole, as platforms want it that ask for its size first. */
export type Gathered = { kind: "file"; file: Blob } | { kind: "too_large" } | { kind: "unknown" };

/** Makes the file that a reply offered, of at most so many bytes. */
export async function gatherExport(context: SearchContext, sealed: string, mostBytes: number): Promise<Gathered> {
  const made = openExport(context, sealed);
  if (!made) return { kind: "unknown" };
  const chunks: BlobPart[] = [];
  let size = 0;
  for await (const chunk of made.bytes) {
    size += chunk.byteLength;
    if (size > mostBytes) return { kind: "too_large" };
    chunks.push(new Uint8Array(chunk));
  }
  return { kind: "file", file: new Blob(chunks, { type: made.type }) };
}
