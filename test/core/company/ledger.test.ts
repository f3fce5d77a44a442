import { describe, expect, test } from "vitest";
import { findCompanies, numberOldInvoices } from "../../../src/core/company/index.ts";
import type { Database } from "../../../src/core/database/index.ts";
import { removeOrganisation } from "../../../src/core/organisation/index.ts";
import { aDatabase } from "../../support/a-database.ts";
import { anExport, aRow } from "../../support/an-export.ts";
import { anIntake } from "../../support/an-intake.ts";
import { recordInvoices } from "../../support/an-invoice.ts";
import { YANTIAN, YUNSHAN } from "../../support/invented-companies.ts";

type Count = { name: string; words: number };

const run = async (database: Database, sql: string): Promise<Record<string, unknown>[]> => {
  const [rows] = await database.read({ statement: { sql, args: [] }, parse: (found) => found });
  return rows.map((row) => ({ ...row }));
};

const companiesIn = (database: Database): Promise<Count[]> =>
  run(
    database,
    "select name, (select count(*) from company_search where rowid = company.id) as words from company order by name",
  ) as Promise<unknown[]> as Promise<Count[]>;

const row = (number: string, seller: { name: string; taxId: string }) =>
  aRow({ 数电发票号码: number, 销方名称: seller.name, 销方识别号: seller.taxId });

describe("the companies of a ledger", () => {
  test("come with an import, each once, and go with it where nothing else names them", async () => {
    const intake = await anIntake();
    await intake.imported(
      anExport({ rows: [row("24112000000031870426", YANTIAN), row("24112000000031870427", YANTIAN)] }),
    );
    const before = await companiesIn(intake.database);
    expect(before.map(({ words }) => words)).toEqual([1, 1]);
    const second = await intake.imported(
      anExport({ rows: [row("24112000000031870428", YUNSHAN), row("24112000000031870429", YANTIAN)] }),
    );
    expect(await companiesIn(intake.database)).toHaveLength(3);
    await intake.undo(second.id);
    expect(await companiesIn(intake.database)).toEqual(before);
    expect(await findCompanies(intake.database, intake.organisation, "云杉", 5)).toEqual([]);
    const [words] = await run(intake.database, "select count(*) as count from company_search");
    expect(words?.count).toBe(2);
  });

  test("an invoice points at both of its companies", async () => {
    const intake = await anIntake();
    await intake.imported(anExport({ rows: [row("24112000000031870426", YANTIAN)] }));
    const [pointed] = await run(
      intake.database,
      "select s.name as seller, b.name as buyer from invoice i join company s on s.id = i.seller_id join company b on b.id = i.buyer_id",
    );
    expect(pointed).toEqual({ seller: YANTIAN.name, buyer: "北京明霞数据服务有限公司" });
  });

  test("the same file again makes nothing new", async () => {
    const intake = await anIntake();
    const file = anExport({ rows: [row("24112000000031870426", YANTIAN)] });
    await intake.imported(file);
    const before = await companiesIn(intake.database);
    await intake.imported(file);
    expect(await companiesIn(intake.database)).toEqual(before);
  });

  test("go with their organisation, and only with it", async () => {
    const database = await aDatabase();
    await recordInvoices(database, "org_a", [{ number: "24112000000031870426", seller: YANTIAN.name }]);
    await recordInvoices(database, "org_b", [{ number: "24112000000031870426", seller: YUNSHAN.name }]);
    await removeOrganisation(database, "org_a");
    expect(await findCompanies(database, "org_a", "砚田", 5)).toEqual([]);
    expect(await findCompanies(database, "org_b", "云杉", 5)).toHaveLength(1);
  });
});

test("invoices recorded before companies were get theirs, once", async () => {
  const database = await aDatabase();
  await recordInvoices(database, "org_a", [{ number: "24112000000031870426" }, { number: "24112000000031870427" }]);
  const { asWrite } = await import("../../../src/core/database/statement.ts");
  await database.commit([
    asWrite({ sql: "update invoice set seller_id = 0, buyer_id = 0", args: [] }),
    asWrite({ sql: "delete from company_search", args: [] }),
    asWrite({ sql: "delete from company", args: [] }),
  ]);
  expect(await findCompanies(database, "org_a", "砚田", 5)).toEqual([]);
  const pause = () => Promise.resolve();
  expect(await numberOldInvoices({ database, pause })).toBe(2);
  expect(await numberOldInvoices({ database, pause })).toBe(0);
  expect(await findCompanies(database, "org_a", "砚田", 5)).toHaveLength(1);
});
