import { sql } from "drizzle-orm";
import { compileWrite, type Write } from "../statement.ts";
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

const here = (name: string) => sql.placeholder(name);

const insert = compileWrite<EventOrigin & { list: string }>(
  () => sql`insert into ${statusEvent} (organisation, invoice, axis, from_value, to_value, as_of, learned_at, source, cause)
    select ${here("organisation")}, r.value ->> 0, r.value ->> 1, r.value ->> 2, r.value ->> 3, ${here("asOf")}, ${here("learnedAt")}, ${here("source")}, ${here("cause")}
    from json_each(${here("list")}) as r`,
);

export const insertEvents = (origin: EventOrigin, events: readonly EventRow[]): Write[] => {
  if (events.length === 0) return [];
  const list = events.map(({ invoice, axis, fromValue, toValue }) => [invoice, axis, fromValue, toValue]);
  return [insert({ ...origin, list: JSON.stringify(list) })];
};
