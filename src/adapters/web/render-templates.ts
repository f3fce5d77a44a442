import { html } from "hono/html";
import { webPhrases } from "../../bot/index.ts";
import type { Html } from "./html.ts";
import type { Page } from "./page.ts";

/** What the script copies into the page, so that it needs no words of its own. */
export function renderTemplates({ language }: Pick<Page, "language">): Html {
  const phrases = webPhrases[language];
  const { imports } = phrases;
  return html`<template id="said"><article class="said"><span class="unseen">${phrases.you}:</span><p class="text"></p><time></time></article></template>
<template id="typing"><p class="typing"><span class="mark" aria-hidden="true">票</span><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span>${phrases.typing}</span></p></template>
<template id="failed"><p class="failed" role="alert"><span class="reason">${phrases.notSent}</span> <button type="button" class="again">${phrases.sendAgain}</button></p></template>
<template id="upload"><section class="card upload" data-colour="none"><h3><span></span></h3><p class="stage" data-sending="${imports.sending}" data-reading="${imports.reading}" data-lost="${imports.lost}"></p><progress max="1" value="0" aria-label="${imports.reading}"></progress></section></template>
<template id="as-of"><form class="as-of"><label>${imports.asOf} <input type="date" name="asOf" required></label><button type="submit">${imports.go}</button></form></template>`;
}
