import type { Organisation } from "../../../core/organisation/index.ts";
import type { SkillContext } from "../skill.ts";

/** The organisation whose own words this person may be told here, or why not. */
export function whoseWords({ turn, message }: SkillContext): { organisation: Organisation } | "unbound" | "outsiders" {
  const { organisation, audience, role } = turn.standing;
  if (message.trust.outsiders !== undefined) return "outsiders";
  if (!organisation) return "unbound";
  return audience === "outsiders" || role === "guest" ? "outsiders" : { organisation };
}

export const signatureOf = ({ turn }: SkillContext): string => `${turn.key.channel}:${turn.key.person}`;
