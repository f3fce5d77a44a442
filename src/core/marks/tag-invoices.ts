import type { Database, Write } from "../database/index.ts";
import { deleteTags, insertTags, tagsOf } from "../database/marks/index.ts";
import { fold } from "../language/index.ts";
import { TAG_CHARACTERS } from "../limits.ts";
import type { MarkContext } from "./claim-invoices.ts";

/** A tag in one spelling; undefined where it is none. */
export function tagKey(label: string): string | undefined {
  const key = fold(label).replace(/^#/, "").trim();
  return key !== "" && [...key].length <= TAG_CHARACTERS ? key : undefined;
}

/** Puts a tag on invoices. */
export function tagInvoices(
  { organisation, person, now }: MarkContext,
  invoices: readonly number[],
  label: string,
): Write[] {
  const tag = tagKey(label);
  if (tag === undefined || invoices.length === 0) return [];
  return [insertTags(organisation, invoices, { tag, label: label.trim(), person, at: now.getTime() })];
}

/** Takes a tag off invoices. */
export function untagInvoices(
  { organisation }: Pick<MarkContext, "organisation">,
  invoices: readonly number[],
  label: string,
): Write[] {
  const tag = tagKey(label);
  return tag === undefined || invoices.length === 0 ? [] : [deleteTags(organisation, invoices, tag)];
}

const TAGS_READ = 200;

/** The tags in use, in one spelling and as written. */
export async function listTags(database: Database, organisation: string): Promise<{ tag: string; label: string }[]> {
  const [tags] = await database.read(tagsOf(organisation, TAGS_READ));
  return tags;
}
