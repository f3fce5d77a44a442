import type { PlaceRule } from "../../core/organisation/index.ts";
import type { NumberQuery } from "../../core/search/index.ts";
import { numbersInText } from "./numbers-in-text.ts";

/** What a message wants, with everything a skill needs pulled out of it. */
export type Wish =
  | { kind: "help" }
  | { kind: "whoami" }
  | { kind: "bind"; code: string }
  | { kind: "unbind" }
  | { kind: "cancel" }
  | { kind: "rule"; change: Partial<PlaceRule> }
  | { kind: "lookup"; numbers: NumberQuery[] }
  | { kind: "lookup_without_number" }
  | { kind: "unclear" };

// A command is the whole message: inside a sentence these words mean something else.
const COMMANDS: [RegExp, Wish["kind"] & ("help" | "whoami" | "unbind" | "cancel")][] = [
  [
    /^(?:帮助|帮忙|幫助|说明|怎么用|你能做什么|你好|您好|嗨|在吗|help|hi|hello|hey|menu|菜单|start|\?|\/help)$/iu,
    "help",
  ],
  [/^(?:我是谁|我是誰|who\s*am\s*i|whoami)$/iu, "whoami"],
  [/^(?:解绑|解綁|解除绑定|unbind)$/iu, "unbind"],
  [/^(?:取消|算了|不用了|cancel|never\s*mind)$/iu, "cancel"],
];
const RULES: [RegExp, Partial<PlaceRule>][] = [
  [/^(?:公开台账|公開台賬|台账公开|show (?:the )?ledger(?: to everyone)?)$/iu, { ledgerFor: "everyone" }],
  [/^(?:不公开台账|不公開台賬|台账不公开|hide (?:the )?ledger)$/iu, { ledgerFor: "asker" }],
  [/^(?:显示敏感信息|显示税号|show (?:sensitive(?: details)?|tax ids))$/iu, { sensitive: "full" }],
  [/^(?:隐藏敏感信息|隐藏税号|hide (?:sensitive(?: details)?|tax ids))$/iu, { sensitive: "masked" }],
];
const BIND = /^(?:绑定|綁定|bind)\s*[::]?\s*(.{1,40})$/iu;

const ABOUT_INVOICES = /发票|發票|票|查|号码|尾号|invoice|fapiao|check|look\s*up|find|number|receipt/iu;
/** A number this long, or one that is most of what was said, is meant to be looked up without further words. */
const LONG_NUMBER = 8;
const FEW_OTHER_CHARACTERS = 12;

/** Reads a whole message; a pending question has been asked first. */
export function understand(text: string): Wish {
  const said = text
    .normalize("NFKC")
    .trim()
    .replace(/[。.!!??~~\s]+$/u, "");
  const whole = said === "" && /[??]/u.test(text) ? "?" : said;
  const command = COMMANDS.find(([pattern]) => pattern.test(whole));
  if (command) return { kind: command[1] };
  const rule = RULES.find(([pattern]) => pattern.test(whole));
  if (rule) return { kind: "rule", change: rule[1] };
  const bind = BIND.exec(said);
  if (bind?.[1]) return { kind: "bind", code: bind[1].trim() };
  const numbers = numbersInText(text);
  const about = ABOUT_INVOICES.test(said);
  const digits = numbers.reduce((total, number) => total + number.digits.length + number.code.length, 0);
  const meant =
    about ||
    numbers.some((number) => number.digits.length >= LONG_NUMBER) ||
    said.length - digits <= FEW_OTHER_CHARACTERS;
  if (numbers.length > 0 && meant) return { kind: "lookup", numbers };
  return about && /查|找|check|look|find/iu.test(said) ? { kind: "lookup_without_number" } : { kind: "unclear" };
}
