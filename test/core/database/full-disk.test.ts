import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder } from "../../support/a-database.ts";
import { aProcessOnAFullDisk, says } from "../../support/a-process.ts";
import { audit, makeTemplate, recorded, restart } from "../../support/a-restart.ts";

test("on a full disk nothing is acknowledged that is not stored, and what was refused is answered once there is room", async () => {
  const folder = aFolder();
  const file = join(folder, "piaowen.db");
  const sent = join(folder, "sent");
  await makeTemplate(file);
  const house = aProcessOnAFullDisk(1024, "full-disk-house.ts", file, "300");
  const { kinds } = await says<{ kinds: string[] }>(house);
  expect(kinds.at(-1)).toBe("failed");
  const answered = kinds.slice(0, -1);
  expect(new Set(answered)).toEqual(new Set(["answered"]));
  const { letters, integrity } = await audit(file, sent);
  expect(integrity).toBe("ok");
  expect(letters.size).toBe(answered.length);
  const refused = answered.length;
  await restart(file, sent, [recorded("帮助", `place-${refused}`, `m${refused}`)]);
  const after = await audit(file, sent);
  expect([...after.letters.values()].map(({ received }) => received)).toEqual(Array(kinds.length).fill(1));
});
