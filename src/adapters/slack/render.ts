import type { types } from "@slack/bolt";
import { cardPhrases, plainText, type Reply } from "../../bot/index.ts";
import { formatBlockId, type Memory } from "./block-ids.ts";
import { escapeText } from "./escape.ts";
import { BLOCKS_PER_MESSAGE, MESSAGE_BLOCKS_CHARACTERS, MESSAGE_TEXT_CHARACTERS } from "./limits.ts";
import { renderPart } from "./render-part.ts";
import type { Piece } from "./render-text.ts";

/** One Slack message: blocks, and the same in words for notifications, screen readers and search. */
export interface SlackPost {
  text: string;
  blocks: types.KnownBlock[];
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .filter(Boolean)
    .join("\n");

interface Size {
  blocks: number;
  characters: number;
  words: number;
}

const sizeOf = ({ block, text }: Piece): Size => ({
  blocks: 1,
  characters: JSON.stringify(block).length,
  words: escapeText(text).length + 1,
});

const sum = (one: Size, other: Size): Size => ({
  blocks: one.blocks + other.blocks,
  characters: one.characters + other.characters,
  words: one.words + other.words,
});

const WHOLE: Size = {
  blocks: BLOCKS_PER_MESSAGE,
  characters: MESSAGE_BLOCKS_CHARACTERS,
  words: MESSAGE_TEXT_CHARACTERS,
};

/** What is left where a pager stands beneath. */
const BESIDE_PAGER = sum(WHOLE, { blocks: -2, characters: -1000, words: -100 });

const fits = (size: Size, most: Size): boolean =>
  size.blocks <= most.blocks && size.characters <= most.characters && size.words <= most.words;

/** The pieces in their order, in as few messages as hold them. */
function paginate(pieces: readonly Piece[]): Piece[][] {
  const nothing: Size = { blocks: 0, characters: 0, words: 0 };
  const sizes = pieces.map(sizeOf);
  if (fits(sizes.reduce(sum, nothing), WHOLE)) return [[...pieces]];
  const pages: Piece[][] = [];
  let size = nothing;
  pieces.forEach((piece, at) => {
    const longer = sum(size, sizes[at] ?? nothing);
    const page = pages.at(-1);
    if (page && fits(longer, BESIDE_PAGER)) {
      page.push(piece);
      size = longer;
    } else {
      pages.push([piece]);
      size = sizes[at] ?? nothing;
    }
  });
  return pages;
}

const turn = (to: number, label: string): types.Button => ({
  type: "button",
  action_id: `page:${to}`,
  text: { type: "plain_text", text: label, emoji: false },
  value: String(to),
});

/** Which page this is, and the way to the others. */
function pager({ language }: Reply, memory: Memory, at: number, of: number): Piece[] {
  const words = cardPhrases[language];
  const text = words.page(at, of);
  const elements = [...(at > 1 ? [turn(at - 1, words.previous)] : []), ...(at < of ? [turn(at + 1, words.next)] : [])];
  const block_id = formatBlockId({ ...memory, kind: "page" }, String(at));
  return [
    { block: { type: "context", elements: [{ type: "plain_text", text, emoji: false }] }, text },
    { block: { type: "actions", block_id, elements }, text: "" },
  ];
}

const toPost = (pieces: readonly Piece[], text: string): SlackPost => ({
  text: escapeText(text),
  blocks: pieces.map(({ block }) => block),
});

/** A reply as Slack messages: one, or pages to turn where it is more than a message holds. */
export function renderReply(reply: Reply, memory: Memory): SlackPost[] {
  const pieces = reply.parts.flatMap((part, at) => renderPart(part, memory, at, reply.language));
  const pages = paginate(pieces);
  const [only, another] = pages;
  const whole = plainText(reply);
  if (only && !another && escapeText(whole).length <= MESSAGE_TEXT_CHARACTERS) return [toPost(only, whole)];
  return pages.map((page, at) => {
    const shown = pages.length > 1 ? [...page, ...pager(reply, memory, at + 1, pages.length)] : page;
    return toPost(shown, wordsOf(shown));
  });
}
