import { expect, test } from "vitest";
import { aFileDatabase } from "../../support/a-file-database.ts";
import { aProcess, says } from "../../support/a-process.ts";

// The client keeps every native statement until a macrotask runs (libsql-client-ts #333).
test("twenty thousand questions in a row grow a process by far less than they would without a pause", async () => {
  const { file } = await aFileDatabase();
  const grown = async (pauses: "yes" | "no") =>
    (await says<{ grown: number }>(aProcess("reading-process.ts", file, "20000", pauses))).grown;
  const [paused, unpaused] = [await grown("yes"), await grown("no")];
  expect(paused).toBeLessThan(unpaused / 2);
});
