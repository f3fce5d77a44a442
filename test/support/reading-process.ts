// A process of its own: asks so many questions, and says by how many bytes it grew. `theirs` prepares each anew, and never pauses.
import { createClient } from "@libsql/client";
import { openDatabase } from "../../src/core/database/index.ts";
import { anyConversation } from "../../src/core/database/turn/index.ts";
import { openNodeDatabase } from "../../src/node/index.ts";
import { addressOf } from "./a-file-address.ts";

const [file = "", times = "0", whose = ""] = process.argv.slice(2);

function theirs() {
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  const never = () => Promise.resolve();
  return openDatabase(
    { writer: client, reader: client },
    { group: false, wait: never, pause: never, random: Math.random },
  );
}

const database = whose === "theirs" ? theirs() : (await openNodeDatabase(addressOf(file))).database;
const question = anyConversation({ channel: "web", place: "session", thread: "" });
await database.read(question);
const before = process.memoryUsage.rss();
for (let time = 0; time < Number(times); time++) await database.read(question);
process.send?.({ grown: process.memoryUsage.rss() - before }, () => process.exit(0));
