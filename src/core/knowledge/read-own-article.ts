export type ReadOwnArticle = { title: string; questions: string[]; answer: string };

const FRONT = /^---\n([\s\S]*?)\n---\n/;
const HEADING = /^#{1,6}[ \t]+(.+?)[ \t]*#*$/m;

const unquoted = (value: string): string =>
  value
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim();

/** The two fields a rule may have in front; anything else there is left alone. */
function readFront(front: string): { title: string; questions: string[] } {
  const title = unquoted(/^title:[ \t]*(.*)$/m.exec(front)?.[1] ?? "");
  const [, inline = "", listed = ""] = /^questions:[ \t]*(.*)((?:\n[ \t]*-[ \t]+.*)*)/m.exec(front) ?? [];
  const written = inline.trim()
    ? inline
        .trim()
        .replace(/^\[|\]$/g, "")
        .split(/[,，]/)
    : listed.split("\n").map((line) => line.replace(/^[ \t]*-[ \t]+/, ""));
  return { title, questions: written.map(unquoted).filter(Boolean) };
}

/** A rule that an organisation wrote as Markdown: the first heading is its title, unless the front matter has one. */
export function readOwnArticle(markdown: string): ReadOwnArticle {
  const text = markdown.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const front = FRONT.exec(text);
  const { title, questions } = readFront(front?.[1] ?? "");
  const body = text.slice(front?.[0].length ?? 0);
  const heading = HEADING.exec(body);
  // A heading further down belongs to the text.
  const leads = heading && body.slice(0, heading.index).trim() === "";
  const answer = leads ? body.slice(heading.index + heading[0].length) : body;
  return { title: title || (heading?.[1] ?? ""), questions, answer: answer.trim() };
}
