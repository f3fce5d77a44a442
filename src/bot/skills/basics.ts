import { bindPlace, type PlaceRule, rulePlace, unbindPlace } from "../../core/organisation/index.ts";
import { basicPhrases } from "../phrases/basics.ts";
import { sayTime } from "../phrases/dates.ts";
import { type SkillContext, type SkillResult, say, text } from "./skill.ts";

export function help({ turn, language }: SkillContext): SkillResult {
  const words = basicPhrases[language];
  const { organisation, role, through } = turn.standing;
  const lines = [words.help(words.helpExamples), words.helpMore];
  if (!organisation) lines.push(words.unbound);
  else if (role === "admin") lines.push(words.helpAdmin);
  if (through === "demo") lines.push(words.demo);
  return { parts: lines.map(text) };
}

export function whoAmI({ turn, language }: SkillContext): SkillResult {
  const words = basicPhrases[language];
  const { organisation, role, through } = turn.standing;
  if (!organisation) return say(`${words.whoamiUnbound(words.languages[language])}\n${words.unbound}`);
  const who = words.whoami(organisation.name, words.roles[role], words.languages[language]);
  return say(through === "demo" ? `${who}\n${words.demo}` : who);
}

export async function bind(context: SkillContext, typed: string): Promise<SkillResult> {
  const { database, turn, message, language, now } = context;
  const words = basicPhrases[language];
  const { outcome, writes } = await bindPlace(database, turn.key, typed, message.networkAddress, now);
  switch (outcome.kind) {
    case "bound":
      return { ...say(words.bound(outcome.organisation, words.roles[outcome.role])), writes };
    case "wrong_code":
      return { ...say(words.wrongCode(outcome.triesLeft)), writes };
    case "too_many_tries":
      return say(words.tooManyTries(sayTime(outcome.until)));
  }
}

export function unbind({ turn, language }: SkillContext): SkillResult {
  const words = basicPhrases[language];
  const { outcome, writes } = unbindPlace(turn.key, turn.standing);
  switch (outcome.kind) {
    case "unbound":
      return { ...say(words.unboundNow(outcome.organisation.name)), writes };
    case "not_bound":
      return say(words.notBound);
    case "not_admin":
      return say(words.notAdmin);
  }
}

export function rule({ turn, message, language, now }: SkillContext, change: Partial<PlaceRule>): SkillResult {
  const words = basicPhrases[language];
  if (message.setting === "direct") return say(words.ruleInGroup);
  const { outcome, writes } = rulePlace(turn.key, turn.standing, change, now);
  switch (outcome.kind) {
    case "ruled":
      return { ...say(words.ruled(outcome.rule)), writes };
    case "not_bound":
      return say(words.notBound);
    case "not_admin":
      return say(words.ruleNotAdmin);
  }
}
