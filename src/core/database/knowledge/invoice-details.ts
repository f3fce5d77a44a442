import { sql } from "drizzle-orm";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { invoiceDetails } from "./schema.ts";

export type InvoiceDetailsRow = typeof invoiceDetails.$inferSelect;

const of = compile<{ organisation: string }>(
  () => sql`select * from ${invoiceDetails} where ${invoiceDetails.organisation} = ${here("organisation")}`,
);

export const invoiceDetailsOf = (organisation: string): Query<InvoiceDetailsRow | undefined> => ({
  statement: of({ organisation }),
  parse: ([row]) =>
    row && {
      organisation,
      name: String(row.name),
      taxId: String(row.tax_id),
      address: String(row.address),
      phone: String(row.phone),
      bank: String(row.bank),
      account: String(row.account),
      savedAt: Number(row.saved_at),
      savedBy: String(row.saved_by),
    },
});

export const putInvoiceDetails: (row: InvoiceDetailsRow) => Write = compileWrite(
  () =>
    sql`insert into ${invoiceDetails} (organisation, name, tax_id, address, phone, bank, account, saved_at, saved_by) values (${here("organisation")}, ${here("name")}, ${here("taxId")}, ${here("address")}, ${here("phone")}, ${here("bank")}, ${here("account")}, ${here("savedAt")}, ${here("savedBy")}) on conflict (organisation) do update set name = excluded.name, tax_id = excluded.tax_id, address = excluded.address, phone = excluded.phone, bank = excluded.bank, account = excluded.account, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
);
