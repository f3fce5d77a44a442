import type { types } from "@slack/bolt";
import { toTextObject } from "./escape.ts";
import { SECTION_CHARACTERS } from "./limits.ts";
import { splitText } from "./split-text.ts";

/** A block with the words that it says. */
export interface Piece {
  block: types.KnownBlock;
  text: string;
}

const section = (text: string): Piece => ({ block: { type: "section", text: toTextObject(text) }, text });

/** Text of any length, in as many sections as it takes. */
export const renderText = (text: string): Piece[] => splitText(text, SECTION_CHARACTERS).map(section);
