import { join } from "node:path";
import { expect, test } from "vitest";
import { asWrite } from "../../../src/core/database/statement.ts";
import { countOnce } from "../../../src/core/database/turn/index.ts";
import { aFolder } from "../../support/a-database.ts";
import { aFileDatabase, aSecondHand } from "../../support/a-file-database.ts";
import { aProcess, says } from "../../support/a-process.ts";

const HELD_MS = 2_000;

/** Returns, when asked, the longest time in ms for which the event loop stood still since now. */
function watchTheLoop(): () => number {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 5);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

test("a lock that another process holds for two seconds is waited for, and nothing else waits with it", async () => {
  const { database, file } = await aFileDatabase();
  const holder = aProcess("lock-holder.ts", file, String(HELD_MS));
  expect(await says(holder)).toBe("held");
  const stall = watchTheLoop();
  const start = performance.now();
  expect(await database.commit([countOnce("patient", 0)])).toBe("committed");
  expect(performance.now() - start).toBeGreaterThan(HELD_MS / 2);
  // A wait inside SQLite would stop the loop for the whole time; a quarter leaves room for a busy machine.
  expect(stall()).toBeLessThan(HELD_MS / 4);
});

test("after a lock was waited for, the connection writes on, as durably as before", async () => {
  const { database, file } = await aFileDatabase();
  const settings = () =>
    database.commit([
      asWrite({ sql: "delete from rate", args: [] }),
      asWrite({
        sql: `insert into rate (key, window, count) select 'synchronous', 0, synchronous from pragma_synchronous
          union all select 'cache', 0, cache_size from pragma_cache_size
          union all select journal_mode, 0, 0 from pragma_journal_mode`,
        args: [],
      }),
    ]);
  const hand = aSecondHand(file);
  const stored = async () =>
    (await hand.execute("select key, count from rate order by key")).rows.map((row) => ({ ...row }));
  await settings();
  const before = await stored();
  expect(before).toEqual([
    { key: "cache", count: -65536 },
    { key: "synchronous", count: 2 },
    { key: "wal", count: 0 },
  ]);
  const holder = aProcess("lock-holder.ts", file, "300");
  await says(holder);
  for (let time = 0; time < 5; time++) expect(await database.commit([countOnce("again", time)])).toBe("committed");
  expect(await settings()).toBe("committed");
  expect(await stored()).toEqual(before);
});

test("four processes that find a new file and write to it at once lose nothing and fail nowhere", async () => {
  const file = join(aFolder(), "piaowen.db");
  const counters = ["a", "b", "c", "d"].map((name) => aProcess("counting-process.ts", file, "100", name));
  const said = await Promise.all(counters.map((counter) => says<{ failed: number }>(counter)));
  expect(said).toEqual(Array(4).fill({ failed: 0 }));
  const { rows } = await aSecondHand(file).execute("select key, count from rate order by key");
  expect(rows.map(({ key, count }) => [key, count])).toEqual([
    ["a", 100],
    ["b", 100],
    ["c", 100],
    ["d", 100],
    ["shared", 400],
  ]);
});
