import type { Reply } from "./reply.ts";

const VERSION = 1;

/** A reply as the body of a letter. */
export const sealReply = (reply: Reply): string => JSON.stringify({ v: VERSION, reply });

/** A letter's body as a reply again; a version this build does not know is a broken letter. */
export function openReply(body: string): Reply {
  const sealed = JSON.parse(body) as { v: number; reply: Reply };
  if (sealed.v !== VERSION) throw new Error(`a letter of version ${sealed.v} cannot be opened`);
  return sealed.reply;
}
