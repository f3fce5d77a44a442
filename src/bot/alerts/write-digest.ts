import { ALERTS_SHOWN } from "../../core/limits.ts";
import { alertPhrases } from "../phrases/alerts.ts";
import type { Part, Reply } from "../reply/index.ts";
import { sayValue, type Telling } from "../skills/alerts/index.ts";
import type { Item } from "./coalesce.ts";
import { eventOf } from "./event-of.ts";
import { choicesOf, wordsOf } from "./write-alert.ts";

const MOST_COUNTS = 3;
/** A machine that reads along has enough with this many; the rest is behind the message. */
const MOST_EVENTS = 200;

/** How many of each, the most first. */
function counts(items: readonly Item[], { language }: Telling): string[] {
  const words = alertPhrases[language];
  const named = items.map((item) =>
    item.kind === "change" ? sayValue(item.change.axis, item.change.to, language) : undefined,
  );
  const groups = [
    ...Map.groupBy(
      named.filter((name) => name !== undefined),
      (name) => name,
    ),
  ];
  return groups
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_COUNTS)
    .map(([name, some]) => words.ofStatus(some.length, name));
}

/** Many things in one message that can be opened up: in a group two lines, elsewhere with the first of them. */
export function writeDigest(
  items: readonly Item[],
  cause: string,
  setting: "direct" | "group",
  telling: Telling,
): Reply {
  const { language } = telling;
  const words = alertPhrases[language];
  const shown = items.slice(0, setting === "group" ? 1 : ALERTS_SHOWN);
  const lines = shown.map((item) => wordsOf(item, [], telling).title);
  const more = items.length - shown.length;
  const numbers = new Set(items.map((item) => item.number));
  const [number = 0] = numbers;
  const said = counts(items, telling);
  const head = words.several(items.length, said);
  const last = more > 0 ? words.andMore(more) : "";
  const parts: Part[] =
    setting === "group"
      ? [{ kind: "text", text: `${head}\n${lines.join("")} ${last}`.trimEnd() }]
      : [
          { kind: "text", text: head },
          { kind: "list", items: [...lines, last].filter(Boolean) },
        ];
  const open = { say: words.says.open(cause, 1), label: words.choices.open };
  return {
    language,
    parts: [...parts, choicesOf(numbers.size === 1 ? number : 0, language, undefined, open)],
    events: items
      .flatMap((item) => item.alerts)
      .slice(0, MOST_EVENTS)
      .map(eventOf),
  };
}
