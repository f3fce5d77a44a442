import { html } from "hono/html";
import { type ImportPhrases, type Language, webPhrases } from "../../bot/index.ts";
import type { Html } from "./html.ts";
import type { ImportCount, ImportProgress } from "./import-desk.ts";

const MOST_SHOWN = 20;

const SPOKEN = { done: "done", failed: "failed", undone: "undone", running: "reading" } as const;

function colourOf({ state, report }: ImportProgress): string {
  if (state === "running" || state === "undone") return "none";
  if (state === "failed") return "red";
  return report.rejectedTotal + report.conflictsTotal > 0 ? "yellow" : "green";
}

function renderCounts(report: ImportCount, phrases: ImportPhrases): Html {
  const { counts } = phrases;
  const rows: [string, number, boolean][] = [
    [counts.new, report.new, true],
    [counts.changed, report.changed, true],
    [counts.known, report.known, true],
    [counts.repaired, report.repaired, report.repaired > 0],
    [counts.rejected, report.rejectedTotal, report.rejectedTotal > 0],
    [counts.conflicts, report.conflictsTotal, report.conflictsTotal > 0],
  ];
  return html`<dl>${rows.map(([label, count, isShown]) => (isShown ? html`<div class="fact"><dt>${label}</dt><dd>${count}</dd></div>` : ""))}</dl>`;
}

function renderNotes(report: ImportCount, phrases: ImportPhrases): Html {
  const notes = [
    ...report.rejected.map(({ row, column, reason }) => phrases.note(row, column, reason)),
    ...report.conflicts.map(({ row, reason }) => phrases.note(row, "", reason)),
  ];
  const shown = notes.slice(0, MOST_SHOWN);
  const hidden = report.rejectedTotal + report.conflictsTotal - shown.length;
  if (shown.length === 0) return html``;
  return html`<ul class="list">${shown.map((note) => html`<li>${note}</li>`)}${hidden > 0 ? html`<li>${phrases.more(hidden)}</li>` : ""}</ul>`;
}

/** How far an import has come, or what came of it. */
export function renderImport(progress: ImportProgress, language: Language): Html {
  const phrases = webPhrases[language].imports;
  const bar = html`<progress max="1" value="${progress.fraction}" aria-label="${phrases.reading}"></progress>`;
  return html`<section class="card upload" data-colour="${colourOf(progress)}"><h3><span>${progress.fileName}</span></h3><p class="stage">${phrases[SPOKEN[progress.state]]}</p>${progress.state === "running" ? bar : ""}${renderCounts(progress.report, phrases)}${renderNotes(progress.report, phrases)}</section>`;
}
