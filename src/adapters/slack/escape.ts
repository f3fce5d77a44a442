import type { types } from "@slack/bolt";

// https://docs.slack.dev/messaging/formatting-message-text: these three, and no others.
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text that Slack shows as it stands: it can neither link nor call anybody. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? mark);

/** What people wrote, as they wrote it: links and mentions are markup by the time they reach us. */
export const unescapeText = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const KEY = "[\\dA-Z]";
// Invoice numbers and codes, and tax ids; not amounts, dates, or part of a longer word.
const IDENTIFIER = new RegExp(
  `(?<![\\w.,¥*-])(?:\\d{8}|\\d{10}|\\d{12}|\\d{20}|(?=${KEY}*\\d)${KEY}{15,20})(?![\\w.,*-])`,
  "g",
);

// What Slack would read as formatting or as an emoji's name; there is no way to escape it.
const MISREAD = /[*_~`]|:[a-z0-9_+'-]+:|^\s*>/m;

export type TextObject = types.MrkdwnElement | types.PlainTextElement;

/** Text with its numbers set as code; where Slack would take a piece of it for formatting, plain. */
export const toTextObject = (text: string): TextObject =>
  MISREAD.test(text)
    ? { type: "plain_text", text, emoji: false }
    : { type: "mrkdwn", text: escapeText(text).replace(IDENTIFIER, "`$&`"), verbatim: true };
