import { expect, test } from "vitest";
import { aFileDatabase } from "../../support/a-file-database.ts";
import { aProcess, says } from "../../support/a-process.ts";

// A native statement is only freed on a macrotask (libsql-client-ts #333): keep them, and pause now and then.
test("twenty thousand questions in a row grow a process by far less than a statement for each would", async () => {
  const { file } = await aFileDatabase();
  const grown = async (whose: "ours" | "theirs") =>
    (await says<{ grown: number }>(aProcess("reading-process.ts", file, "20000", whose))).grown;
  const [ours, theirs] = [await grown("ours"), await grown("theirs")];
  expect(ours).toBeLessThan(theirs / 2);
});
