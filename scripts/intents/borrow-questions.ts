import { readFileSync } from "node:fs";
import type { Sentence } from "./read-sentences.ts";

// The topic model's training text says, topic by topic, how people ask. Where a topic leaves no doubt about the intent,
// its questions teach the intent too, and what is none of its business is none of ours.
const ASKED_TO_KNOW = [
  ...["how_to_issue", "merge_split", "title_wrong", "tax_id_wrong", "invoice_types", "red_letter", "voided"],
  ...[
    "lost_invoice",
    "validity_reimbursement",
    "deduction_certification",
    "duplicate_reimbursement",
    "api_integration",
  ],
];
const FAILED = [
  ...["not_found_general", "cannot_issue", "data_mismatch", "network_timeout", "ocr_scan_failed", "captcha"],
  ...["browser_cert", "issuer_not_uploaded", "not_issued_yet", "login_account"],
];

/** Chat and noise, which the intents tell apart and the topics need not. */
const TALK = /^# Talk/;

const read = (folder: string, name: string): string[] =>
  readFileSync(`${folder}/${name}`, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");

const toTemplate = (line: string): string => line.trim().replaceAll("{", "(").replaceAll("}", ")");

function strangers(folder: string, language: string): Sentence[] {
  let talk = false;
  return read(folder, `out-of-scope.${language}.txt`).flatMap((line) => {
    if (line.startsWith("#")) talk = TALK.test(line);
    return line.startsWith("#") || talk ? [] : [{ template: toTemplate(line), intent: "out_of_scope", language }];
  });
}

function questions(folder: string, language: string): Sentence[] {
  let intent: string | undefined;
  return read(folder, `questions.${language}.txt`).flatMap((line) => {
    const topic = /^\[(.+)\]$/.exec(line)?.[1];
    if (topic) intent = ASKED_TO_KNOW.includes(topic) ? "knowledge" : FAILED.includes(topic) ? "diagnose" : undefined;
    if (topic || line.startsWith("#") || !intent) return [];
    return [{ template: toTemplate(line), intent, language }];
  });
}

/** What the articles' own training text can teach about intents. */
export const borrowQuestions = (folder: string): Sentence[] =>
  ["zh-CN", "en"].flatMap((language) => [...strangers(folder, language), ...questions(folder, language)]);
