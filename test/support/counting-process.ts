// A process of its own: opens a file, migrates it where that is still to be done, and counts in it so many times.
import { countOnce } from "../../src/core/database/turn/index.ts";
import { openNodeDatabase } from "../../src/node/index.ts";
import { addressOf } from "./a-file-address.ts";

const [file = "", times = "0", name = ""] = process.argv.slice(2);
const { database, migrate } = await openNodeDatabase(addressOf(file));
await migrate(new Date());
let failed = 0;
for (let time = 0; time < Number(times); time++) {
  const writes = [countOnce("shared", 0), countOnce(name, 0)];
  const outcome = await database.commit(writes).catch(() => "failed");
  if (outcome !== "committed") failed++;
}
database.close();
process.send?.({ failed }, () => process.exit(0));
