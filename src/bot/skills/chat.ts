import { intentPhrases } from "../phrases/intents.ts";
import { type SkillContext, type SkillResult, say } from "./skill.ts";

const THANKS = /谢|感谢|辛苦|多谢|thank|thx|cheers|appreciate/iu;
const GOODBYE = /再见|拜拜|晚安|回头|bye|good ?night|see y/iu;
const WHO = /你是|你叫|你会|你能|机器人|人工智能|who|what are you|your name|a bot|robot|human|what can you/iu;
const GREETING = /你好|您好|早|晚上好|下午好|在吗|在么|在不|嗨|哈喽|hello|\bhi\b|hey|morning|afternoon|evening/iu;
const COMPLAINT = /投诉|举报|complain/iu;

/** A short, warm word; small talk never opens a menu. */
export function smallTalk({ message, language }: SkillContext): SkillResult {
  const words = intentPhrases[language];
  if (WHO.test(message.text)) return say(words.whoIAm);
  if (THANKS.test(message.text)) return say(words.thanks);
  if (GOODBYE.test(message.text)) return say(words.goodbye);
  return say(GREETING.test(message.text) ? words.greeting : words.shortAnswer);
}

/** Says how a matter is written down for a person, and who that is: nobody can be fetched into the conversation. */
export function handOff({ message, turn, language }: SkillContext): SkillResult {
  const words = intentPhrases[language];
  if (COMPLAINT.test(message.text)) return say(words.complaint);
  return say(turn.standing.organisation ? words.handoff : words.handoffAlone);
}
