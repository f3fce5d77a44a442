import { html } from "hono/html";
import { webPhrases } from "../../bot/index.ts";
import type { Html } from "./html.ts";
import type { Page } from "./page.ts";
import { renderDigits } from "./render-digits.ts";

function renderUnbound({ language }: Pick<Page, "language">): Html {
  const { heading, how, example, operator, command } = webPhrases[language].unbound;
  return html`<h2>${heading}</h2><p>${how}</p><p><code>${example}</code></p><p class="aside">${operator} <code>${command}</code></p>`;
}

function renderExamples({ language }: Pick<Page, "language">): Html {
  const { greeting, examplesLead, examples } = webPhrases[language];
  return html`<h2>${greeting}</h2><p>${examplesLead}</p><ul class="examples">${examples.map(
    (example) =>
      html`<li><button type="submit" form="choose" name="text" value="${example}" class="example"><span>${renderDigits(example)}</span></button></li>`,
  )}</ul>`;
}

/** What stands on an empty page: what to ask, or how to be allowed to. */
export const renderWelcome = (page: Pick<Page, "language" | "standing">): Html =>
  html`<section class="welcome" id="welcome">${page.standing.organisation ? renderExamples(page) : renderUnbound(page)}</section>`;
