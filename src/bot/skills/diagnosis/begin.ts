import {
  type Case,
  complains,
  type DocumentKind,
  ENTRIES,
  FLOW_VERSION,
  isMisreadQr,
  readComplaint,
  type Symptom,
} from "../../../core/diagnosis/index.ts";
import type { NumberQuery } from "../../../core/search/index.ts";
import type { Dialog } from "../../conversation/index.ts";
import { asksWhy, numbersInText } from "../../intent/index.ts";
import { invoiceInView } from "../invoice-in-view.ts";
import { sayNumber } from "../invoice-words.ts";
import type { SkillContext, SkillResult } from "../skill.ts";
import { putQuestion } from "./ask.ts";
import { proceed } from "./proceed.ts";

const SAID_CHARACTERS = 300;

export const keptWords = (text: string): string => text.slice(0, SAID_CHARACTERS);

/** Nothing is named but that it cannot be found: which one is asked. */
const BARE_MISS =
  /^(?:还是|怎么|我|就是|一直|都)*(?:查询?|找|搜)不(?:到|着|了|出来?)[了啊呀呢吗]*[。.!！?？]*$|^(?:i )?(?:still )?(?:can'?t|cannot|couldn'?t) find (?:it|anything)[.!?]*$/iu;
const MISSES = /[查找搜](?:询)?不|没(?:查|找|搜)到|\bfind\b/iu;

/** Whether a message says that something went wrong, so that its cause is looked for rather than the invoice. */
export function isComplaint(text: string): boolean {
  if (isMisreadQr(text) || BARE_MISS.test(text.trim()) || (asksWhy(text) && MISSES.test(text))) return true;
  const how = complains(text);
  if (how === "no") return false;
  return how === "symptom" || /票|查验|查询|报销|invoice|fapiao|verif|\d{8}/iu.test(text);
}

const ERROR_CODE = /(?:错误码|错误代码|返回码|状态码|报错码?|\berror(?: code)?|\bcode)\s*[:：]?\s*\d{3,6}(?!\d)/giu;

/** The case that a first message makes. */
export const caseOf = (text: string, now: Date, asker: string): Case => ({
  ...readComplaint(text, numbersInText(text.replace(ERROR_CODE, " ")), now),
  asker,
});

export const askerOf = ({ message }: SkillContext): string => `${message.channel}:${message.person}`;

export function dialogOf(told: Case, text: string, now: Date): Dialog {
  return {
    version: FLOW_VERSION,
    first: told,
    told,
    step: ENTRIES[told.symptom ?? "unknown"],
    path: [],
    misses: 0,
    askedAt: now.getTime(),
    remedy: 0,
    said: [{ asked: "", text: keptWords(text) }],
  };
}

/** Only what is there has a status, or a field that differs. */
const OF_WHAT_IS_THERE: readonly (Symptom | undefined)[] = ["status", "differs"];

/** The invoice that was shown last, where the complaint can only be about one. */
async function queryInView(
  context: SkillContext,
  organisation: string,
  { symptom }: Case,
): Promise<NumberQuery | undefined> {
  if (!OF_WHAT_IS_THERE.includes(symptom)) return undefined;
  const invoice = await invoiceInView(context, organisation);
  return invoice && invoice !== "gone" ? numbersInText(sayNumber(invoice.identity))[0] : undefined;
}

/** Begins to look for the cause of what a message complains of: checks first, then at most one question. */
export async function beginDiagnosis(context: SkillContext, organisation: string): Promise<SkillResult> {
  const { message, now } = context;
  const said = caseOf(message.text, now, askerOf(context));
  // What goes wrong next goes wrong with the same invoice, unless another is named.
  const meant = context.conversation.dialog?.told.query ?? (await queryInView(context, organisation, said));
  const told = said.query || said.qr || !meant ? said : { ...said, query: meant };
  const dialog = dialogOf(told, message.text, now);
  return proceed(context, organisation, dialog, dialog.step);
}

/** A number that was just looked for and is not there; `checked` where what can be looked up was said. */
export interface Missed {
  query: NumberQuery;
  checked?: true;
}

/** Begins with an invoice that was just looked up and not found. */
export async function diagnoseMissing(
  context: SkillContext,
  organisation: string,
  { query, checked }: Missed,
  told: Partial<Case> = {},
): Promise<SkillResult> {
  const dialog = missing(context, { ...told, query }, told.symptom ? context.message.text : query.typed);
  return proceed(context, organisation, dialog, dialog.step, [], checked === true);
}

/** The dialog about what cannot be found, before anything was asked. */
export const missing = (context: SkillContext, told: Partial<Case>, text: string): Dialog =>
  dialogOf({ symptom: "not_found", asker: askerOf(context), answers: {}, ...told }, text, context.now);

/** Begins with the kind of paper that cannot be found, before anybody named its number. */
export async function diagnosePaper(
  context: SkillContext,
  organisation: string,
  document: DocumentKind,
): Promise<SkillResult> {
  const dialog = missing(context, { document }, context.message.text);
  return proceed(context, organisation, dialog, dialog.step);
}

/** Waits for the number of what cannot be found; the question itself is put by whoever calls. */
export const awaitNumber = (context: SkillContext, organisation: string): SkillResult =>
  putQuestion(context, organisation, missing(context, {}, context.message.text), []);
