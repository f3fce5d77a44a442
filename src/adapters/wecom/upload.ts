import { type FilePart, filePhrases, gatherExport, openReply } from "../../bot/index.ts";
import type { Letter } from "../../core/outbox/index.ts";
import type { AppApi } from "./app-api.ts";
import type { WecomServices } from "./deps.ts";
import { FILE_MEGABYTES } from "./limits.ts";

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Makes a file that a reply offers and uploads it; the message that shows it, or says why it cannot be shown. */
export async function uploadFile(
  { database }: Pick<WecomServices, "database">,
  api: AppApi,
  { organisation, body }: Pick<Letter, "organisation" | "body">,
  { name, request }: FilePart,
): Promise<object> {
  const words = filePhrases[openReply(body).language];
  const made = await gatherExport({ database, organisation, pause }, request, FILE_MEGABYTES * 2 ** 20);
  if (made.kind !== "file") {
    const content = made.kind === "too_large" ? words.tooLarge(name, FILE_MEGABYTES) : words.elsewhere;
    return { msgtype: "text", text: { content } };
  }
  const form = new FormData();
  form.set("media", made.file, name);
  const { media_id } = await api("/cgi-bin/media/upload", form, { type: "file" });
  return { msgtype: "file", file: { media_id } };
}
