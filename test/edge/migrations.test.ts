import { expect, test } from "vitest";
import journal from "../../migrations/meta/_journal.json" with { type: "json" };
import { readMigrations } from "../../src/read-migrations.ts";

test("the journal that the Worker carries names the migrations that Node reads from the folder", () => {
  expect(journal.entries.map(({ tag }) => tag)).toEqual(readMigrations().map(({ name }) => name));
});
