/** A time of day as people write it: `9:00`, `9点半`, `晚上10点`, `9am`, `22`. */
export const CLOCK = String.raw`(?:凌晨|早上|上午|中午|下午|傍晚|晚上|夜里)?\s*\d{1,2}(?:[:：]\d{2}|\s*[点时](?:半|\d{1,2}分?)?)?\s*(?:am|pm)?`;

const PARTS =
  /^(凌晨|早上|上午|中午|下午|傍晚|晚上|夜里)?\s*(\d{1,2})(?:[:：](\d{2})|\s*[点时](半|\d{1,2})?分?)?\s*(am|pm)?$/iu;

/** Minutes after midnight, or undefined where that is no time. */
export function readClock(text: string): number | undefined {
  const [, part = "", hours = "", minutes, spoken, half = ""] = PARTS.exec(text.trim()) ?? [];
  if (!hours) return undefined;
  const minute = Number(minutes ?? (spoken === "半" ? 30 : (spoken ?? 0)));
  const late = /下午|傍晚|晚上|夜里|pm/iu.test(part + half);
  const hour = Number(hours) + (late && Number(hours) < 12 ? 12 : 0);
  return hour <= 24 && minute < 60 ? (hour % 24) * 60 + minute : undefined;
}
