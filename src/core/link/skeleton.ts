// Letters that look like another in most fonts (the part of Unicode's confusables.txt that imitates lower-case Latin).
const CONFUSABLES = pairs(
  `а:a ɑ:a α:a ạ:a в:b ь:b Ь:b с:c ϲ:c ԁ:d ɗ:d е:e ҽ:e є:e ё:e ɡ:g ց:g һ:h հ:h і:l ї:l ι:l ɩ:l ı:l ӏ:l ⅼ:l ǀ:l ј:j ϳ:j к:k κ:k
   м:m ո:n п:n η:n о:o ο:o σ:o օ:o ө:o р:p ρ:p ԛ:q г:r ѕ:s ꜱ:s т:t τ:t ţ:t υ:u ս:u и:u ν:v ѵ:v ԝ:w ш:w ω:w х:x χ:x ҳ:x у:y γ:y ү:y ʏ:y ᴢ:z`,
);
// One way to write each: 0 and o, 1, i and l.
const FIGURES = pairs("0:o 1:l i:l 5:s $:s");

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(/\s+/).map((pair) => [pair[0] ?? "", pair.slice(2)]));
}

/** What another letter imitates, or undefined where it is a plain one or imitates none. */
export const imitated = (letter: string): string | undefined =>
  CONFUSABLES.get(letter) ?? CONFUSABLES.get(letter.toLowerCase());

/** How a name looks at a glance: two names with one skeleton are taken for each other. */
export function skeleton(name: string): string {
  const bare = name
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}/gu, "")
    .toLowerCase();
  const letters = [...bare].map((one) => {
    const plain = CONFUSABLES.get(one) ?? one;
    return FIGURES.get(plain) ?? plain;
  });
  return letters.join("").replaceAll("rn", "m").replaceAll("vv", "w");
}

/** Whether one insertion, deletion, replacement or swap of neighbours makes one name of the other. */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rest = (text: string, skipped: number) => text.slice(at + skipped);
  if (one.length !== other.length) {
    return one.length > other.length ? rest(one, 1) === rest(other, 0) : rest(one, 0) === rest(other, 1);
  }
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return rest(one, 1) === rest(other, 1) || (swapped && rest(one, 2) === rest(other, 2));
}
