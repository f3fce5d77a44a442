import type { FileEnding } from "./file-ending.ts";
import type { Issuer } from "./issuers.ts";
import type { Link } from "./link.ts";
import type { Demand } from "./read-demands.ts";
import type { Likeness } from "./resembles.ts";

/** From harmless to bad. `careful`: whose host it is is known, but this is not how its links look. */
export const VERDICTS = ["official", "issuer", "careful", "unknown", "dangerous", "lookalike"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What a verdict rests on. */
export type Reason =
  | { readonly kind: "likeness"; readonly likeness: Likeness; readonly letters: readonly Imitation[] }
  | { readonly kind: "odd_letters"; readonly letters: readonly Imitation[] }
  | { readonly kind: "user_info"; readonly before: string }
  | { readonly kind: "address" | "shortener" | "plain_http" | "government" | "unreadable" }
  | { readonly kind: "port"; readonly port: string }
  | { readonly kind: "redirect"; readonly target: Judgement }
  | { readonly kind: "file"; readonly file: FileEnding }
  | { readonly kind: "demands"; readonly demands: readonly Demand[] };

/** A letter that is not the plain one it is taken for. */
export interface Imitation {
  readonly letter: string;
  readonly codePoint: number;
  readonly script: "cyrillic" | "greek" | "unseen" | "other";
  /** The plain letter that it is taken for, or ''. */
  readonly plain: string;
}

export interface Judgement {
  readonly link: Link;
  readonly verdict: Verdict;
  /** What somebody registered, of the host. */
  readonly domain: string;
  readonly issuer: Issuer | undefined;
  readonly reasons: readonly Reason[];
}

export const severity = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** The worse of two. */
export const worse = (one: Verdict, other: Verdict): Verdict => (severity(other) > severity(one) ? other : one);
