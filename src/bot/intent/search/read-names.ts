import type { NamedCompany } from "../../../core/search/index.ts";
import { AROUND, ENGLISH_AROUND } from "./around-names.ts";

const SEPARATORS = /[\s的,，、。;；!！?？:：「」“”"'()（）[\]【】《》<>|/\\=+*·]+/u;
const HAN = /\p{Script=Han}/u;
const SHORTEST = 2;
const LONGEST = 60;

/** A name with what was said around it cut off; '' where nothing is left. */
export function bareName(text: string): string {
  let name = text.trim();
  for (let before = ""; before !== name; ) {
    before = name;
    name = name.replace(AROUND, "").trim();
  }
  // A single character is no name: what was cut off belonged to it.
  return name.length === 1 && text.trim().length <= SHORTEST + 1 ? text.trim() : name;
}

const NAME = String.raw`[^\s,，、。;；]{2,40}?`;
const SIDES: readonly (readonly [RegExp, NamedCompany["side"]])[] = [
  [
    new RegExp(
      String.raw`(?:开给|卖给|销给|购方|购买方|买方|抬头)(?:是|为|:|写的)?\s?(${NAME})(?=的|\s|$|[,，。])`,
      "u",
    ),
    "buyer",
  ],
  [new RegExp(String.raw`(?:销方|销售方|卖方|开票方)(?:是|为|:)?\s?(${NAME})(?=的|\s|$|[,，。])`, "u"), "seller"],
  [new RegExp(String.raw`(${NAME})(?:给我们?开|开给我们?|开来|开具|开)的?(?=发票|票|那|\s|$|[,，。])`, "u"), "seller"],
  [/\b(?:from|by|seller:?)\s((?:[^\s,，。]+\s?){1,6})/iu, "seller"],
  [/\b(?:to|buyer:?)\s((?:[^\s,，。]+\s?){1,6})/iu, "buyer"],
];

function namesIn(text: string, side: NamedCompany["side"]): NamedCompany[] {
  const names: string[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) names.push(words.join(" "));
    words = [];
  };
  for (const token of text.split(SEPARATORS)) {
    if (HAN.test(token)) {
      flush();
      const name = bareName(token);
      if (name.length >= SHORTEST) names.push(name);
    } else if (/^[\p{Letter}&.'-]{2,}$/u.test(token) && !ENGLISH_AROUND.has(token.toLowerCase())) words.push(token);
    else flush();
  }
  flush();
  return names.filter((name) => name.length <= LONGEST).map((name) => ({ name, side }));
}

/** The names that are left of a message once everything else was read out of it, and on which side each is said to be. */
export function readNames(text: string): NamedCompany[] {
  const named: NamedCompany[] = [];
  let rest = text;
  for (const [pattern, side] of SIDES) {
    const found = pattern.exec(rest);
    const [name] = found ? namesIn(found[1] ?? "", side) : [];
    if (!found || !name) continue;
    named.push(name);
    rest = rest.replace(found[0], " ");
  }
  return [...named, ...namesIn(rest, "either")];
}
