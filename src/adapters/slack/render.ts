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

/** What the pager itself takes. */
const PAGER_BLOCKS = 2;
const PAGER_CHARACTERS = 1000;

const sizeOf = ({ block }: Piece): number => JSON.stringify(block).length;
const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .filter(Boolean)
    .join("\n");

function fits(pieces: readonly Piece[], blocks: number, characters: number): boolean {
  const size = pieces.reduce((sum, piece) => sum + sizeOf(piece), 0);
  return pieces.length <= blocks && size <= characters && escapeText(wordsOf(pieces)).length <= MESSAGE_TEXT_CHARACTERS;
}

/** The pieces in their order, in as few messages as hold them. */
function paginate(pieces: readonly Piece[]): Piece[][] {
  if (fits(pieces, BLOCKS_PER_MESSAGE, MESSAGE_BLOCKS_CHARACTERS)) return [[...pieces]];
  const pages: Piece[][] = [];
  for (const piece of pieces) {
    const page = pages.at(-1);
    const longer = [...(page ?? []), piece];
    if (page && fits(longer, BLOCKS_PER_MESSAGE - PAGER_BLOCKS, MESSAGE_BLOCKS_CHARACTERS - PAGER_CHARACTERS)) {
      page.push(piece);
    } else pages.push([piece]);
  }
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
