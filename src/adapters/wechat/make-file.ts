import type { FileBoxInterface } from "file-box";
import { type FilePart, makeOfferedFile } from "../../bot/index.ts";
import type { Letter } from "../../core/outbox/index.ts";
import type { Database } from "../../core/turn/index.ts";
import { FILE_MEGABYTES } from "./limits.ts";

/** Makes a file that a reply offers, as wechaty says it; in words where it cannot be sent. */
export async function makeFile(
  database: Database,
  letter: Pick<Letter, "organisation" | "body">,
  part: FilePart,
): Promise<FileBoxInterface | string> {
  const made = await makeOfferedFile(database, letter, part, FILE_MEGABYTES);
  if (typeof made === "string") return made;
  // Loaded with wechaty, of which it is a part.
  const { FileBox } = await import("file-box");
  return FileBox.fromBuffer(Buffer.from(await made.arrayBuffer()), part.name);
}
