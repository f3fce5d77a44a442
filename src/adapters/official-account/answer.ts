import { cardPhrases, type Language, type Message, plainPhrases, plainText } from "../../bot/index.ts";
import { findLetters } from "../../core/outbox/index.ts";
import { within } from "../../core/turn/index.ts";
import { ANSWER_WITHIN } from "../../tencent/index.ts";
import type { OfficialAccountDeps } from "./deps.ts";
import { type Reading, readAnswer, readOn, unnoted, wantsMore } from "./read-on.ts";

const languageOf = (text: string): Language => (/\p{sc=Han}/u.test(text) || !/[a-z]{2}/i.test(text) ? "zh-CN" : "en");

/** The text that answers a message, in time: the first page, the next one, or an honest word about when to ask. */
export async function answer(deps: OfficialAccountDeps, message: Message): Promise<string> {
  const { bot, database, memory, note, timer, background } = deps;
  const { address, id, text } = message;
  const words = plainPhrases[languageOf(text)];

  async function ask(): Promise<Reading> {
    const ended = await bot.answer(message);
    if (ended.kind !== "answered") return unnoted(plainText(ended.reply));
    return readAnswer(deps, address, await findLetters(database, ended.cause), id);
  }

  async function find(): Promise<Reading> {
    if (!wantsMore(text)) return ask();
    const next = await readOn(deps, address, id);
    if (next !== undefined) return next;
    // What is asked for is still being found.
    return (memory.underWay.get(address) ?? 0) > 1 ? unnoted(words.askForIt) : ask();
  }

  const count = (by: number): void => {
    const left = (memory.underWay.get(address) ?? 0) + by;
    if (left > 0) memory.underWay.set(address, left);
    else memory.underWay.delete(address);
  };
  count(1);
  const work = find().finally(() => count(-1));
  background(work.catch(() => undefined));
  try {
    const timed = await within(ANSWER_WITHIN, work, timer);
    if (timed.kind === "done") {
      // Not waited for: the follower waits for the answer, and what was not noted is read once more at worst.
      background(timed.value.note().catch(() => undefined));
      return timed.value.text;
    }
    memory.late.total += 1;
    note({ level: "warn", event: "official_account_answers_later", total: memory.late.total });
    return words.askForIt;
  } catch (error) {
    // Whatever happens, WeChat must not be the one to say that something is out of order.
    note({ level: "error", event: "official_account_failed", error: error instanceof Error ? error.name : "failed" });
    return cardPhrases[languageOf(text)].failed;
  }
}
