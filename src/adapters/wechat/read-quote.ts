// How the web protocol writes a quotation: 「name: words」, a line of dashes, and what is said about it.
const QUOTATION = /^[「“"]([^:\uff1a\n]{1,64})[:\uff1a]\s?([\s\S]*?)[」”"]\n(?:- ?){5,}\n([\s\S]*)$/;
const IDENTIFIER = /(?<![\d.,¥])(?:\d{20}|\d{12} \d{8}|\d{10} \d{8}|\d{8})(?![\d.,])/g;

/** What was said about a quotation, with the quotation's numbers: quoting means *this one*. */
export function readQuote(text: string): string {
  const [, , quoted = "", said] = QUOTATION.exec(text.trim()) ?? [];
  if (said === undefined) return text;
  const numbers = [...new Set(quoted.match(IDENTIFIER) ?? [])];
  // Who says a number themselves means that one.
  if (/\d{3,}/.test(said)) return said.trim();
  return [said.trim(), numbers.length > 0 ? numbers.join(" ") : quoted.trim()].filter(Boolean).join(" ");
}
