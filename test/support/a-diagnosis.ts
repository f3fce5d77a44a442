import { numbersInText } from "../../src/bot/intent/index.ts";
import { type Diagnosis, diagnose, readComplaint } from "../../src/core/diagnosis/index.ts";
import { aHouse, NOW, ORGANISATION } from "./a-house.ts";
import type { InvoiceWish } from "./an-invoice.ts";

/** What is found out from one complaint, over a ledger of its own as of 20 November 2026, 09:00. */
export async function aDiagnosis(text: string, ledger?: InvoiceWish[], now = NOW): Promise<Diagnosis> {
  const { database } = await aHouse(ledger ? { ledger } : {});
  return diagnose(database, ORGANISATION, readComplaint(text, numbersInText(text), now), now);
}
