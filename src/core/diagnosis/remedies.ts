import type { Cause } from "./causes.ts";

/** Something to do about it; `copy` names the ready text that goes with it, `again` when to look again. */
interface RemedyShape {
  readonly copy?: CopyText;
  readonly again?: Again;
}

export type CopyText = "issuer" | "customer" | "bureau" | "software";

export type Again =
  | "now"
  | "minutes"
  | "half_hour"
  | "tomorrow"
  | "after_filing"
  | "after_notice"
  | "after_form"
  | "after_import";

/** Every remedy; its steps are told by whoever speaks to people. */
export const REMEDIES = {
  wait_for_data: { copy: "issuer", again: "tomorrow" },
  wait_a_day: { again: "tomorrow" },
  ask_issuer_upload: { copy: "issuer", again: "tomorrow" },
  ask_issuer_filing: { copy: "issuer", again: "after_filing" },
  ask_issuer_issue: { copy: "issuer", again: "tomorrow" },
  retype: { again: "now" },
  original: { copy: "issuer", again: "now" },
  use_check_code: { again: "now" },
  use_other_amount: { again: "now" },
  leave_code_empty: { again: "now" },
  ask_issuer_data: { copy: "issuer" },
  ask_bureau: { copy: "bureau" },
  other_channel: {},
  local_bureau: { copy: "bureau" },
  refresh_captcha: { again: "now" },
  change_browser: { again: "now" },
  change_network: { again: "minutes" },
  sign_in_again: { again: "now" },
  wait_minutes: { again: "half_hour" },
  wait_notice: { again: "after_notice" },
  read_notices: { again: "half_hour" },
  ask_software: { copy: "software" },
  scan_again: { copy: "issuer", again: "now" },
  switch_identity: { again: "now" },
  fix_filter: { again: "now" },
  reissue: { copy: "issuer" },
  ask_new: { copy: "issuer" },
  do_not_pay: { copy: "issuer" },
  stop_and_report: { copy: "bureau" },
  book_remainder: { copy: "issuer" },
  answer_form: { again: "after_form" },
  hold_deduction: { copy: "bureau" },
  find_first_claim: {},
  tick: { again: "tomorrow" },
  look_deducted: {},
  import_list: { again: "after_import" },
  check_spam: { copy: "issuer" },
  ask_number: { copy: "issuer" },
  see_issued: { copy: "customer" },
  send_again: { copy: "customer" },
  reissue_ours: {},
  tell_customer: {},
} as const satisfies Record<string, RemedyShape>;

export type RemedyId = keyof typeof REMEDIES;

/** What to try, in order: the first is the next action, 还是不行 brings the next. */
export const REMEDIES_OF: Record<Cause, readonly [RemedyId, ...RemedyId[]]> = {
  sync_delay_same_day: ["wait_for_data", "retype", "ask_issuer_upload", "ask_bureau"],
  issuer_not_uploaded: ["ask_issuer_upload", "ask_issuer_filing", "ask_bureau"],
  not_issued_yet: ["ask_issuer_issue", "check_spam"],
  wrong_number: ["retype", "original", "ask_issuer_data"],
  wrong_check_code: ["use_check_code", "original", "ask_issuer_data"],
  wrong_amount_field: ["use_other_amount", "original", "ask_issuer_data"],
  data_mismatch: ["ask_issuer_data", "ask_bureau"],
  over_five_years: ["ask_bureau", "ask_issuer_data"],
  daily_limit: ["wait_a_day", "sign_in_again", "ask_bureau"],
  digital_invoice_20_digits: ["leave_code_empty", "original", "ask_software"],
  wrong_channel: ["other_channel", "ask_bureau"],
  paper_roll_fixed_type: ["local_bureau", "ask_issuer_data"],
  regional_difference: ["local_bureau", "ask_issuer_data"],
  captcha: ["refresh_captcha", "change_browser", "change_network", "ask_bureau"],
  browser_cert: ["change_browser", "change_network", "ask_bureau"],
  network_timeout: ["change_network", "change_browser", "read_notices", "ask_bureau"],
  maintenance: ["wait_notice", "read_notices"],
  ocr_scan_failed: ["scan_again", "retype", "ask_software"],
  login_account: ["switch_identity", "sign_in_again", "reissue", "ask_bureau"],
  fake_invoice: ["stop_and_report", "ask_issuer_data"],
  voided: ["ask_new", "do_not_pay"],
  red_letter: ["do_not_pay", "reissue"],
  duplicate_reimbursement: ["find_first_claim", "ask_software"],
  deduction_certification: ["tick", "look_deducted", "ask_bureau"],
  not_delivered_email: ["check_spam", "ask_number", "ask_issuer_data"],
  source_stale: ["import_list", "fix_filter", "ask_software"],
  wrong_query_filter: ["fix_filter", "switch_identity", "ask_bureau"],
  query_blocked: ["wait_minutes", "change_network", "ask_software", "ask_bureau"],
  system_fault: ["wait_minutes", "sign_in_again", "change_network", "ask_bureau"],
  abnormal_voucher: ["hold_deduction", "ask_issuer_data"],
  red_letter_pending: ["answer_form", "ask_issuer_data"],
};

/** What whoever issued it does where others would turn to the issuer; undefined where there is nothing to do. */
export const REMEDY_OF_OURS: Partial<Record<RemedyId, RemedyId | undefined>> = {
  wait_for_data: "see_issued",
  ask_issuer_upload: "see_issued",
  ask_issuer_filing: "see_issued",
  ask_issuer_issue: "see_issued",
  ask_issuer_data: "see_issued",
  original: "send_again",
  scan_again: "send_again",
  check_spam: "send_again",
  ask_number: undefined,
  reissue: "reissue_ours",
  ask_new: "reissue_ours",
  do_not_pay: "tell_customer",
  book_remainder: "tell_customer",
  hold_deduction: "ask_bureau",
};
