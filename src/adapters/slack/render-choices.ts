import type { types } from "@slack/bolt";
import { type Choice, cardPhrases, disclose, type Language } from "../../bot/index.ts";
import { formatBlockId, type Memory } from "./block-ids.ts";
import {
  BUTTON_CHARACTERS,
  BUTTON_VALUE_CHARACTERS,
  BUTTONS_PER_QUESTION,
  MENU_CHARACTERS,
  OPTION_CHARACTERS,
  OPTION_VALUE_CHARACTERS,
  OPTIONS_PER_SELECT,
} from "./limits.ts";
import { type Piece, renderText } from "./render-text.ts";

interface Place {
  memory: Memory;
  /** Keeps the ids of a message's blocks apart. */
  at: number;
  language: Language;
  /** They are answered by their own words, not by number. */
  inWords?: boolean;
}

interface Option {
  /** With its number, by which it can be answered too. */
  label: string;
  /** What the person says by choosing it. */
  say: string;
  ordinal: string;
}

const plain = (text: string): types.PlainTextElement => ({ type: "plain_text", text, emoji: false });

const toOption = ({ say, label }: Choice, at: number, inWords: boolean): Option => ({
  label: inWords ? disclose(label, "full") : `${at + 1}. ${disclose(label, "full")}`,
  say,
  ordinal: String(at + 1),
});

// What does not fit is said in full above, and chosen by its number.
const fitting = (text: string, instead: string, most: number): string =>
  text.trim() !== "" && text.length <= most ? text : instead;

const button = ({ label, say, ordinal }: Option): types.Button => ({
  type: "button",
  action_id: `choice:${ordinal}`,
  text: plain(fitting(label, ordinal, BUTTON_CHARACTERS)),
  value: fitting(say, ordinal, BUTTON_VALUE_CHARACTERS),
});

const option = ({ label, say, ordinal }: Option): types.PlainTextOption => ({
  text: plain(fitting(label, ordinal, OPTION_CHARACTERS)),
  value: fitting(say, ordinal, OPTION_VALUE_CHARACTERS),
});

function select(options: readonly Option[], whole: boolean, language: Language): types.StaticSelect {
  const [first, last] = [Number(options[0]?.ordinal), Number(options.at(-1)?.ordinal)];
  const { choose, chooseAmong } = cardPhrases[language];
  return {
    type: "static_select",
    action_id: `choice:${first}-${last}`,
    placeholder: plain(whole ? choose : chooseAmong(first, last)),
    options: options.map(option),
  };
}

/** As many options in a menu as it may have, and as leave room for others in the message. */
function groupOptions(options: readonly Option[]): Option[][] {
  const groups: Option[][] = [];
  let size = 0;
  for (const one of options) {
    const length = JSON.stringify(option(one)).length;
    const group = groups.at(-1);
    size += length;
    if (group && group.length < OPTIONS_PER_SELECT && size <= MENU_CHARACTERS) group.push(one);
    else {
      groups.push([one]);
      size = length;
    }
  }
  return groups;
}

/** A few choices are buttons, more are a menu; a label that is too long for either is said above in full. */
export function renderChoices(choices: readonly Choice[], { memory, at, language, inWords = false }: Place): Piece[] {
  const options = choices.map((choice, position) => toOption(choice, position, inWords));
  const id = (block: number) => formatBlockId({ ...memory, kind: "choice" }, `${at}.${block}`);
  const isFew = options.length <= BUTTONS_PER_QUESTION;
  const isLong = options.some(({ label }) => label.length > (isFew ? BUTTON_CHARACTERS : OPTION_CHARACTERS));
  const said = options.map(({ label }) => label).join("\n");
  const words = isLong ? renderText(said) : [];
  if (options.length === 0) return words;
  if (isFew) {
    const block = { type: "actions", block_id: id(0), elements: options.map(button) } as const;
    return [...words, { block, text: isLong ? "" : said }];
  }
  const groups = groupOptions(options);
  const menus = groups.map((some, block): Piece => {
    const menu = select(some, groups.length === 1, language);
    const text = isLong ? "" : some.map(({ label }) => label).join("\n");
    return { block: { type: "actions", block_id: id(block), elements: [menu] }, text };
  });
  return [...words, ...menus];
}
