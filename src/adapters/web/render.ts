import { html } from "hono/html";
import {
  type Choice,
  disclose,
  type Fact,
  type Language,
  type Part,
  type Reply,
  type Words,
  webPhrases,
} from "../../bot/index.ts";
import type { Html } from "./html.ts";
import { isWhollyIdentifier, renderDigits } from "./render-digits.ts";
import { renderTime } from "./render-time.ts";

export interface ReplyPlace {
  /** Under which the page knows that it has shown this reply. */
  id: string;
  /** In ms since 1970. */
  at: number;
  /** Whether its choices can still be taken; an old question's number would answer a newer one. */
  open: boolean;
  /** The page's own language; the reply has one too. */
  language: Language;
}

/** Wider choices, in halves of a Chinese character, stand one under the other. */
const WIDEST_BESIDE = 28;

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one > "\u2e80" ? 2 : 1), 0);

const words = (given: Words): string => disclose(given, "full");

/** A value with its identifiers set apart, and a button to copy it where it is nothing else. */
function renderValue(text: string, language: Language): Html {
  const { copy: label, copied } = webPhrases[language];
  const copy = html`<button type="button" class="copy" data-copy="${text}" data-copied="${copied}" aria-label="${label}" title="${label}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M7 7h9v10H7zM13 7V3H4v10h3"/><path d="m4 10.5 4 4 8-9"/></svg></button>`;
  return html`${renderDigits(text)}${isWhollyIdentifier(text) ? copy : ""}`;
}

const renderFact = ({ label, value, key }: Fact, language: Language): Html =>
  html`<div class="fact" data-key="${key}"><dt>${label}</dt><dd>${renderValue(words(value), language)}</dd></div>`;

/** The short way first; every fact is one click away, or there at once where there is no short way. */
function renderFacts({ title, colour, facts, lines }: Part & { kind: "facts" }, language: Language): Html {
  const all = html`<dl>${facts.map((fact) => renderFact(fact, language))}</dl>`;
  const inShort = lines.map((line) => html`<p class="line">${renderValue(words(line), language)}</p>`);
  const folded = html`<details><summary>${webPhrases[language].allFacts}</summary>${all}</details>`;
  const inside = lines.length === 0 ? all : html`${inShort}${facts.length > 0 ? folded : ""}`;
  return html`<section class="card" data-colour="${colour ?? "none"}"><h3><span>${renderDigits(words(title))}</span></h3>${inside}</section>`;
}

const renderChoice = ({ say, label }: Choice, ordinal: number | undefined, open: boolean): Html => {
  const counted = ordinal === undefined ? "" : html`<span class="ordinal">${ordinal}</span>`;
  const inside = html`${counted}${renderDigits(words(label))}`;
  // The form is the page's one form, so that a choice works without script and carries its id.
  return open
    ? html`<li><button type="submit" form="choose" name="text" value="${say}" class="choice">${inside}</button></li>`
    : html`<li><span class="choice">${inside}</span></li>`;
};

function renderChoices(
  { prompt, choices, inWords }: Part & { kind: "choices" },
  open: boolean,
  language: Language,
): Html {
  const question = words(prompt);
  const asked = question ? html`<p class="text">${renderDigits(question)}</p>` : "";
  const options = choices.map((choice, at) => renderChoice(choice, inWords ? undefined : at + 1, open));
  const isStacked = choices.some(({ label }) => widthOf(words(label)) > WIDEST_BESIDE);
  return html`<div class="${isStacked ? "choices stacked" : "choices"}" role="group" aria-label="${question || webPhrases[language].choicesLabel}">${asked}<ol>${options}</ol></div>`;
}

/** A link that works in this session only, and not for long: the letter that offers the file is looked up again. */
const renderFile = ({ name, label }: Part & { kind: "file" }, letter: string, at: number): Html =>
  html`<p class="text">${renderDigits(words(label))} <a href="/api/exports/${letter}/${at}" download="${name}">${name}</a></p>`;

function renderPart(part: Part, at: number, { id, open, language }: ReplyPlace): Html {
  switch (part.kind) {
    case "text":
      return html`<p class="text">${renderDigits(words(part.text))}</p>`;
    case "facts":
      return renderFacts(part, language);
    case "list":
      return html`<ul class="list">${part.items.map((item) => html`<li>${renderDigits(words(item))}</li>`)}</ul>`;
    case "file":
      return renderFile(part, id, at);
    case "choices":
      return renderChoices(part, open, language);
  }
}

/** A reply as it stands on the page. */
export const renderReply = (reply: Reply, place: ReplyPlace): Html =>
  html`<article class="reply" lang="${reply.language}" data-letter="${place.id}"><span class="mark" aria-hidden="true">票</span><div class="body"><span class="unseen">${webPhrases[place.language].name}:</span>${reply.parts.map((part, at) => renderPart(part, at, place))}</div>${renderTime(place.at, place.language)}</article>`;
