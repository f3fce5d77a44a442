import { fold } from "../../core/language/index.ts";
import { ABOUT, HINTS, PERHAPS } from "./hints.ts";

/** A message longer than this is a report: what is wanted stands in its head. */
const HEAD = 600;
const SHORT = 6;

const pair = (one: string, other: string): string => `#${one}0${other}`;

/** Whether a message is about invoices: it says so, it may be, or nothing in it points to them. */
export type Subject = "about" | "perhaps" | "stranger";

const subjectIn = (folded: string): Subject =>
  ABOUT.test(folded) ? "about" : PERHAPS.test(folded) ? "perhaps" : "stranger";

/** What a message is about, and everything it hints at. */
export interface Reading {
  subject: Subject;
  hints: ReadonlySet<string>;
}

export function readHints(text: string): Reading {
  const folded = fold(text.slice(0, HEAD));
  const hints = HINTS.filter(([, pattern]) => pattern.test(folded)).map(([hint]) => hint);
  return { subject: subjectIn(folded), hints: new Set(hints) };
}

/** The text as the classifier reads it: its head, followed by marks for what it hints at, alone and with its subject. */
export function markMessage(text: string): string {
  const head = text.slice(0, HEAD);
  const { subject, hints: read } = readHints(head);
  const hints = [...read];
  const marks = [subject, ...hints].map((hint) => `#${hint}`);
  const pairs = hints.map((hint) => pair(subject, hint));
  const both = hints.flatMap((one, at) => hints.slice(at + 1).map((other) => pair(one, other)));
  const length = head.trim().length <= SHORT ? [pair("short", subject)] : [];
  return [head, ...marks, ...pairs, ...both, ...length].join(" ");
}
