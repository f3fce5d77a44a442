import { type Language, openReply, type Part, plainText, type Reply, webPhrases } from "../../bot/index.ts";
import type { Letter } from "../../core/outbox/index.ts";
import { readTranscript } from "../../core/turn/index.ts";
import type { WebDeps } from "./deps.ts";
import { renderReply } from "./render.ts";
import { addressOf, CHANNEL } from "./visitor.ts";

/** A reply as the API gives it; `html` is for our own page, which has one renderer and keeps it here. */
export interface SentReply {
  id: string;
  text: string;
  parts: Part[];
  /** Where the files that it offers are fetched, in this session and for an hour. */
  files?: string[];
  html?: string;
}

/** A letter's reply; one that another version wrote is owned up to instead of breaking the page for good. */
export function openLetter(body: string, language: Language): Reply {
  try {
    return openReply(body);
  } catch {
    return { language, parts: [{ kind: "text", text: webPhrases[language].unreadableLetter }] };
  }
}

export async function toSentReply(
  letter: Pick<Letter, "sequence" | "body" | "createdAt">,
  language: Language,
  withHtml: boolean,
): Promise<SentReply> {
  const reply = openLetter(letter.body, language);
  const id = String(letter.sequence);
  const files = reply.parts.flatMap((part, at) => (part.kind === "file" ? [`/api/exports/${id}/${at}`] : []));
  const sent = { id, text: plainText(reply), parts: reply.parts, ...(files.length > 0 ? { files } : {}) };
  if (!withHtml) return sent;
  const html = await renderReply(reply, { id, at: letter.createdAt, open: true, language });
  return { ...sent, html: String(html) };
}

/** Where somebody stands who has seen all that was ever written to this session. */
export async function newestSequence(deps: WebDeps, session: string): Promise<number> {
  const lines = await readTranscript(deps.database, CHANNEL, session, addressOf(session));
  return Math.max(0, ...lines.map(({ sequence }) => sequence));
}

export const wantsHtml = (query: string | undefined): boolean => query === "html";
