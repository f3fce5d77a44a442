import { unescapeText } from "./escape.ts";

// https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages: <@U1|name>, <#C1|name>, <!here>, <url|label>.
const MARKUP = /<([^<>|]*)(?:\|([^<>]*))?>/g;

/** A link may say another address than it opens: then both are read. What people typed is the label. */
function plainLink(target: string, label: string): string {
  const address = target.replace(/^https?:\/\//, "").replace(/\/$/, "");
  return [target, address, `${address}/`].includes(label) ? label : `${label} ${target}`;
}

function plainMarkup(bot: string, target: string, label: string | undefined): string {
  // Whom else a message calls is nobody's invoice; a channel or a group is called by its name at most.
  if (target.startsWith("@")) return target === `@${bot}` ? " " : "";
  if (target.startsWith("#") || target.startsWith("!")) return label ?? "";
  if (label && /^https?:/i.test(target)) return plainLink(target, label);
  // Slack makes phone numbers of invoice numbers: what people typed is the label.
  return label ?? target.replace(/^(?:tel|mailto):/, "");
}

/** What a person typed, without what Slack made of it and without the call for the bot. */
export const readText = (text: string, bot: string): string =>
  unescapeText(text.replace(MARKUP, (_, target: string, label?: string) => plainMarkup(bot, target, label))).trim();

export const mentions = (text: string, user: string): boolean =>
  text.includes(`<@${user}>`) || text.includes(`<@${user}|`);

/** Whether a message begins by calling somebody else. */
export const callsAnother = (text: string, bot: string): boolean => {
  const [, called] = /^\s*<@([A-Z0-9]+)(?:\|[^>]*)?>/.exec(text) ?? [];
  return called !== undefined && called !== bot;
};
