import type { Part, Reply } from "./reply.ts";

export type FilePart = Part & { kind: "file" };

/** The files that a reply offers. */
export const filesOf = (reply: Reply): FilePart[] => reply.parts.filter((part) => part.kind === "file");

/** The reply as a place says it that takes no files: beneath the name of each, where to get it. */
export const withoutFiles = (reply: Reply, elsewhere: string): Reply => ({
  ...reply,
  parts: reply.parts.flatMap((part): Part[] =>
    part.kind === "file" ? [part, { kind: "text", text: elsewhere }] : [part],
  ),
});
