import { detailsPhrases, sayDetails } from "../bot/index.ts";
import { DETAILS, findInvoiceDetails, type InvoiceDetails, saveInvoiceDetails } from "../core/organisation/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { type Arguments, type CliContext, CliFailure, report } from "./command.ts";

const OPTION = { name: "name", taxId: "tax-id", address: "address", phone: "phone", bank: "bank", account: "account" };

function toldIn(args: Arguments): Partial<InvoiceDetails> {
  const told: Partial<InvoiceDetails> = {};
  for (const detail of DETAILS) {
    // Other verbs take several tax ids, so the last one is meant here.
    const value = detail === "taxId" ? args.texts("tax-id").at(-1) : args.text(OPTION[detail]);
    if (value !== undefined) told[detail] = value.trim();
  }
  return told;
}

/** Shows the organisation's block for invoices, or changes the parts that are given. */
export async function profile(context: CliContext, args: Arguments): Promise<void> {
  const words = detailsPhrases["zh-CN"];
  const told = toldIn(args);
  const { database } = await context.open();
  const { id } = await chooseOrganisation(database, args.text("org"));
  if (Object.keys(told).length === 0) {
    const details = await findInvoiceDetails(database, id);
    const none = "还没登记开票信息：org profile --name 名称 --tax-id 税号 --address … --phone … --bank … --account …";
    report(context, details ?? null, details ? sayDetails(details, "zh-CN") : none);
    return;
  }
  const { outcome, writes } = await saveInvoiceDetails(database, id, told, "terminal:operator", context.now);
  if (outcome.kind === "too_long") {
    throw new CliFailure("too_long", words.tooLong(words.labels[outcome.detail], outcome.most));
  }
  await database.commit(writes);
  const { details, doubt } = outcome;
  const warning = doubt && { shape: words.shapeDoubt, check_character: words.checkDoubt }[doubt];
  if (warning) context.note(warning);
  report(context, { ...details, doubt: doubt ?? null }, `${words.saved}\n${sayDetails(details, "zh-CN")}`);
}
