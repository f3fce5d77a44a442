import { html } from "hono/html";
import { type Language, webPhrases } from "../../bot/index.ts";
import type { readTranscript } from "../../core/turn/index.ts";
import type { Html } from "./html.ts";
import { openLetter } from "./letters.ts";
import { renderReply } from "./render.ts";
import { dayOf, nameDay, renderTime } from "./render-time.ts";

export type Transcript = Awaited<ReturnType<typeof readTranscript>>;

/** What the person said. */
export const renderSaid = (text: string, at: number, language: Language): Html =>
  html`<article class="said"><span class="unseen">${webPhrases[language].you}:</span><p class="text">${text}</p>${renderTime(at, language)}</article>`;

/** The conversation so far; choices are open only after the last thing the person said. */
export function renderTranscript(lines: Transcript, now: number, language: Language): Html {
  const lastSaid = lines.findLastIndex((line) => line.from === "person");
  return html`${lines.map((line, at) => {
    const isNewDay = dayOf(line.at) !== dayOf(lines[at - 1]?.at ?? 0);
    const day = isNewDay ? html`<p class="day"><span>${nameDay(line.at, now, language)}</span></p>` : "";
    if (line.from === "person") return html`${day}${renderSaid(line.text, line.at, language)}`;
    const place = { id: String(line.sequence), at: line.at, open: at > lastSaid, language };
    return html`${day}${renderReply(openLetter(line.text, language), place)}`;
  })}`;
}
