import type { Article, Section } from "./article.ts";
import { closeness, weighTerms } from "./closeness.ts";

/** A section is shown alone only when it is plainly what was asked; otherwise the article's own answer is safer. */
const PLAINLY = 0.5;

/** The section of an article that answers this very question, if one does. */
export function chooseSection(question: string, { title, sections }: Article): Section | undefined {
  if (sections.length === 0) return undefined;
  const asked = weighTerms(question);
  let best = {
    section: undefined as Section | undefined,
    score: Math.max(PLAINLY, closeness(asked, weighTerms(title))),
  };
  for (const section of sections) {
    const score = closeness(asked, weighTerms(section.question));
    if (score >= best.score) best = { section, score };
  }
  return best.section;
}
