import type { CalendarDate } from "../../../core/invoice/index.ts";
import type { Entity } from "./entity.ts";
import { plainText } from "./plain-text.ts";
import { readAmounts } from "./read-amounts.ts";
import { readDates } from "./read-dates.ts";
import { readIdentifiers } from "./read-identifiers.ts";
import { readCheckCodes, readOrders, readQrCodes, readTaxIds } from "./read-labelled.ts";
import { readCompanies, readSiteMessages, readStatuses } from "./read-words.ts";

type Taken = (at: number, end: number) => boolean;

const takenBy =
  (entities: readonly Entity[]): Taken =>
  (at, end) =>
    entities.some((entity) => at < entity.at + entity.text.length && entity.at < end);

const free = (found: readonly Entity[], taken: Taken): Entity[] =>
  found.filter(({ at, text }) => !taken(at, at + text.length));

/** A message that names more than this of one kind is a table, and belongs in a file. */
const MOST_OF_A_KIND = 64;

const few = (found: readonly Entity[]): readonly Entity[] => found.slice(0, MOST_OF_A_KIND);

/** The text with everything found so far blanked, place for place. */
function without(text: string, found: readonly Entity[]): string {
  let rest = text;
  for (const { at, text: words } of found) {
    rest = `${rest.slice(0, at)}${"\n".repeat(words.length)}${rest.slice(at + words.length)}`;
  }
  return rest;
}

/** Everything in a message that a skill may need, in order, with its place; no two overlap except words of status. */
export function readEntities(text: string, today: CalendarDate): Entity[] {
  const plain = plainText(text);
  const figures: Entity[] = [...few(readQrCodes(plain))];
  // What carries a label or a mark of its own is read first; the digits that are left may be an invoice's.
  const readers = [readTaxIds, readCheckCodes, readOrders, readSiteMessages, (from: string) => readDates(from, today)];
  for (const read of readers) figures.push(...free(few(read(plain)), takenBy(figures)));
  figures.push(...few(readAmounts(plain, takenBy(figures))));
  const rest = without(plain, figures);
  figures.push(...few(readIdentifiers(rest)));
  return [...figures, ...few(readCompanies(rest)), ...few(readStatuses(plain))]
    .map((entity) => ({ ...entity, text: text.slice(entity.at, entity.at + entity.text.length) }))
    .sort((one, other) => one.at - other.at);
}
