import { disclose } from "./mask.ts";
import type { Colour, Part, Reply } from "./reply.ts";

const SIGN: Record<Colour, string> = { green: "🟢", yellow: "🟡", red: "🔴" };

function partText(part: Part): string {
  switch (part.kind) {
    case "text":
      return disclose(part.text, "full");
    case "facts": {
      const title = disclose(part.title, "full");
      const head = part.colour ? `${SIGN[part.colour]} ${title}` : title;
      return [head, ...part.lines.map((line) => disclose(line, "full"))].join("\n");
    }
    case "list":
      return part.items.map((item) => disclose(item, "full")).join("\n");
    case "file":
      // A full-width colon brings its own space.
      return `${disclose(part.label, "full")} ${part.name}`.trim().replace("： ", "：");
    case "choices": {
      if (part.inWords) return part.choices.map((choice) => disclose(choice.label, "full")).join(" · ");
      const options = part.choices.map((choice, at) => `${at + 1}. ${disclose(choice.label, "full")}`);
      return [disclose(part.prompt, "full"), ...options].filter(Boolean).join("\n");
    }
  }
}

/** The whole reply in plain words: what a place without cards shows, and what rich places say beside them. */
export const plainText = (reply: Reply): string => {
  const said = reply.parts.map((part) => ({ text: partText(part), inLine: part.kind === "choices" && part.inWords }));
  return said
    .filter(({ text }) => text !== "")
    .reduce((whole, { text, inLine }) => (whole === "" ? text : `${whole}${inLine ? " " : "\n"}${text}`), "");
};
