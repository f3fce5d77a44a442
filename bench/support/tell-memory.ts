// Loaded into a server that is measured: on SIGUSR2 it collects its garbage and says on standard error what it holds then.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
process.on("SIGUSR2", () => {
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.stderr.write(`${JSON.stringify({ memory: { heapUsed, external, rss } })}\n`);
});
