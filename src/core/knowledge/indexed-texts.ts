import type { WrittenArticle } from "./article.ts";

/** What the index knows of an article or of one of its sections. */
export type IndexedText = { ref: string; asked: string; said: string };

/** A passage's name in the index: the article, or `article#2` for its second section. */
export const refOf = (id: string, section?: number) => (section === undefined ? id : `${id}#${section}`);

/** The article that a passage belongs to. */
export const articleOf = (ref: string) => ref.replace(/#\d+$/, "");

type Searchable = Pick<WrittenArticle, "id" | "title" | "questions" | "answer" | "points" | "sections">;

/** One text for the article and one for each section, so that the closest passage is found, not only the page. */
export function indexedTexts({ id, title, questions, answer, points, sections }: Searchable): IndexedText[] {
  const asked = [title, ...questions.map(plain)].join("\n");
  return [
    { ref: refOf(id), asked, said: [answer, ...points].join("\n") },
    ...sections.map((section, at) => ({
      ref: refOf(id, at),
      asked: `${section.question}\n${title}`,
      said: section.answer,
    })),
  ];
}

const plain = (pattern: string) => pattern.replace(/[{}|]/g, " ");
