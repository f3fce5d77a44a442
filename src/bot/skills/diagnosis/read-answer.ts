import {
  type Case,
  dateInText,
  QUESTIONS,
  type QuestionId,
  readComplaint,
  statusSeen,
} from "../../../core/diagnosis/index.ts";
import {
  addDays,
  type CalendarDate,
  daysBetween,
  parseCalendarDate,
  parseFen,
  shanghaiDate,
} from "../../../core/invoice/index.ts";
import { numbersInText } from "../../intent/index.ts";
import { readSearchWish } from "../../intent/search/index.ts";

/** What an answer adds to a case, and which of the question's answers it is. */
export interface Answer {
  readonly answer: string;
  readonly told: Partial<Case>;
}

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:大前天)/u, 3],
  [/^(?:前天|the day before yesterday)/iu, 2],
  [/^(?:昨天|昨日|yesterday)/iu, 1],
  [/^(?:今天|今日|刚才|刚刚|today|just now)/iu, 0],
];

/** What people put around an answer, and after it, without meaning more. */
const HEDGE =
  /^(?:嗯+|哦|那|我|就|都|大概|大约|应该|可能|好像|貌似|估计|是|在|i think|maybe|probably|i guess|it(?:'s| was| is)|on)[\s,，]*/iu;
const TAIL = /[的吧了啊呀哦呢嘛。.!！~～\s]+$/u;

/** An answer without its hedges: 大概是前天吧 says 前天. */
export function unhedged(text: string): string {
  let said = text.trim().replace(TAIL, "");
  for (let at = 0; at < 4 && HEDGE.test(said); at++) said = said.replace(HEDGE, "");
  return said;
}

/** A day as people say it: 今天, 11月18日, 18号, 2026-11-18; without a year, the last one that has come. */
export function readDay(text: string, today: CalendarDate): CalendarDate | undefined {
  const said = text.normalize("NFKC").trim();
  const relative = DAYS.find(([pattern]) => pattern.test(said));
  if (relative) return addDays(today, -relative[1]);
  const whole = dateInText(said) ?? parseCalendarDate(said);
  if (whole) return whole;
  const [, month, day] = /(?:^|\D)(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*[日号]?(?:\D|$)/u.exec(said) ?? [];
  if (!month || !day) return undefined;
  const inYear = (year: number) => parseCalendarDate(`${year}-${month}-${day}`);
  const year = Number(today.slice(0, 4));
  const date = inYear(year);
  return date && daysBetween(today, date) > 0 ? inYear(year - 1) : date;
}

function dayAnswer(date: CalendarDate, today: CalendarDate): Answer {
  const days = daysBetween(date, today);
  const answer = days <= 0 ? "today" : days === 1 ? "yesterday" : "earlier";
  return { answer, told: { issuedOn: date } };
}

/** Nothing but an invoice number, or one with a word before it. */
const FEW_WORDS = 8;

/** Fewer figures than an old invoice's number may be an amount, or last digits beside a name. */
const WHOLE_NUMBER = 8;

/** 砚田 5月 2238 says who, when and how much: that is looked for, and is no number. */
function readsAsSearch(text: string, today: CalendarDate): boolean {
  const wish = readSearchWish(text, today);
  if (wish?.kind !== "find" || !wish.query) return false;
  return wish.query.named.length > 0 && Object.keys(wish.query.filter).length > 0;
}

const HAS_NONE =
  /^(?:我|现在|手头|手上)*(?:不知道|不清楚|没有|没|忘了|记不得|不记得|找不到)(?:发票)?(?:号码?|票号)?(?:了|啊|呢)*$|^(?:i )?(?:don'?t|do not) (?:know|have) (?:it|the number|one)?$|^no (?:number|idea)$/iu;

function numberAnswer(text: string, today: CalendarDate): Answer | undefined {
  const numbers = numbersInText(text);
  const [query, second] = numbers;
  if (!query) return HAS_NONE.test(text) ? { answer: "none", told: {} } : undefined;
  if (query.digits.length < WHOLE_NUMBER && readsAsSearch(text, today)) return undefined;
  const rest = text.normalize("NFKC").replace(/[\d\s\-–—,，。.:：]/gu, "").length;
  if (rest > FEW_WORDS) return undefined;
  const joined = second ? `${query.code}${query.digits}${second.digits}` : "";
  if (joined.length === 20)
    return { answer: "given", told: { query: { typed: joined, digits: joined, code: "" }, split: true } };
  return { answer: "given", told: { query } };
}

function figureAnswer(text: string): Answer | undefined {
  const found = /^[^\d¥¥-]{0,8}[¥¥]?\s*(-?[\d,]+(?:\.\d{1,2})?)\s*(?:元|块)?[。.]?$/u.exec(
    text.normalize("NFKC").trim(),
  );
  const figure = parseFen((found?.[1] ?? "").replaceAll(",", ""));
  const digits = (found?.[1] ?? "").replaceAll(/\D/g, "");
  // One digit is a choice, six of them without a point are the end of a check code.
  if (figure === undefined || digits.length < 2) return undefined;
  if (/^\d{6}$/.test(found?.[1] ?? "")) return { answer: "check_code", told: {} };
  return { answer: "given", told: { figure } };
}

/** Everything else that a complaint tells may answer the question, too. */
function wordsAnswer(question: QuestionId, text: string, now: Date): Answer | undefined {
  const read = readComplaint(text, numbersInText(text), now);
  const { answers, ...rest } = read;
  const told = { ...rest };
  if (question === "symptom" && read.symptom) return { answer: read.symptom, told };
  if ((question === "message" || question === "page") && read.message) return { answer: read.message.id, told };
  if (question === "which_status" && read.message) {
    return { answer: statusSeen(read) ?? read.message.id, told };
  }
  const answer = answers[question];
  return answer === undefined ? undefined : { answer, told: {} };
}

/** Reads a message as the answer to a question, in the person's own words; undefined where it is none. */
export function readAnswer(question: QuestionId, text: string, now: Date): Answer | undefined {
  const today = shanghaiDate(now);
  const { free } = QUESTIONS[question];
  const day = free === "date" ? (readDay(text, today) ?? readDay(unhedged(text), today)) : undefined;
  if (day) return dayAnswer(day, today);
  const typed = free === "number" ? numberAnswer(text, today) : free === "figure" ? figureAnswer(text) : undefined;
  return typed ?? wordsAnswer(question, text, now);
}
