export type Separator = "," | ";" | "\t";

const SEPARATORS: readonly Separator[] = [",", ";", "\t"];
const LINES_SEEN = 50;

/** The separator that divides one of the first lines into the most columns, which is the header's. */
export function detectSeparator(text: string): Separator {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, "");
  const lines = unquoted.split(/\r\n|\n|\r/, LINES_SEEN);
  const widest = (separator: Separator): number => Math.max(...lines.map((line) => line.split(separator).length));
  return SEPARATORS.reduce((best, separator) => (widest(separator) > widest(best) ? separator : best));
}
