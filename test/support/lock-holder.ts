// A process of its own: takes the write lock of a file, says so, and lets go after so many ms.
import { createClient } from "@libsql/client";

const [file = "", ms = "0"] = process.argv.slice(2);
const transaction = await createClient({ url: `file:${file}`, concurrency: 1 }).transaction("write");
process.send?.("held");
setTimeout(async () => {
  await transaction.commit();
  process.exit(0);
}, Number(ms));
