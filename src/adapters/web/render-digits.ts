import { html } from "hono/html";
import type { Html } from "./html.ts";

/** Invoice numbers, invoice codes and taxpayer ids; nothing shorter is copied from a chat, and an amount is none. */
const IDENTIFIER = /(?<![0-9A-Za-z.])(\d{8,20}|[0-9A-Z]{2}\d{6}[0-9A-Z]{10})(?![0-9A-Za-z]|\.\d)/;

const GROUP = 4;

/** Digits in groups that the eye can hold; the gaps are drawn, so that what is copied has none. */
const renderIdentifier = (text: string): Html =>
  html`<span class="digits">${(text.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).map((group) => html`<span>${group}</span>`)}</span>`;

export const isWhollyIdentifier = (text: string): boolean => {
  const [found] = IDENTIFIER.exec(text) ?? [];
  return found === text;
};

/** A text with its identifiers set apart. */
export const renderDigits = (text: string): Html =>
  html`${text.split(IDENTIFIER).map((piece, at) => (at % 2 === 1 ? renderIdentifier(piece) : piece))}`;
