/** Whether the bot was called, and what was said without the call. */
export interface Mention {
  isCalled: boolean;
  text: string;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Reads a call from the text alone, because mention ids do not survive every puppet (wechaty #2149, #1969): `@name` or
 * `@alias` followed by U+2005, a blank or the end, or a prefix word at the beginning.
 */
export function readMention(text: string, names: readonly string[], prefixes: readonly string[]): Mention {
  const known = names.filter((name) => name !== "").sort((one, other) => other.length - one.length);
  let rest = text;
  let isCalled = false;
  if (known.length > 0) {
    const called = new RegExp(`[@\\uff20](?:${known.map(escaped).join("|")})(?:[\\u2005\\s]+|$)`, "gu");
    rest = rest.replace(called, () => {
      isCalled = true;
      return " ";
    });
  }
  const words = prefixes.map(escaped).join("|");
  const begins = words ? new RegExp(`^\\s*(?:${words})(?:[\\s,:\\uff0c\\uff1a\\u3001]+|$)`, "iu") : undefined;
  if (begins?.test(rest)) {
    isCalled = true;
    // Alone it is the call itself.
    rest = rest.replace(begins, "");
  }
  return { isCalled, text: rest.replaceAll("\u2005", " ").trim() };
}
