import type { SearchContext } from "../../../core/search/index.ts";
import type { SkillContext } from "../skill.ts";

/** Another turn of the event loop, which every runtime's timers give: others are served while a long search goes on. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A skill's context as a search wants it. */
export const searchContext = ({ database }: SkillContext, organisation: string): SearchContext => ({
  database,
  organisation,
  pause,
});

/** Who speaks, as marks are signed. */
export const personOf = ({ message }: SkillContext): string => `${message.channel}:${message.person}`;
