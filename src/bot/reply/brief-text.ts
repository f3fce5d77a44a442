import { plainText } from "./plain-text.ts";
import type { Reply } from "./reply.ts";

/** What fits a group: nobody there asked for more. */
const LINES = 2;

/** A reply as a group reads it: two lines, and the whole of a question, because it can only be answered when it is read. */
export interface Brief {
  text: string;
  /** Something was left out, and can be asked for. */
  isShortened: boolean;
}

export function briefText(reply: Reply): Brief {
  const asked = reply.parts.filter(({ kind }) => kind === "choices");
  const said = plainText({ ...reply, parts: reply.parts.filter(({ kind }) => kind !== "choices") });
  const lines = said.split("\n").filter((line) => line.trim() !== "");
  const shown = [...lines.slice(0, LINES), plainText({ ...reply, parts: asked })];
  return { text: shown.filter(Boolean).join("\n"), isShortened: lines.length > LINES };
}
