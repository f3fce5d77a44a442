import type { Language } from "../../bot/index.ts";
import type { Standing } from "../../core/organisation/index.ts";
import type { Transcript } from "./render-transcript.ts";

/** Everything the page shows. */
export interface Page {
  language: Language;
  standing: Standing;
  transcript: Transcript;
  now: number;
  /** Makes the ids of what this page's forms send, so that sending twice says it once. */
  formId: string;
  /** Where the page's assets lie. */
  assets: string;
  canImport: boolean;
  /** Why what was sent was turned away, with what had been typed. */
  notice: string;
  typed: string;
}
