import type { PlaceRule } from "../../core/organisation/index.ts";

/** What is said in one fixed phrase. */
export type CommandWish =
  | { kind: "help" }
  | { kind: "whoami" }
  | { kind: "bind"; code: string }
  | { kind: "unbind" }
  | { kind: "cancel" }
  | { kind: "rule"; change: Partial<PlaceRule> };

// A command is the whole message: inside a sentence these words mean something else.
const COMMANDS: [RegExp, "help" | "whoami" | "unbind" | "cancel"][] = [
  [/^(?:帮助|帮忙|幫助|说明|怎么用|你能做什么|help|menu|菜单|start|\?|\/help)$/iu, "help"],
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
const BIND = /^(?:绑定|綁定|bind)\s*[:：]?\s*(.{1,40})$/iu;

/** Reads a message that is a command from its first character to its last. */
export function readCommand(text: string): CommandWish | undefined {
  const said = text
    .normalize("NFKC")
    .trim()
    .replace(/[。.!！?？~～\s]+$/u, "");
  const whole = said === "" && /[?？]/u.test(text) ? "?" : said;
  const command = COMMANDS.find(([pattern]) => pattern.test(whole));
  if (command) return { kind: command[1] };
  const rule = RULES.find(([pattern]) => pattern.test(whole));
  if (rule) return { kind: "rule", change: rule[1] };
  const bind = BIND.exec(said);
  return bind?.[1] ? { kind: "bind", code: bind[1].trim() } : undefined;
}
