// What colleagues put on invoices; a mark says nothing about the invoice itself, so it never counts as a change of it.
export { type ClaimOutcome, claimInvoices, type MarkContext, releaseInvoices } from "./claim-invoices.ts";
export { listTags, tagInvoices, tagKey, untagInvoices } from "./tag-invoices.ts";
