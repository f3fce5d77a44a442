import { sql } from "drizzle-orm";
import { jsonRows, positions } from "../json-rows.ts";
import { compileWrite, here, type Write } from "../statement.ts";
import { statusEvent } from "./schema.ts";

export interface EventRow {
  invoice: number;
  axis: string;
  fromValue: string;
  toValue: string;
}

/** What the events of one import have in common. */
export interface EventOrigin {
  organisation: string;
  asOf: number;
  learnedAt: number;
  source: string;
  cause: string;
}

const insert = compileWrite<EventOrigin & { list: string }>(
  () => sql`with ${jsonRows} insert into ${statusEvent} (invoice, axis, from_value, to_value, organisation, as_of, learned_at, source, cause)
    select ${positions(4)}, ${here("organisation")}, ${here("asOf")}, ${here("learnedAt")}, ${here("source")}, ${here("cause")} from r`,
);

export const insertEvents = (origin: EventOrigin, events: readonly EventRow[]): Write[] => {
  if (events.length === 0) return [];
  const list = events.map(({ invoice, axis, fromValue, toValue }) => [invoice, axis, fromValue, toValue]);
  return [insert({ ...origin, list: JSON.stringify(list) })];
};
