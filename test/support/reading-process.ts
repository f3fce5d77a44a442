// A process of its own: asks so many questions, with or without a pause now and then, and says by how many bytes it grew.
import { createClient } from "@libsql/client";
import { openDatabase } from "../../src/core/database/index.ts";
import { seenMessage } from "../../src/core/database/turn/index.ts";

const [file = "", times = "0", pauses = ""] = process.argv.slice(2);
const client = createClient({ url: `file:${file}`, concurrency: 1 });
const macrotask = () => new Promise<void>((resolve) => setImmediate(resolve));
const database = openDatabase(
  { writer: client, reader: client },
  {
    group: false,
    wait: () => Promise.resolve(),
    random: Math.random,
    pause: pauses === "yes" ? macrotask : () => Promise.resolve(),
  },
);
const question = seenMessage({ channel: "web", place: "session", messageId: "1" });
await database.read(question);
const before = process.memoryUsage.rss();
for (let time = 0; time < Number(times); time++) await database.read(question);
process.send?.({ grown: process.memoryUsage.rss() - before }, () => process.exit(0));
