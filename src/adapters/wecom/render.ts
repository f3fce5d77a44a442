import {
  type Choice,
  disclose,
  type FilePart,
  filesOf,
  type Part,
  plainText,
  type Reply,
  splitText,
} from "../../bot/index.ts";
import { escapeText } from "./escape.ts";
import {
  CARD_BUTTON_CHARACTERS,
  CARD_BUTTONS,
  CARD_SUBTITLE_CHARACTERS,
  CARD_TITLE_CHARACTERS,
  TEXT_BYTES,
} from "./limits.ts";

/** A message as WeCom takes it, without whom it is for. */
export type WecomMessage =
  | { msgtype: "text"; text: { content: string } }
  | { msgtype: "template_card"; template_card: TemplateCard }
  /** Made and uploaded when it is sent. */
  | { msgtype: "file"; offered: FilePart };

/** https://developer.work.weixin.qq.com/document/path/90236#按钮交互型 */
export interface TemplateCard {
  card_type: "button_interaction";
  main_title: { title: string };
  sub_title_text?: string;
  button_list: { text: string; style: number; key: string }[];
  /** Never the same twice. */
  task_id: string;
}

/** What a pressed button says: which letter it stood in, and its number. */
export const formatKey = (cause: string, ordinal: number): string => `${cause}:${ordinal}`;

export function parseKey(key: string): { cause: string; ordinal: string } | undefined {
  const [, cause, ordinal] = /^(.{1,128}):(\d{1,2})$/.exec(key) ?? [];
  return cause && ordinal ? { cause, ordinal } : undefined;
}

type Choices = Part & { kind: "choices" };

const label = ({ label: words }: Choice): string => disclose(words, "full");

/** A question whose answers fit on buttons; a longer one is asked in words, with numbers. */
function asCard(part: Choices, cause: string, task: string): WecomMessage | undefined {
  const { choices } = part;
  const fits = choices.every((one) => label(one).length > 0 && [...label(one)].length <= CARD_BUTTON_CHARACTERS);
  const prompt = disclose(part.prompt, "full").trim();
  // What would begin a link is said in words, where it can be shown as it stands.
  if ([prompt, ...choices.map(label)].some((words) => escapeText(words) !== words)) return undefined;
  if (choices.length === 0 || choices.length > CARD_BUTTONS || !fits || !prompt) return undefined;
  if ([...prompt].length > CARD_SUBTITLE_CHARACTERS) return undefined;
  const isTitle = [...prompt].length <= CARD_TITLE_CHARACTERS && !prompt.includes("\n");
  const [first = "", ...rest] = isTitle ? [prompt] : prompt.split("\n");
  if ([...first].length > CARD_TITLE_CHARACTERS) return undefined;
  return {
    msgtype: "template_card",
    template_card: {
      card_type: "button_interaction",
      main_title: { title: first },
      ...(rest.length > 0 ? { sub_title_text: rest.join("\n") } : {}),
      button_list: choices.map((one, at) => ({
        text: label(one),
        style: at === 0 ? 1 : 2,
        key: formatKey(cause, at + 1),
      })),
      task_id: task,
    },
  };
}

const asTexts = (reply: Reply): WecomMessage[] =>
  splitText(escapeText(plainText(reply)), TEXT_BYTES).map((content) => ({ msgtype: "text", text: { content } }));

/** Which letter this is, and which try: what a card's buttons and its name need to know. */
export interface LetterName {
  cause: string;
  ordinal: number;
  attempts: number;
}

/** A reply as WeCom messages, in order; a question that ends it is a card where its answers fit on buttons. */
export function renderReply(reply: Reply, { cause, ordinal, attempts }: LetterName): WecomMessage[] {
  const last = reply.parts.at(-1);
  const card = last?.kind === "choices" ? asCard(last, cause, `${cause}_${ordinal}_${attempts}`) : undefined;
  const files = filesOf(reply).map((offered): WecomMessage => ({ msgtype: "file", offered }));
  return card ? [...asTexts({ ...reply, parts: reply.parts.slice(0, -1) }), card] : [...asTexts(reply), ...files];
}

/** The reply as one text, where it is no more than that: only so can it go back over the question's own connection. */
export function onlyText(messages: readonly WecomMessage[]): string | undefined {
  const [first, another] = messages;
  return first?.msgtype === "text" && !another ? first.text.content : undefined;
}
