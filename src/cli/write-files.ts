import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openExport, type Part } from "../bot/index.ts";
import type { Database } from "../core/database/index.ts";
import { pause } from "../node/index.ts";

// A name never leaves the folder, whatever is in it.
const safe = (name: string): string => name.replace(/[/\\:*?"<>|\p{Cc}]/gu, "_").replace(/^\.+/, "_");

/** Writes the files that a reply offers into a folder, as they are made, and returns where they lie. */
export async function writeFiles(
  database: Database,
  organisation: string,
  parts: readonly Part[],
  folder: string,
): Promise<string[]> {
  const written: string[] = [];
  for (const part of parts) {
    const file = part.kind === "file" ? openExport({ database, organisation, pause }, part.request) : undefined;
    if (part.kind !== "file" || !file) continue;
    await mkdir(folder, { recursive: true });
    const path = join(folder, safe(part.name));
    await pipeline(Readable.from(file.bytes), createWriteStream(path));
    written.push(path);
  }
  return written;
}
