import type { FileBoxInterface } from "file-box";
import { type FilePart, filePhrases, gatherExport, openReply } from "../../bot/index.ts";
import type { Letter } from "../../core/outbox/index.ts";
import type { Database } from "../../core/turn/index.ts";
import { FILE_MEGABYTES } from "./limits.ts";

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Makes a file that a reply offers, as wechaty says it; in words where it cannot be sent. */
export async function makeFile(
  database: Database,
  { organisation, body }: Pick<Letter, "organisation" | "body">,
  { name, request }: FilePart,
): Promise<FileBoxInterface | string> {
  const words = filePhrases[openReply(body).language];
  const made = await gatherExport({ database, organisation, pause }, request, FILE_MEGABYTES * 2 ** 20);
  if (made.kind === "too_large") return words.tooLarge(name, FILE_MEGABYTES);
  if (made.kind === "unknown") return words.elsewhere;
  // Loaded with wechaty, of which it is a part.
  const { FileBox } = await import("file-box");
  return FileBox.fromBuffer(Buffer.from(await made.file.arrayBuffer()), name);
}
