import type { Pending } from "./conversation.ts";

const CHINESE_DIGITS = "零一二三四五六七八九十";
const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

function chineseNumber(text: string): number | undefined {
  if (text === "两") return 2;
  const [head = "", tail = ""] = text.split("十");
  if (!text.includes("十"))
    return text.length === 1 && text !== "零" ? positive(CHINESE_DIGITS.indexOf(text)) : undefined;
  const tens = head === "" ? 1 : CHINESE_DIGITS.indexOf(head);
  const ones = tail === "" ? 0 : CHINESE_DIGITS.indexOf(tail);
  return tens < 1 || ones < 0 ? undefined : tens * 10 + ones;
}

const positive = (value: number): number | undefined => (value > 0 ? value : undefined);

/** The option number that an answer names: `2`, `２`, `二`, `第二个`, `the second one`, `#2`; undefined if it names none. */
export function readOrdinal(text: string): number | undefined {
  const said = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[。.!！,，\s]+$/u, "");
  const digits = /^(?:第|选|#|no\.?\s*|number\s*|option\s*)?\s*(\d{1,2})\s*(?:个|张|条|项|号|那个|那张)?$/u.exec(said);
  if (digits?.[1]) return positive(Number(digits[1]));
  const chinese = /^(?:第|选)?([一二三四五六七八九十两]{1,3})(?:个|张|条|项|号)?$/u.exec(said);
  if (chinese?.[1]) return chineseNumber(chinese[1]);
  const word = /^(?:the\s+)?(first|second|third|fourth|fifth)(?:\s+one)?$/.exec(said);
  return word?.[1] ? ORDINALS.indexOf(word[1]) + 1 : undefined;
}

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s。.!！?？,，~～]+$/u, "");

export type ChoiceReading =
  | { kind: "chosen"; at: number }
  | { kind: "out_of_range"; most: number }
  | { kind: "not_a_choice" };

/** Reads an utterance as the answer to a pending question; a command inside an answer is an answer. */
export function readChoice(text: string, { options }: Pending): ChoiceReading {
  const said = bare(text);
  const byWords = options.findIndex((option) => option.say.includes(said));
  if (byWords >= 0) return { kind: "chosen", at: byWords };
  const ordinal = readOrdinal(text);
  if (ordinal === undefined) return { kind: "not_a_choice" };
  return ordinal <= options.length
    ? { kind: "chosen", at: ordinal - 1 }
    : { kind: "out_of_range", most: options.length };
}
