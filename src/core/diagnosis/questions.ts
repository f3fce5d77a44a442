/** How an answer in a person's own words is read; `text` takes whatever is said. */
export type FreeAnswer = "number" | "date" | "figure" | "text" | "none";

interface QuestionShape {
  readonly answers: readonly string[];
  readonly free: FreeAnswer;
}

/** What only a person can know: the answers offered, in order, and what else may be said. */
export const QUESTIONS = {
  symptom: {
    answers: ["not_found", "differs", "slow", "message", "status", "missing", "unreadable", "not_arrived"],
    free: "text",
  },
  number: { answers: ["none"], free: "number" },
  issued_on: { answers: ["today", "yesterday", "earlier", "unsure"], free: "date" },
  issued: { answers: ["yes", "offline", "requested", "unsure"], free: "none" },
  as_printed: { answers: ["same", "differs", "unsure"], free: "none" },
  typed: { answers: ["net", "total", "check_code", "unsure"], free: "figure" },
  message: {
    answers: ["not_found", "differs", "daily_limit", "too_frequent", "system_fault", "captcha"],
    free: "text",
  },
  page: { answers: ["spinning", "captcha", "cert", "error"], free: "text" },
  others: { answers: ["all_fail", "this_only", "unsure"], free: "none" },
  which_status: { answers: ["void", "reversed", "abnormal", "locked", "unconfirmed", "used"], free: "text" },
  where: { answers: ["ledger", "account", "deduction", "site"], free: "none" },
  filter: { answers: ["right", "wrong", "unsure"], free: "none" },
  identity: { answers: ["buyer", "other", "personal", "unsure"], free: "none" },
  file: { answers: ["photo", "qr", "document"], free: "text" },
  mailbox: { answers: ["right", "wrong", "unsure"], free: "none" },
} as const satisfies Record<string, QuestionShape>;

export type QuestionId = keyof typeof QUESTIONS;

/** What was answered, by question; `skipped` where somebody passed. */
export type Answers = Partial<Record<QuestionId, string>>;
