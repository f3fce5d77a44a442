import { html } from "hono/html";
import { webPhrases } from "../../bot/index.ts";
import type { Html } from "./html.ts";
import type { Page } from "./page.ts";
import { renderComposer } from "./render-composer.ts";
import { renderTemplates } from "./render-templates.ts";
import { renderTranscript, type Transcript } from "./render-transcript.ts";
import { renderWelcome } from "./render-welcome.ts";

const cursorOf = (transcript: Transcript): number => Math.max(0, ...transcript.map(({ sequence }) => sequence));

function renderHead({ assets, language }: Page): Html {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f6f1e6" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#1b1916" media="(prefers-color-scheme: dark)">
<meta name="robots" content="noindex">
<title>${webPhrases[language].name}</title>
<link rel="icon" href="${assets}/seal.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assets}/chat.css">
<script type="module" src="${assets}/chat.js"></script>
</head>`;
}

function renderBanner({ language, standing }: Page): Html {
  const phrases = webPhrases[language];
  const { organisation } = standing;
  const demo = organisation?.demo ? html`<span class="demo">${phrases.demo}</span>` : "";
  return html`<header class="banner"><span class="seal" aria-hidden="true"><b>票</b><b>问</b></span><div><h1>${phrases.name}${demo}</h1><p class="where">${organisation?.name ?? phrases.tagline}</p></div></header>`;
}

/** The one page of the web chat. */
export function renderPage(page: Page): Html {
  const phrases = webPhrases[page.language];
  const talk = page.transcript.length ? renderTranscript(page.transcript, page.now, page.language) : "";
  return html`<!doctype html>
<html lang="${page.language}">
${renderHead(page)}
<body data-cursor="${cursorOf(page.transcript)}">
<a class="skip" href="#message">${phrases.skipToMessage}</a>
${renderBanner(page)}
<main class="scroller" id="scroller" tabindex="-1"><div class="column">
${page.transcript.length ? "" : renderWelcome(page)}
<div id="log" role="log" aria-live="polite" aria-label="${phrases.conversation}">${talk}</div>
<div id="after"></div>
</div></main>
${renderComposer(page)}
<form id="choose" method="post" action="/" hidden><input type="hidden" name="id" value="${page.formId}"></form>
${renderTemplates(page)}
</body>
</html>`;
}
