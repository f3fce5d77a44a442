import { expect, test } from "vitest";
import { sweepLetters } from "../../../src/core/outbox/index.ts";
import { anOutbox, post } from "../../support/an-outbox.ts";
import { aFileHouse } from "../../support/two-houses.ts";

// The client binds every JavaScript number as REAL; only the affinity of a column turns it into an integer.
test("amounts, times and counts are stored as integers, whatever the client binds them as", async () => {
  const house = await aFileHouse({ ledger: [{ number: "26112000000012345675", statuses: { validity: "void" } }] });
  await house.ask("查发票 26112000000012345675");
  await post(house.database, [{ body: "1" }]);
  await sweepLetters(anOutbox(house.database));
  const columns = await house.look(
    `select m.name as "table", p.name as "column" from sqlite_master m join pragma_table_info(m.name) p
      where m.type = 'table' and lower(p.type) = 'integer'`,
  );
  expect(columns.length).toBeGreaterThan(30);
  const wrong: string[] = [];
  for (const { table, column } of columns) {
    const kinds = await house.look(`select distinct typeof("${column}") as kind from "${table}"`);
    if (kinds.some(({ kind }) => kind !== "integer" && kind !== "null")) wrong.push(`${table}.${column}`);
  }
  expect(wrong).toEqual([]);
});
