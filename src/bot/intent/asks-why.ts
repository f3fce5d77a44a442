import { fold } from "../../core/language/index.ts";
import { leftOver } from "./left-over.ts";

/** A remark, not a report. */
const LONGEST = 60;

/** What asks for a reason, or will not believe it: either way the person wants it looked into. */
const REASON =
  /为什么|为啥|为何|干嘛|咋会|咋回事|咋办|怎么(?:可能|会|回事|办|弄)|怎么(?=(?:就|还|也|都|又|你|这)*(?:没|不|查询?不|[找搜看]不))|(?:什么|啥)(?:原因|情况|问题|毛病)|原因|哪里?(?:出了?|有)(?:问题|错|毛病)|问题出?在哪里?|不可能|不应该|不会吧|不对[吧呀啊]|确定|\bwhy\b|\bhow come\b|\breasons?\b|\bcauses?\b|\bexplain\b|what(?:'s| is| was| went) (?:wrong|going on|the (?:problem|matter|issue|reason|cause))|what happened|what (?:now|next)|what (?:do|should|can) i do|\bimpossible\b|can't be|cannot be right|are you sure/gu;

/** What may stand beside it and asks for nothing else. */
const BESIDE =
  /查询?(?:不到|不了|不出来?)|(?:找|搜|看)不(?:到|着|见|出来?)|没(?:有|查到|找到|搜到|看到)?|不存在|不在|明明|开好?了|有原件|手里|台账|系统|里面?|这边|号码?|发票|请问|麻烦|帮忙|帮|给|知道|告诉|到底|究竟|看看|看一?下|[查找说讲]一?下|解释|一下|什么|所以|可是|但是?|那么?|这|它|第[一二三四五六七八九十\d]+|[个张票号是会就还又都也呢啊呀吧吗嘛么哦诶哎嗯好行的了我你您们想要查找说能可以有]|\b(?:so|but|then|and|please|ok(?:ay)?|well|hm+|can(?:'t|not)?|could(?:n't)?|not|you|i|we|it|its|it's|this|that|that's|one|the|is(?:n't)?|was(?:n't)?|there|find|found|see|seen|locate|look|missing|invoices?|exists?|do(?:n't|es|esn't)?|did(?:n't)?|have|has|hasn't|in|your|our|ledger|system|tell|me|know|out|no|any|for|help|be|right|showing|show|up|of|to|sure|really|here|at|all|first|second|third|fourth|fifth|number \d{1,2})\b/gu;

/** Whether a message asks for the reason of what was just said, and for nothing else: `为啥没有`, `why can't you find it`. */
export function asksWhy(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text).replaceAll("’", "'").trim();
  if (folded.search(REASON) < 0) return false;
  return leftOver(folded, REASON, BESIDE) === "";
}
