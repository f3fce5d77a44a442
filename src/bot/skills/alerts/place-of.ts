import type { AlertPlace } from "../../../core/subscription/index.ts";
import type { SkillContext } from "../skill.ts";

/** Where the alerts of this place go; a thread, or whoever speaks, is no place of its own. */
export function placeOf({ turn, message, language }: SkillContext, organisation: string): AlertPlace {
  const { channel, place, parent, person, setting } = message;
  return {
    ...{ organisation, channel, place, parent, setting, language },
    address: message.alertsTo ?? message.address,
    person: setting === "direct" ? person : "",
    bound: turn.standing.through === "binding",
  };
}

export const speakerOf = ({ message }: SkillContext): string => `${message.channel}:${message.person}`;
