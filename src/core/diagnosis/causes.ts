/** What a diagnosis may conclude, named by topic. */
export const CAUSES = [
  "sync_delay_same_day",
  "issuer_not_uploaded",
  "not_issued_yet",
  "wrong_number",
  "wrong_check_code",
  "wrong_amount_field",
  "data_mismatch",
  "over_five_years",
  "daily_limit",
  "digital_invoice_20_digits",
  "wrong_channel",
  "paper_roll_fixed_type",
  "regional_difference",
  "captcha",
  "browser_cert",
  "network_timeout",
  "maintenance",
  "ocr_scan_failed",
  "login_account",
  "fake_invoice",
  "voided",
  "red_letter",
  "duplicate_reimbursement",
  "deduction_certification",
  "not_delivered_email",
  "source_stale",
  "wrong_query_filter",
  "query_blocked",
  "system_fault",
  "abnormal_voucher",
  "red_letter_pending",
] as const;

export type Cause = (typeof CAUSES)[number];

/** Topics about failing checks and about status that are no causes: what they are instead. */
export const NO_CAUSE = {
  not_found_general: "symptom",
  how_to_verify: "question",
  invoice_status_meaning: "question",
} as const;
