import type { Database, Write } from "../database/index.ts";
import { type InvoiceDetailsRow, invoiceDetailsOf, putInvoiceDetails } from "../database/knowledge/index.ts";
import { checkTaxId, parseTaxId } from "../invoice/index.ts";
import { DETAIL_CHARACTERS } from "../limits.ts";

/** 开票信息: what somebody who issues an invoice to this organisation has to write on it; '' where it is not known. */
export type InvoiceDetails = Pick<InvoiceDetailsRow, "name" | "taxId" | "address" | "phone" | "bank" | "account">;

/** In the order in which forms ask for them. */
export const DETAILS = ["name", "taxId", "address", "phone", "bank", "account"] as const;
export type Detail = (typeof DETAILS)[number];

const UNKNOWN: InvoiceDetails = { name: "", taxId: "", address: "", phone: "", bank: "", account: "" };

const detailsIn = (row: InvoiceDetails): InvoiceDetails => {
  const { name, taxId, address, phone, bank, account } = row;
  return { name, taxId, address, phone, bank, account };
};

/** Undefined where nobody has told them yet. */
export async function findInvoiceDetails(
  database: Database,
  organisation: string,
): Promise<InvoiceDetails | undefined> {
  const [row] = await database.read(invoiceDetailsOf(organisation));
  return row && detailsIn(row);
}

/** What looks wrong about a tax id; it is stored all the same, because companies with a wrong check character exist. */
export type TaxIdDoubt = "shape" | "check_character";

function doubtAbout(typed: string): TaxIdDoubt | undefined {
  const taxId = parseTaxId(typed);
  if (!taxId) return typed ? "shape" : undefined;
  return checkTaxId(taxId) === "wrong_check_character" ? "check_character" : undefined;
}

export type SaveDetailsOutcome =
  | { kind: "saved"; details: InvoiceDetails; doubt: TaxIdDoubt | undefined }
  | { kind: "too_long"; detail: Detail; most: number };

/** Changes the parts that were told and leaves the others; an empty part is taken out. */
export async function saveInvoiceDetails(
  database: Database,
  organisation: string,
  told: Partial<InvoiceDetails>,
  by: string,
  now: Date,
): Promise<{ outcome: SaveDetailsOutcome; writes: Write[] }> {
  const detail = DETAILS.find((one) => (told[one]?.length ?? 0) > DETAIL_CHARACTERS);
  if (detail) return { outcome: { kind: "too_long", detail, most: DETAIL_CHARACTERS }, writes: [] };
  const before = (await findInvoiceDetails(database, organisation)) ?? UNKNOWN;
  const merged = { ...before, ...told };
  const details = { ...merged, taxId: parseTaxId(merged.taxId) ?? merged.taxId };
  return {
    outcome: { kind: "saved", details, doubt: doubtAbout(details.taxId) },
    writes: [putInvoiceDetails({ ...details, organisation, savedAt: now.getTime(), savedBy: by })],
  };
}
