import { type Check, unknown } from "../check.ts";

/** How many of today's five checks are spent: only the platform counts, for everybody together. */
export const checkChecksSpent = (): Check<"checks_spent"> => unknown("checks_spent", "only_site_counts");

/** Whether a contracted verifier answers: there is none to ask. */
export const checkVerifier = (): Check<"verifier"> => unknown("verifier", "no_verifier");

/** Whether the issuer has uploaded it: only the issuer's own account shows that. */
export const checkUpload = (): Check<"upload"> => unknown("upload", "only_issuer_sees");
