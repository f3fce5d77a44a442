/** What can be asked about one invoice. */
export type Aspect =
  | "seller"
  | "buyer"
  | "tax_id"
  | "date"
  | "amount"
  | "tax"
  | "kind"
  | "lines"
  | "remark"
  | "status"
  | "void"
  | "reversed"
  | "counterpart"
  | "why"
  | "usage"
  | "deductible"
  | "posting"
  | "usable"
  | "risk"
  | "red_letter"
  | "as_of"
  | "genuine"
  | "watch";

/** A way of asking; `openly` where the words alone could as well mean a list, so that a question or 这张 must go with them. */
export interface Asking {
  readonly aspect: Aspect;
  readonly pattern: RegExp;
  readonly openly?: true;
}

/** The whole of what is left of a sentence, or it is about something more. */
export const asking = (aspect: Aspect, pattern: string, openly?: true): Asking => ({
  aspect,
  pattern: new RegExp(`^(?:${pattern})$`, "u"),
  ...(openly ? { openly } : {}),
});
