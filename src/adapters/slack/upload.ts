import { type FilePart, openExport } from "../../bot/index.ts";
import { pause } from "../../core/pause.ts";
import type { Database } from "../../core/turn/index.ts";
import type { SlackAddress } from "./address.ts";
import type { SlackServices } from "./deps.ts";
import { UPLOAD_TIMEOUT } from "./limits.ts";
import { isSlackUrl, ResponseRefused } from "./respond.ts";
import type { Workspace } from "./workspaces.ts";

async function bytesOf(file: AsyncGenerator<Uint8Array>): Promise<Blob> {
  const chunks: BlobPart[] = [];
  for await (const chunk of file) chunks.push(new Uint8Array(chunk));
  return new Blob(chunks);
}

/** A file cannot be shown to one person of a channel, so what is for them alone goes to their direct conversation. */
async function placeFor({ client }: Workspace, to: SlackAddress, forAsker: boolean): Promise<SlackAddress> {
  const isPrivate = to.person !== "" && (forAsker || to.responseUrl !== "");
  if (!isPrivate) return to;
  const { channel } = await client.conversations.open({ users: to.person });
  return { ...to, place: channel?.id ?? to.person, thread: "" };
}

/** Makes a file that a reply offers and uploads it. https://docs.slack.dev/messaging/working-with-files#uploading_files */
export async function uploadFile(
  { config }: Pick<SlackServices, "config">,
  workspace: Workspace,
  { database, organisation }: { database: Database; organisation: string },
  part: FilePart,
  to: SlackAddress,
  forAsker: boolean,
): Promise<void> {
  const { client } = workspace;
  const file = openExport({ database, organisation, pause }, part.request);
  if (!file) return;
  const bytes = await bytesOf(file.bytes);
  const { upload_url = "", file_id = "" } = await client.files.getUploadURLExternal({
    filename: part.name,
    length: bytes.size,
  });
  if (!isSlackUrl(upload_url, config.apiUrl)) throw new ResponseRefused(400, "no_response_address");
  const signal = AbortSignal.timeout(UPLOAD_TIMEOUT);
  const uploaded = await fetch(upload_url, { method: "POST", body: bytes, redirect: "manual", signal });
  if (uploaded.status !== 200) throw new ResponseRefused(uploaded.status, "");
  const { place, thread } = await placeFor(workspace, to, forAsker);
  const where = thread ? { channel_id: place, thread_ts: thread } : { channel_id: place };
  await client.files.completeUploadExternal({ ...where, files: [{ id: file_id, title: part.name }] });
}
