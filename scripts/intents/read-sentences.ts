import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One line that somebody wrote, before its slots and alternatives are filled in. */
export interface Sentence {
  template: string;
  intent: string;
  language: string;
}

export interface Content {
  sentences: Sentence[];
  /** What a `{name}` may be, by language. */
  slots: Map<string, Map<string, string[]>>;
}

const SLOTS = "slots.txt";

const linesOf = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("# "));

function readSlots(path: string): Map<string, string[]> {
  const entries = linesOf(path).map((line): [string, string[]] => {
    const colon = line.indexOf(":");
    if (colon < 1) throw new Error(`${path}: "${line}" has no name before a colon`);
    const words = line.slice(colon + 1).split("|");
    return [line.slice(0, colon).trim(), words.map((word) => word.trim())];
  });
  return new Map(entries);
}

/** Reads `intents/<language>/<intent>.txt` and the slots beside them, in a fixed order. */
export function readSentences(folder: string): Content {
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const slots = new Map(languages.map((language) => [language, readSlots(join(folder, language, SLOTS))]));
  const sentences = languages.flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((name) => name.endsWith(".txt") && name !== SLOTS)
      .sort()
      .flatMap((name) =>
        linesOf(join(folder, language, name)).map((template) => ({
          template,
          intent: name.replace(/\.txt$/, ""),
          language,
        })),
      ),
  );
  return { sentences, slots };
}
