import type { Write } from "../database/index.ts";
import { insertNotices, type NewNotice } from "../database/subscription/index.ts";
import { RED_LETTER_CLOCK, RED_LETTER_WARNING } from "../limits.ts";
import type { StatusChange } from "./merge-statuses.ts";

/** A change of an invoice, and as of when it was so. */
export interface DatedChange extends StatusChange {
  readonly invoice: number;
  readonly asOf: number;
}

export interface Announcement {
  readonly organisation: string;
  readonly learnedAt: number;
  readonly source: string;
  readonly cause: string;
  /** Who caused it, as `channel:person`. */
  readonly by: string;
  /** Whether a first word of an axis is news: from a source that speaks of what happens, not from a list of what is. */
  readonly firstWords?: boolean;
}

// What an axis says of an invoice that nothing ever happened to.
const UNEVENTFUL: readonly string[] = ["normal", "none", "unticked", "unposted"];

const waitsForSomebody = ({ axis, to }: StatusChange): boolean =>
  axis === "red_letter" && (to === "awaiting_buyer" || to === "awaiting_seller");

/** Notices of what changed, and of the 72 hours that began; what nobody had spoken of before is no change. */
export function announceChanges(
  { by, firstWords = false, ...origin }: Announcement,
  changes: readonly DatedChange[],
): Write[] {
  const notices = changes
    .filter(({ from, to }) => from !== "" || (firstWords && !UNEVENTFUL.includes(to)))
    .flatMap(({ invoice, axis, from, to, asOf, ...rest }): NewNotice[] => {
      const same = { invoice, fromValue: from, toValue: to, asOf };
      const status: NewNotice = { ...same, kind: "status", subject: axis, dueAt: origin.learnedAt, once: "" };
      if (!waitsForSomebody({ ...rest, axis, from, to })) return [status];
      const ends = asOf + RED_LETTER_CLOCK;
      // A warning that would come too late to act on is no warning.
      if (ends <= origin.learnedAt) return [status];
      const dueAt = Math.max(origin.learnedAt, ends - RED_LETTER_WARNING);
      return [status, { ...same, kind: "deadline", subject: "red_letter", asOf: ends, dueAt, once: "" }];
    });
  return insertNotices({ ...origin, actor: by }, notices);
}
