import type { Part, Reply, Sensitive, Words } from "./reply.ts";

/** Who will read a reply: people who may see everything, or a place where what is sensitive is shortened. */
export type Disclosure = "full" | "masked";

const KEPT = 4;

function mask({ sensitive, text }: Sensitive): string {
  const characters = [...text];
  if (sensitive === "person") return `${characters[0] ?? ""}${"*".repeat(Math.max(0, characters.length - 1))}`;
  if (characters.length <= KEPT * 2) return "*".repeat(characters.length);
  return `${characters.slice(0, KEPT).join("")}****${characters.slice(-KEPT).join("")}`;
}

/** The words as a reader with this disclosure sees them. */
export const disclose = (words: Words, disclosure: Disclosure): string =>
  typeof words === "string"
    ? words
    : words
        .map((piece) => (typeof piece === "string" ? piece : disclosure === "full" ? piece.text : mask(piece)))
        .join("");

function disclosePart(part: Part, disclosure: Disclosure): Part {
  const say = (words: Words) => disclose(words, disclosure);
  switch (part.kind) {
    case "text":
      return { kind: "text", text: say(part.text) };
    case "facts":
      return {
        ...part,
        title: say(part.title),
        facts: part.facts.map((fact) => ({ ...fact, value: say(fact.value) })),
        lines: part.lines.map(say),
        ...(part.notes ? { notes: part.notes.map(say) } : {}),
      };
    case "list":
      return { ...part, items: part.items.map(say) };
    case "file":
      return { ...part, label: say(part.label) };
    case "choices":
      return {
        ...part,
        prompt: say(part.prompt),
        choices: part.choices.map((choice) => ({ ...choice, label: say(choice.label) })),
      };
  }
}

/** The reply with nothing sensitive left that its readers may not see: done once, before a letter is sealed. */
export const discloseReply = (reply: Reply, disclosure: Disclosure): Reply => ({
  ...reply,
  parts: reply.parts.map((part) => disclosePart(part, disclosure)),
});
