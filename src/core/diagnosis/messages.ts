import type { Symptom } from "./symptoms.ts";

/** What the platform, or a vendor in front of it, answered: our names, because their codes contradict each other. */
export const MESSAGES = {
  ok: "status",
  not_found: "not_found",
  differs: "differs",
  same_day: "not_found",
  daily_limit: "message",
  too_frequent: "message",
  server_busy: "message",
  bad_request: "message",
  captcha: "message",
  captcha_too_often: "message",
  system_fault: "message",
  timeout: "slow",
  blocked: "message",
  region: "message",
  bad_code: "message",
  malformed: "message",
  future_date: "message",
  over_five_years: "message",
  checking: "slow",
  maintenance: "slow",
  certificate: "slow",
  void: "status",
  reversed: "status",
  abnormal: "status",
  locked: "status",
  duplicate: "status",
  unconfirmed: "status",
  login: "missing",
  not_needed: "message",
  scan: "unreadable",
  other: "message",
} as const satisfies Record<string, Symptom>;

export type MessageId = keyof typeof MESSAGES;
