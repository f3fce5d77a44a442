import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findByNumber } from "../../../src/core/search/index.ts";
import { openNodeDatabase } from "../../../src/node/index.ts";
import { aFolder } from "../../support/a-database.ts";
import { addressOf } from "../../support/a-file-address.ts";
import { recordInvoices } from "../../support/an-invoice.ts";

const ORGANISATION = "org_mingxia";
const number = (at: number): string => `26112${String(at).padStart(15, "0")}`;
const ledger = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ number: number(from + at) }));

async function opened() {
  const node = await openNodeDatabase(addressOf(join(aFolder(), "piaowen.db")));
  await node.migrate(new Date());
  onTestFinished(() => node.database.close());
  return { house: node.database, imports: node.forImports() };
}

test("what an import writes in its own thread is read at once by the house", async () => {
  const { house, imports } = await opened();
  await recordInvoices(imports, ORGANISATION, ledger(1, 50));
  const [found] = await findByNumber(house, ORGANISATION, [{ typed: "", digits: number(7), code: "" }]);
  expect(found?.kind).toBe("one");
});

test("an import and the house write to one file at once, and neither loses anything", async () => {
  const { house, imports } = await opened();
  const write = async (database: typeof house, from: number) => {
    for (let at = 0; at < 10; at++) await recordInvoices(database, ORGANISATION, ledger(from + at * 20, 20));
  };
  await Promise.all([write(imports, 1), write(house, 1001)]);
  const queries = [1, 200, 1001, 1200].map((at) => ({ typed: "", digits: number(at), code: "" }));
  const found = await findByNumber(house, ORGANISATION, queries);
  expect(found.map(({ kind }) => kind)).toEqual(["one", "one", "one", "one"]);
});

test("what the key refuses is a conflict there too, and the next chunk is written", async () => {
  const { imports } = await opened();
  await recordInvoices(imports, ORGANISATION, ledger(1, 1));
  await expect(recordInvoices(imports, ORGANISATION, ledger(1, 1))).rejects.toThrow();
  await recordInvoices(imports, ORGANISATION, ledger(2, 1));
});
