import { sql } from "drizzle-orm";
import { invoice, statusEvent } from "../ledger/schema.ts";
import { compile, here, type Query } from "../statement.ts";

/** Where a walk through what moved has got to. */
export interface Moment {
  asOf: number;
  id: number;
}

export interface MovedStretch {
  /** Not empty as long as there may be more. */
  end: Moment | undefined;
  invoices: number[];
}

interface Wish extends Record<string, unknown> {
  organisation: string;
  asOf: number;
  id: number;
  until: number;
  before: string;
  rows: number;
}

// The condition of the partial index, word for word.
const moved = compile<Wish>(
  () => sql`select as_of, id,
      (select ${invoice.id} from ${invoice} where ${invoice.id} = moved.invoice and +${invoice.organisation} = ${here("organisation")} and +${invoice.issuedOn} < ${here("before")}) as earlier
    from ${statusEvent} as moved where organisation = ${here("organisation")} and (from_value <> '' or to_value = 'ticked')
      and (as_of, id) > (${here("asOf")}, ${here("id")}) and as_of <= ${here("until")}
    order by as_of, id limit ${here("rows")}`,
);

/** Invoices issued before a day that were ticked or changed until a moment, after another one, in the order of time. */
export const movedInStretch = (
  organisation: string,
  before: string,
  after: Moment,
  until: number,
  rows: number,
): Query<MovedStretch> => ({
  statement: moved({ organisation, asOf: after.asOf, id: after.id, until, before, rows }),
  parse: (found) => {
    const last = found.at(-1);
    return {
      end: last && found.length === rows ? { asOf: Number(last.as_of), id: Number(last.id) } : undefined,
      invoices: found.flatMap((row) => (row.earlier === null ? [] : [Number(row.earlier)])),
    };
  },
});
