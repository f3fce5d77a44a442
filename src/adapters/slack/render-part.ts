import { type Colour, disclose, type Fact, type Language, type Part, type Words } from "../../bot/index.ts";
import type { Memory } from "./block-ids.ts";
import { toTextObject } from "./escape.ts";
import { FIELD_CHARACTERS, FIELDS_PER_SECTION, HEADER_CHARACTERS } from "./limits.ts";
import { renderChoices } from "./render-choices.ts";
import { type Piece, renderText } from "./render-text.ts";
import { splitText } from "./split-text.ts";

const SIGN: Readonly<Record<Colour, string>> = { green: "🟢", yellow: "🟡", red: "🔴" };

export const say = (words: Words): string => disclose(words, "full");

const header = (text: string): Piece[] =>
  text.trim() && text.length <= HEADER_CHARACTERS
    ? [{ block: { type: "header", text: { type: "plain_text", text, emoji: false } }, text }]
    : renderText(text);

const aside = (text: string): Piece[] =>
  splitText(text, FIELD_CHARACTERS).map((piece) => ({
    block: { type: "context", elements: [toTextObject(piece)] },
    text: piece,
  }));

const fieldText = ({ label, value }: Fact): string => `${label}\n${say(value)}`;

/** Facts side by side; one that is too long for a field stands below by itself. */
function renderFacts(facts: readonly Fact[]): Piece[] {
  const said = facts.filter((fact) => say(fact.value).trim() !== "").map(fieldText);
  const short = said.filter((text) => toTextObject(text).text.length <= FIELD_CHARACTERS);
  const rows: Piece[] = [];
  for (let at = 0; at < short.length; at += FIELDS_PER_SECTION) {
    const row = short.slice(at, at + FIELDS_PER_SECTION);
    rows.push({
      block: { type: "section", fields: row.map(toTextObject) },
      text: row.map((text) => text.replace("\n", " ")).join("\n"),
    });
  }
  return [...rows, ...said.filter((text) => !short.includes(text)).flatMap(renderText)];
}

/** The status first, then the facts; what no fact says stands beneath, small. */
function renderCard({ title, colour, facts, lines, notes }: Part & { kind: "facts" }): Piece[] {
  const head = colour ? `${SIGN[colour]} ${say(title)}` : say(title);
  // Without word of what the facts leave out, everything is said.
  const beneath = (notes ?? lines).map(say).filter(Boolean).join("\n");
  // What the title says need not be said again.
  const further = facts.filter((fact) => !say(title).includes(say(fact.value)));
  return [...header(head), ...renderFacts(further), ...aside(beneath)];
}

/** One part of a reply as blocks, each with its words; `at` keeps the ids of a message apart. */
export function renderPart(part: Part, memory: Memory, at: number, language: Language): Piece[] {
  switch (part.kind) {
    case "text":
      return renderText(say(part.text));
    case "facts":
      return renderCard(part);
    case "list":
      return renderText(part.items.map(say).join("\n"));
    case "file":
      return renderText(`${say(part.label)} ${part.name}`);
    case "choices":
      return [
        ...renderText(say(part.prompt)),
        ...renderChoices(part.choices, { memory, at, language, inWords: part.inWords === true }),
      ];
  }
}
