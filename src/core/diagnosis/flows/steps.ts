import type { Symptom } from "../symptoms.ts";
import { CONCLUDE, type Step } from "./flow.ts";

/** Every step by its id, `flow.question`. */
export const STEPS: Readonly<Record<string, Step>> = {
  "start.symptom": {
    asks: "symptom",
    to: "not_found.number",
    next: {
      differs: "differs.number",
      slow: "slow.page",
      message: "message.message",
      status: "status.number",
      missing: "missing.number",
      unreadable: "unreadable.file",
      not_arrived: "not_arrived.issued",
    },
  },
  "not_found.number": { asks: "number", to: "not_found.issued_on" },
  "not_found.issued_on": { asks: "issued_on", to: "not_found.issued", next: { today: CONCLUDE } },
  "not_found.issued": { asks: "issued", to: "not_found.as_printed", next: { requested: CONCLUDE } },
  "not_found.as_printed": { asks: "as_printed", to: CONCLUDE },
  "differs.number": { asks: "number", to: "differs.typed" },
  "differs.typed": { asks: "typed", to: "differs.as_printed" },
  "differs.as_printed": { asks: "as_printed", to: CONCLUDE },
  "slow.page": { asks: "page", to: "slow.others", next: { captcha: CONCLUDE, cert: CONCLUDE } },
  "slow.others": { asks: "others", to: CONCLUDE },
  "message.message": {
    asks: "message",
    to: CONCLUDE,
    next: { not_found: "not_found.issued_on", differs: "differs.typed", system_fault: "slow.others" },
  },
  "status.number": { asks: "number", to: "status.which_status" },
  "status.which_status": { asks: "which_status", to: CONCLUDE },
  "missing.number": { asks: "number", to: "missing.where" },
  "missing.where": {
    asks: "where",
    to: "missing.filter",
    next: { ledger: "not_found.issued", site: "not_found.issued" },
  },
  "missing.filter": { asks: "filter", to: "missing.identity", next: { wrong: CONCLUDE } },
  "missing.identity": { asks: "identity", to: CONCLUDE },
  "unreadable.file": { asks: "file", to: CONCLUDE },
  "not_arrived.issued": { asks: "issued", to: "not_arrived.mailbox", next: { requested: CONCLUDE } },
  "not_arrived.mailbox": { asks: "mailbox", to: CONCLUDE },
};

/** Where a dialog begins, by what was seen. */
export const ENTRIES: Readonly<Record<Symptom | "unknown", string>> = {
  unknown: "start.symptom",
  not_found: "not_found.number",
  differs: "differs.number",
  slow: "slow.page",
  message: "message.message",
  status: "status.number",
  missing: "missing.number",
  unreadable: "unreadable.file",
  not_arrived: "not_arrived.issued",
};

/** Every step that an answer to this one can lead to. */
export const targetsOf = ({ to, next }: Step): string[] => [...new Set([to, ...Object.values(next ?? {})])];
