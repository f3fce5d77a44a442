import { fold } from "../../core/language/index.ts";
import { leftOver } from "./left-over.ts";

const GREETS =
  /(?:你们?|您|大家)好|哈[喽啰罗]|嗨喽?|喂|在[吗么嘛不]在?|有人(?:在)?[吗么嘛不]|早上?好?|(?:上午|中午|下午|晚上)好|早安|\b(?:hi|hello|hey|hiya|howdy|yo|greetings)\b|\bgood (?:morning|afternoon|evening|day)\b|\b(?:(?:is )?any(?:one|body)|are you|you) (?:there|here|around|in|home)\b/gu;
const BESIDE = /[啊呀哦吖吗嘛呢亲老师们]|票问|机器人|\b(?:there|all|everyone|everybody|piaowen|bot|again|team)\b/gu;
const LONGEST = 30;

/** Whether a message greets, or asks whether anybody is there, and says nothing else. */
export function isGreeting(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text).trim();
  return folded.search(GREETS) >= 0 && leftOver(folded, GREETS, BESIDE) === "";
}
