import { MARKED_AT_ONCE, TAG_CHARACTERS } from "../../../core/limits.ts";
import {
  claimInvoices,
  listTags,
  type MarkContext,
  releaseInvoices,
  tagInvoices,
  tagKey,
  untagInvoices,
} from "../../../core/marks/index.ts";
import type { NumberQuery } from "../../../core/search/index.ts";
import { markPhrases } from "../../phrases/marks.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { type Marked, markedInvoices } from "./marked-invoices.ts";
import { personOf } from "./search-context.ts";

const markContext = (context: SkillContext, organisation: string): MarkContext => ({
  database: context.database,
  organisation,
  person: personOf(context),
  now: context.now,
});

/** Numbers said one by one; of a long list only how many. */
const NAMED = 5;

/** What could not be marked, said after what could. */
function unmarked({ missing, ambiguous }: Marked, context: SkillContext): string[] {
  const words = markPhrases[context.language];
  return [
    missing.length > 0 ? words.notFound(missing) : "",
    ambiguous.length > 0 ? words.ambiguous(ambiguous) : "",
  ].filter(Boolean);
}

const lines = (said: readonly string[]): SkillResult => say(said.filter(Boolean).join("\n"));

/** Makes invoices the asker's to handle. */
export async function claim(
  context: SkillContext,
  organisation: string,
  queries: readonly NumberQuery[],
): Promise<SkillResult> {
  const words = markPhrases[context.language];
  const marked = await markedInvoices(context, organisation, queries);
  if (!marked) return say(words.whichOne);
  if (marked.tooMany) return say(words.tooManyToMark(MARKED_AT_ONCE));
  const { outcome, writes } = await claimInvoices(markContext(context, organisation), marked.ids);
  const names = (ids: readonly number[]): string[] => ids.flatMap((id) => marked.numbers.get(id) ?? []);
  const few = outcome.claimed.length <= NAMED ? names(outcome.claimed) : [];
  const said = lines([
    outcome.claimed.length > 0 ? words.claimed(few, outcome.claimed.length) : "",
    outcome.known.length > 0 ? words.claimKnown(names(outcome.known.slice(0, NAMED))) : "",
    outcome.taken.length > 0 ? words.claimTaken(names(outcome.taken.slice(0, NAMED))) : "",
    ...unmarked(marked, context),
  ]);
  return { ...said, writes };
}

/** Lets go of invoices that are the asker's. */
export async function release(
  context: SkillContext,
  organisation: string,
  queries: readonly NumberQuery[],
): Promise<SkillResult> {
  const words = markPhrases[context.language];
  const marked = await markedInvoices(context, organisation, queries);
  if (!marked) return say(words.whichOne);
  const { outcome, writes } = await releaseInvoices(markContext(context, organisation), marked.ids);
  const count = outcome.released.length;
  return {
    ...lines([count > 0 ? words.released(count) : words.nothingReleased, ...unmarked(marked, context)]),
    writes,
  };
}

/** Puts a tag on invoices, or takes it off. */
export async function tag(
  context: SkillContext,
  organisation: string,
  wish: { kind: "tag" | "untag"; label: string; numbers: readonly NumberQuery[] },
): Promise<SkillResult> {
  const words = markPhrases[context.language];
  const { kind, label, numbers } = wish;
  if (tagKey(label) === undefined) return say(words.badTag(TAG_CHARACTERS));
  const marked = await markedInvoices(context, organisation, numbers);
  if (!marked) return say(words.whichOne);
  if (marked.tooMany) return say(words.tooManyToMark(MARKED_AT_ONCE));
  const mark = markContext(context, organisation);
  const writes = (kind === "tag" ? tagInvoices : untagInvoices)(mark, marked.ids, label);
  const done = kind === "tag" ? words.tagged : words.untagged;
  return {
    ...lines([marked.ids.length > 0 ? done(label, marked.ids.length) : "", ...unmarked(marked, context)]),
    writes,
  };
}

/** The tags in use. */
export async function tags({ database, language }: SkillContext, organisation: string): Promise<SkillResult> {
  const all = await listTags(database, organisation);
  return say(all.length > 0 ? markPhrases[language].tags(all.map(({ label }) => label)) : markPhrases[language].noTags);
}
