import { isGreeting } from "../intent/index.ts";
import { basicPhrases } from "../phrases/basics.ts";
import { intentPhrases } from "../phrases/intents.ts";
import { type SkillContext, type SkillResult, say, text } from "./skill.ts";

const THANKS =
  /谢|感谢|辛苦|多谢|真棒|厉害|不错|thank|thx|\bty\b|cheers|appreciate|great job|good (?:job|work|bot)|well done/iu;
const GOODBYE = /再见|拜拜|晚安|回头|\bbye|good ?night|see y|farewell|take care/iu;
const WHO =
  /你是(?:谁|什么|哪|机器|人|真人|ai|不是)|你叫|你会(?:什么|啥|些)|你能(?:做|干|帮|查)?(?:什么|啥|嘛|些)|机器人|人工智能|who (?:are|made|built|created|owns?|do) you|what are you|your name|\ba bot\b|robot|\bhuman\b|what (?:can|could) you/iu;
const GREETING =
  /^(?:你好|您好|早|晚上好|下午好|在吗|在么|在不|嗨|哈喽|hello|hi\b|hey|good (?:morning|afternoon|evening))|^(?:测试|test(?:ing)?|ping)$/iu;
const LANGUAGES =
  /(?:会|能|可以|支持)(?:不会|不能)?(?:说|讲|用|发)?(?:英文|英语|中文|普通话|粤语|广东话)|(?:speak|understand|talk|write|support|use|in) (?:in )?(?:english|chinese|mandarin)\b/iu;
const NEEDS_HELP =
  /^(?:帮帮忙|帮帮我|我?想?(?:问|咨询)(?:一?下|个事|个问题)?|我?有(?:个|一个|点)?(?:问题|事)|.{0,4}请教.{0,6}|(?:can|could) (?:you|u) help.{0,4}|help me|i need (?:some )?help|(?:i have|i've got|got) a (?:quick )?(?:question|problem))[。.!！?？~]*$/iu;
const UPSET = /笨|傻|蠢|没用|垃圾|差劲|气死|烦死|stupid|useless|dumb|annoying|terrible|the worst/iu;
/** Said to end a matter, not to open one. */
const ACKNOWLEDGES =
  /^(?:好|嗯|哦|噢|行|可以|收到|知道|明白|了解|懂了|清楚|没事|没问题|不用|是|对|哈|嘿|抱歉|不好意思|打扰|对不起|等|稍等|解决|搞定|ok|k\b|alright|fine|got it|sure|yes|yeah|yep|right|cool|great|perfect|nice|understood|i see|sounds good|makes sense|no\b|nope|nah|never ?mind|that'?s all|all good|exactly|ha|lol|wow|oh|sorry|my bad|wait|hold on|one sec|works now)/iu;
const ASKS =
  /[?？吗么呢]|谁|哪|什么|为|怎|咋|啥|几|多少|是不是|有没有|能不能|\b(?:who|what|which|when|where|why|how)\b/iu;

type SmallTalk = "greeting" | "whoIAm" | "thanks" | "goodbye" | "goAhead" | "languages" | "sorry" | "shortAnswer";

/** What kind of small talk a message is; undefined where it says something else, as every question does. */
export function readSmallTalk(message: string): SmallTalk | undefined {
  const said = message.trim();
  if (isGreeting(said) || GREETING.test(said)) return "greeting";
  if (WHO.test(said)) return "whoIAm";
  if (THANKS.test(said)) return "thanks";
  if (GOODBYE.test(said)) return "goodbye";
  if (LANGUAGES.test(said)) return "languages";
  if (NEEDS_HELP.test(said)) return "goAhead";
  if (UPSET.test(said)) return "sorry";
  return ACKNOWLEDGES.test(said) && !ASKS.test(said) ? "shortAnswer" : undefined;
}

/** A short, warm word; small talk never opens a menu, and a question never hears that all is well. */
export function smallTalk({ message, turn, language }: SkillContext): SkillResult {
  const words = intentPhrases[language];
  const kind = readSmallTalk(message.text);
  if (kind !== "greeting") return say(words[kind ?? "notAnswered"]);
  const { organisation, through } = turn.standing;
  const basics = basicPhrases[language];
  if (!organisation) return { parts: [text(words.hello), text(basics.unbound)] };
  return { parts: [text(words.greeting), ...(through === "demo" ? [text(basics.demo)] : [])] };
}

const COMPLAINT = /投诉|举报|complain/iu;

/** Says how a matter is written down for a person, and who that is: nobody can be fetched into the conversation. */
export function handOff({ message, turn, language }: SkillContext): SkillResult {
  const words = intentPhrases[language];
  if (COMPLAINT.test(message.text)) return say(words.complaint);
  return say(turn.standing.organisation ? words.handoff : words.handoffAlone);
}
