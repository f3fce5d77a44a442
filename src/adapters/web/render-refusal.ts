import { html } from "hono/html";
import { type Language, webPhrases } from "../../bot/index.ts";
import { assetsPath } from "./assets/index.ts";
import type { Html } from "./html.ts";

/** A page that only says why there is no other. */
export const renderRefusal = (message: string, language: Language): Html => html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${webPhrases[language].name}</title><link rel="icon" href="${assetsPath}/seal.svg" type="image/svg+xml"><link rel="stylesheet" href="${assetsPath}/chat.css"></head>
<body><main class="welcome"><h1>${webPhrases[language].name}</h1><p>${message}</p><p><a href="/">${webPhrases[language].back}</a></p></main></body>
</html>`;
