import { type CopyText, type Diagnosis, REMEDIES, type RemedyId, tryAgainAt } from "../../../core/diagnosis/index.ts";
import { shanghaiDate } from "../../../core/invoice/index.ts";
import { sayTime } from "../../phrases/dates.ts";
import { causePhrases } from "../../phrases/diagnosis/causes.ts";
import type { Saying } from "../../phrases/diagnosis/checks.ts";
import { type CopyFacts, copyPhrases } from "../../phrases/diagnosis/copy.ts";
import { dialogPhrases } from "../../phrases/diagnosis/dialog.ts";
import { sayMessage } from "../../phrases/diagnosis/messages.ts";
import { remedyPhrases } from "../../phrases/diagnosis/remedies.ts";
import { sayChecks, sayEvidence, sayOthers, sayWhen } from "./tell.ts";

const WANTS: Partial<Record<RemedyId, CopyFacts["wants"]>> = {
  ask_issuer_upload: "upload",
  ask_issuer_filing: "upload",
  ask_issuer_issue: "issue",
  ask_issuer_data: "data",
  book_remainder: "data",
  reissue: "reissue",
  ask_new: "voided",
  do_not_pay: "reissue",
  original: "resend",
  scan_again: "resend",
  check_spam: "resend",
  ask_number: "number",
};

/** A text that can be sent on as it is. */
export function sayCopy(kind: CopyText, remedy: RemedyId, { facts, checks }: Diagnosis, how: Saying): string {
  const { told, invoice, now } = facts;
  const date = invoice?.issuedOn ?? told.issuedOn;
  const words = copyPhrases[how.language];
  const text = words.text[kind]({
    number: [told.query?.code, told.query?.digits].filter(Boolean).join(" "),
    date: date ?? "",
    message: told.message ? sayMessage(told.message, how.language) : "",
    tried: sayChecks(checks, how).slice(0, 4).join(dialogPhrases[how.language].and),
    at: `${shanghaiDate(now)} ${sayTime(now)}`,
    wants: WANTS[remedy] ?? "status",
  });
  return `${words.lead[kind]}${how.language === "en" ? "" : "\n"}${text}`;
}

/** A remedy in words: what to do, its steps, when to try again, and what to send on. */
export function sayRemedy(remedy: RemedyId, diagnosis: Diagnosis, how: Saying, first: boolean): string[] {
  const words = dialogPhrases[how.language];
  const [action, ...steps] = remedyPhrases[how.language][remedy];
  const { copy } = { copy: undefined, ...REMEDIES[remedy] };
  const at = tryAgainAt(remedy, diagnosis.checks, diagnosis.facts.now);
  return [
    (first ? words.action : words.next)(action),
    ...steps.map((step) => `· ${step}`),
    ...(at ? [words.again(sayWhen(at, how))] : []),
    ...(copy ? [sayCopy(copy, remedy, diagnosis, how)] : []),
  ];
}

const CERTAIN = 0.85;
const LIKELY = 0.5;

/** The conclusion: the cause, what it rests on, one thing to do, what else it could be. */
export function sayConclusion(diagnosis: Diagnosis, how: Saying): string[] {
  const words = dialogPhrases[how.language];
  const [first] = diagnosis.causes;
  if (!first) return [words.unsure];
  const [name, why, prevent] = causePhrases[how.language][first.cause];
  const [certain, likely, perhaps] = words.sure;
  const sure = first.likelihood >= CERTAIN ? certain : first.likelihood >= LIKELY ? likely : perhaps;
  const basis = sayEvidence(first, diagnosis, how, "for");
  const against = sayEvidence(first, diagnosis, how, "against");
  const others = sayOthers(diagnosis, how);
  const [remedy] = diagnosis.remedies;
  return [
    words.conclusion(sure, name, why),
    ...(basis.length > 0 ? [words.basis(basis.join(words.and))] : []),
    ...(against.length > 0 ? [words.against(against.join(words.and))] : []),
    ...(remedy ? sayRemedy(remedy, diagnosis, how, true) : []),
    ...(others.length > 0 ? [words.others(others.join(words.and))] : []),
    words.prevent(prevent),
  ];
}
