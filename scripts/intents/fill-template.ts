import { fillValue } from "./fill-value.ts";

const CHOICE = /\(([^()]*\|[^()]*)\)/;
const SLOT = /\{([a-z0-9_]+)\}/;

const pick = (random: () => number, options: readonly string[]): string =>
  options[Math.floor(random() * options.length)] ?? "";

/** One sentence out of a template: `(a|b)` is one of the two, `{name}` a word of that slot or a made-up value. */
export function fillTemplate(
  template: string,
  slots: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): string {
  let text = template;
  for (let guard = 0; guard < 50; guard++) {
    const choice = CHOICE.exec(text);
    const slot = choice ? undefined : SLOT.exec(text);
    const found = choice ?? slot;
    if (!found) break;
    const name = slot?.[1] ?? "";
    const words = slots.get(name);
    const into = choice
      ? pick(random, (choice[1] ?? "").split("|"))
      : words
        ? pick(random, words)
        : fillValue(name, random);
    text = text.slice(0, found.index) + into + text.slice(found.index + found[0].length);
  }
  return text.replace(/ {2,}/g, " ").trim();
}

/** How many different sentences a template roughly stands for. */
export function countChoices(template: string, slots: ReadonlyMap<string, readonly string[]>): number {
  let count = 1;
  for (const [, inside] of template.matchAll(new RegExp(CHOICE, "g"))) count *= (inside ?? "").split("|").length;
  for (const [, name] of template.matchAll(new RegExp(SLOT, "g"))) count *= slots.get(name ?? "")?.length ?? 4;
  return count;
}
