import { type Checkup, checkUp, type FindingId, foundIn } from "../../src/core/checkup/index.ts";
import type { CalendarDate } from "../../src/core/invoice/index.ts";
import { saveInvoiceDetails } from "../../src/core/organisation/index.ts";
import { type ListedInvoice, listInvoices } from "../../src/core/search/index.ts";
import { aHouse, NOW, ORGANISATION, type TestHouse } from "./a-house.ts";
import { type InvoiceWish, OWN_TAX_ID } from "./an-invoice.ts";

export const OWN_NAME = "北京明霞数据服务有限公司";

const contextOf = ({ database }: Pick<TestHouse, "database">) => ({
  database,
  organisation: ORGANISATION,
  pause: async () => undefined,
});

/** Tells the title that invoices to this organisation have to carry. */
export async function tellTitle({ database }: TestHouse, name = OWN_NAME): Promise<void> {
  const { writes } = await saveInvoiceDetails(database, ORGANISATION, { name, taxId: OWN_TAX_ID }, "test", NOW);
  await database.commit(writes);
}

/** A house whose ledger has these, and its title. */
export async function aHouseToFile(ledger: InvoiceWish[]): Promise<TestHouse> {
  const house = await aHouse({ ledger });
  await tellTitle(house);
  return house;
}

const NOVEMBER = { from: "2026-11-01" as CalendarDate, to: "2026-11-30" as CalendarDate };

export const checked = (house: TestHouse, period = NOVEMBER): Promise<Checkup> => checkUp(contextOf(house), period);

/** What was found, by name. */
export const foundBy = ({ found }: Checkup): FindingId[] => found.map(({ id }) => id);

/** The list behind a finding, or behind all of them. */
export async function listed(house: TestHouse, checkup: Checkup, finding?: FindingId): Promise<ListedInvoice[]> {
  const filter = foundIn({ ...checkup.scope, ...(finding ? { finding } : {}) });
  const page = await listInvoices(contextOf(house), { filter, order: { by: "date", descending: true }, rows: 500 });
  return page.invoices;
}
