import { fold } from "./fold.ts";
import { forgiveTypo } from "./forgive-typo.ts";
import { markValues } from "./mark-values.ts";
import { stem } from "./stem.ts";

/** The smallest thing we count: one Chinese character, one stemmed word, one short number, one typed mark. */
export type Unit = { text: string; kind: "han" | "word" | "number" | "mark"; joined: boolean };

const UNIT = /(#[a-z0-9]+)|(\p{Script=Han})|([a-z]+(?:['’][a-z]+)*)|(\d+%?)/gu;
/** A question longer than this is a document; its head tells what is wanted. */
const LONGEST = 1_500;

/** Text cut into units; `joined` says that nothing stood between this unit and the one before. */
export function units(text: string): Unit[] {
  const marked = markValues(fold(text.slice(0, LONGEST)));
  let end = -1;
  return Array.from(marked.matchAll(UNIT), (match) => {
    const joined = match.index === end;
    end = match.index + match[0].length;
    const [, mark, han, word, number] = match;
    if (mark) return { text: mark, kind: "mark", joined };
    if (han) return { text: han, kind: "han", joined };
    if (word) return { text: forgiveTypo(stem(word)), kind: "word", joined };
    return { text: number ?? "", kind: "number", joined };
  });
}
