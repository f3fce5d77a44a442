import { sql } from "drizzle-orm";
import { compileWrite, here, type Write } from "../statement.ts";
import { invoiceClaim, invoiceTag } from "./schema.ts";

interface Marked {
  organisation: string;
  list: string;
  person: string;
  at: number;
}

const claim = compileWrite<Marked>(
  () => sql`insert into ${invoiceClaim} (organisation, invoice, person, claimed_at)
    select ${here("organisation")}, value, ${here("person")}, ${here("at")} from json_each(${here("list")})`,
);

/** Puts a person's name to invoices; a conflict where somebody was faster. */
export const insertClaims = (organisation: string, invoices: readonly number[], person: string, at: number): Write =>
  claim({ organisation, list: JSON.stringify(invoices), person, at });

const release = compileWrite<Omit<Marked, "at">>(
  () => sql`delete from ${invoiceClaim} where organisation = ${here("organisation")} and person = ${here("person")}
    and invoice in (select value from json_each(${here("list")}))`,
);

/** Takes a person's name off invoices. */
export const deleteClaims = (organisation: string, invoices: readonly number[], person: string): Write =>
  release({ organisation, list: JSON.stringify(invoices), person });

interface Tagged extends Marked {
  tag: string;
  label: string;
}

const tag = compileWrite<Tagged>(
  () => sql`insert into ${invoiceTag} (organisation, tag, invoice, label, tagged_by, tagged_at)
    select ${here("organisation")}, ${here("tag")}, value, ${here("label")}, ${here("person")}, ${here("at")} from json_each(${here("list")})
    where true on conflict (organisation, tag, invoice) do nothing`,
);

/** Puts a tag on invoices; on those that have it already nothing changes. */
export const insertTags = (
  organisation: string,
  invoices: readonly number[],
  written: { tag: string; label: string; person: string; at: number },
): Write => tag({ organisation, list: JSON.stringify(invoices), ...written });

const untag = compileWrite<{ organisation: string; list: string; tag: string }>(
  () => sql`delete from ${invoiceTag} where organisation = ${here("organisation")} and tag = ${here("tag")}
    and invoice in (select value from json_each(${here("list")}))`,
);

export const deleteTags = (organisation: string, invoices: readonly number[], tagName: string): Write =>
  untag({ organisation, list: JSON.stringify(invoices), tag: tagName });
