import { html } from "hono/html";
import { webPhrases } from "../../bot/index.ts";
import type { Html } from "./html.ts";
import type { Page } from "./page.ts";

const sendIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V6M6 11.5 12 5.5l6 6"/></svg>`;
const attachIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 3.5h7l4 4v13H7zM14 3.5v4h4M12.5 17.5v-6M10 14l2.5-2.5L15 14"/></svg>`;

/** Shown by the script, which is what carries files. */
function renderAttach({ language }: Page): Html {
  const { choose, drop } = webPhrases[language].imports;
  return html`<button type="button" class="attach" id="attach" aria-label="${choose}" title="${choose}">${attachIcon}</button><input type="file" id="file" accept=".xlsx,.csv" aria-label="${choose}" tabindex="-1" hidden><div id="drop" hidden><p>${drop}</p></div>`;
}

/** Where the person writes. */
export function renderComposer(page: Page): Html {
  const phrases = webPhrases[page.language];
  return html`<footer class="composer">
<p id="notice" class="notice" role="alert">${page.notice}</p>
<form id="ask" method="post" action="/">
<input type="hidden" name="id" value="${page.formId}" autocomplete="off">
<label class="unseen" for="message">${phrases.messageLabel}</label>
${page.canImport ? renderAttach(page) : ""}
<textarea id="message" name="text" rows="1" required autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="send" placeholder="${phrases.placeholder}">
${page.typed}</textarea>
<button type="submit" class="send" aria-label="${phrases.send}" title="${phrases.send}">${sendIcon}</button>
</form>
</footer>`;
}
