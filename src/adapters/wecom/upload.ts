import { type FilePart, makeOfferedFile } from "../../bot/index.ts";
import type { Letter } from "../../core/outbox/index.ts";
import type { AppApi } from "./app-api.ts";
import type { WecomServices } from "./deps.ts";
import { FILE_MEGABYTES } from "./limits.ts";

/** Makes a file that a reply offers and uploads it; the message that shows it, or says why it cannot be shown. */
export async function uploadFile(
  { database }: Pick<WecomServices, "database">,
  api: AppApi,
  letter: Pick<Letter, "organisation" | "body">,
  part: FilePart,
): Promise<object> {
  const made = await makeOfferedFile(database, letter, part, FILE_MEGABYTES);
  if (typeof made === "string") return { msgtype: "text", text: { content: made } };
  const form = new FormData();
  form.set("media", made, part.name);
  const { media_id } = await api("/cgi-bin/media/upload", form, { type: "file" });
  return { msgtype: "file", file: { media_id } };
}
