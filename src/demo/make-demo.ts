import { type IntakeContext, importFile } from "../core/intake/index.ts";
import { createOrganisation, removeOrganisation, saveInvoiceDetails } from "../core/organisation/index.ts";
import { OWN } from "./companies.ts";
import { demoFiles } from "./demo-files.ts";

export const DEMO_ID = "demo";

/** Recreates the demo organisation and its ledger, and touches nothing else. */
export async function makeDemo(context: IntakeContext, now: Date): Promise<void> {
  await removeOrganisation(context.database, DEMO_ID);
  await createOrganisation(context.database, { id: DEMO_ID, name: OWN.name, taxIds: [OWN.taxId], demo: true }, now);
  const { writes } = await saveInvoiceDetails(
    context.database,
    DEMO_ID,
    { name: OWN.name, taxId: OWN.taxId, address: "北京市海淀区明湖路 1 号", phone: "010-00000000" },
    "demo",
    now,
  );
  await context.database.commit(writes);
  for (const file of demoFiles(now)) {
    const outcome = await importFile(context, file, { organisation: DEMO_ID, asOf: now, now, actor: "demo" });
    if (outcome.kind === "refused") throw new Error(`the demo's own file was refused: ${outcome.code}`);
  }
}
