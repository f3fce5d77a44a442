import { pause } from "../../../core/pause.ts";
import type { SearchContext } from "../../../core/search/index.ts";
import type { SkillContext } from "../skill.ts";

/** A skill's context as a search wants it. */
export const searchContext = ({ database }: SkillContext, organisation: string): SearchContext => ({
  database,
  organisation,
  pause,
});

/** Who speaks, as marks are signed. */
export const personOf = ({ message }: SkillContext): string => `${message.channel}:${message.person}`;
