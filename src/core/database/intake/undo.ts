import { sql } from "drizzle-orm";
import { exactly } from "../guard.ts";
import { type InvoiceRow, invoice, invoiceLine, statusEvent } from "../ledger/index.ts";
import { invoiceClaim, invoiceTag } from "../marks/schema.ts";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { importBefore } from "./schema.ts";

/** An invoice that a run changed: how it was, and who touched it last; undefined when it is gone. */
export interface ImageRow {
  invoice: number;
  before: InvoiceRow;
  now: { touchedBy: string; revision: number } | undefined;
}

/** An invoice that a run recorded. */
export interface RecordedRow {
  id: number;
  number: string;
  touchedBy: string;
}

const images = compile<{ organisation: string; run: string; after: number; most: number }>(
  () => sql`select b.invoice as id, b.before as before, i.touched_by as touched_by, i.revision as revision
    from ${importBefore} b left join ${invoice} i on i.id = b.invoice and i.organisation = b.organisation
    where b.organisation = ${here("organisation")} and b.run = ${here("run")} and b.invoice > ${here("after")}
    order by b.invoice limit ${here("most")}`,
);

export const imagesOf = (organisation: string, run: string, after: number, most: number): Query<ImageRow[]> => ({
  statement: images({ organisation, run, after, most }),
  parse: (rows) =>
    rows.map((row) => ({
      invoice: Number(row.id),
      before: JSON.parse(String(row.before)) as InvoiceRow,
      now: row.revision === null ? undefined : { touchedBy: String(row.touched_by), revision: Number(row.revision) },
    })),
});

// `+` here and below: a short list of ids must lead, not an index that holds all of the organisation's rows.
const recorded = compile<{ organisation: string; run: string; from: number; to: number }>(
  () => sql`select id, coalesce(nullif(digital_number, ''), code || ' ' || number) as number, touched_by from ${invoice}
    where id >= ${here("from")} and id < ${here("to")} and +organisation = ${here("organisation")} and recorded_by = ${here("run")}`,
);

/** What a run recorded, in a range of ids. */
export const recordedIn = (organisation: string, run: string, from: number, to: number): Query<RecordedRow[]> => ({
  statement: recorded({ organisation, run, from, to }),
  parse: (rows) =>
    rows.map((row) => ({ id: Number(row.id), number: String(row.number), touchedBy: String(row.touched_by) })),
});

interface Listed {
  organisation: string;
  run: string;
  list: string;
}

const forget = compileWrite<Listed>(
  () =>
    sql`delete from ${importBefore} where organisation = ${here("organisation")} and run = ${here("run")} and invoice in (select value from json_each(${here("list")}))`,
);
const removeEvents = compileWrite<Listed>(
  () =>
    sql`delete from ${statusEvent} where organisation = ${here("organisation")} and +cause = ${here("run")} and invoice in (select value from json_each(${here("list")}))`,
);
const removeLines = compileWrite<Listed>(
  () =>
    sql`delete from ${invoiceLine} where organisation = ${here("organisation")} and cause = ${here("run")} and invoice in (select value from json_each(${here("list")}))`,
);
const removeInvoices = compileWrite<Listed>(
  () =>
    sql`delete from ${invoice} where id in (select value from json_each(${here("list")})) and +organisation = ${here("organisation")} and touched_by = ${here("run")}`,
);

const removeClaims = compileWrite<Pick<Listed, "organisation" | "list">>(
  () =>
    sql`delete from ${invoiceClaim} where organisation = ${here("organisation")} and invoice in (select value from json_each(${here("list")}))`,
);
const removeTags = compileWrite<Pick<Listed, "organisation" | "list">>(
  () =>
    sql`delete from ${invoiceTag} where organisation = ${here("organisation")} and invoice in (select value from json_each(${here("list")}))`,
);

/** The images of invoices that have been restored. */
export const forgetImages = (organisation: string, run: string, invoices: readonly number[]): Write =>
  forget({ organisation, run, list: JSON.stringify(invoices) });

/** What a run wrote beside these invoices: its status events and line items. */
export const removeTraces = (organisation: string, run: string, invoices: readonly number[]): Write[] => {
  const listed = { organisation, run, list: JSON.stringify(invoices) };
  return [removeEvents(listed), removeLines(listed)];
};

/** Removes invoices with what colleagues put on them; refused as a whole when one has been touched since it was read. */
export const removeRecorded = (organisation: string, run: string, invoices: readonly number[]): Write[] => {
  const list = JSON.stringify(invoices);
  return [
    ...exactly(invoices.length, removeInvoices({ organisation, run, list })),
    removeClaims({ organisation, list }),
    removeTags({ organisation, list }),
  ];
};
