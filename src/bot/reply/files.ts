import type { Part, Reply } from "./reply.ts";

export type FilePart = Part & { kind: "file" };

/** The files that a reply offers. */
export const filesOf = (reply: Reply): FilePart[] => reply.parts.filter((part) => part.kind === "file");

/** The reply as a place says it that takes no files: in the place of each, where to get it. */
export const withoutFiles = (reply: Reply, say: (part: FilePart) => string): Reply => ({
  ...reply,
  parts: reply.parts.map((part) => (part.kind === "file" ? { kind: "text", text: say(part) } : part)),
});
