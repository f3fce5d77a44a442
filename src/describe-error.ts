const MOST_CHARACTERS = 300;
const LAST_DIGITS = 4;
const FRAMES = 6;

/** Statements carry their parameters behind this word, and those are what people wrote. */
const PARAMETERS = /\s*params:[\s\S]*$/;
const LONG_DIGITS = /\d{6,}/g;

const withoutIdentifiers = (text: string): string =>
  text
    .replace(PARAMETERS, "")
    .replace(LONG_DIGITS, (digits) => `…${digits.slice(-LAST_DIGITS)}`)
    .slice(0, MOST_CHARACTERS);

/** What a log may say about an error: its kind, its words without identifiers, where it happened. */
export function describeError(error: unknown): { error: string; message: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, message: withoutIdentifiers(String(error)), at: "" };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    message: withoutIdentifiers(error.message),
    at: frames
      .slice(0, FRAMES)
      .map((frame) => frame.trim())
      .join(" < "),
  };
}
