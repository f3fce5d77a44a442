import { readOrdinal } from "../../conversation/index.ts";
import { type Aspect, readAspect } from "./read-aspect.ts";

// 两张都是谁开的 counts them: only 第 or 号 points to one.
const CHINESE =
  /^(?:(?:那|请问)?(?:上面|前面|刚才|列表里?|清单里?|里面|其中)的?)?(第\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})|\d{1,2}(?=\s?号))\s?(?:张|个|条|份|笔|行|号)(?:发?票)?的?[,，\s]*(?=.{2})/u;
const ENGLISH =
  /\b(?:the )?(?:(first|second|third|fourth|fifth)(?: (?:one|invoice|fapiao))?|(?:number|no\.?|#)\s?(\d{1,2}))\b/iu;

/** A question about one of the list that is being looked at: which, from 1, and what is asked of it. */
export function readNth(text: string): { at: number; aspect: Aspect } | undefined {
  const plain = text.normalize("NFKC").trim();
  const chinese = CHINESE.exec(plain);
  const english = chinese ? null : ENGLISH.exec(plain);
  const found = chinese ?? english;
  if (!found) return undefined;
  const at = readOrdinal((found[1] ?? found[2] ?? "").trim());
  const aspect = readAspect(chinese ? `这张${plain.slice(found[0].length)}` : plain.replace(found[0], "it"));
  return at !== undefined && aspect !== undefined ? { at, aspect } : undefined;
}
