// Serves a local database file the way Turso does, so that the Worker can be developed and tested without an account.
// Not for production: one process, no replication, no limits on who may do what beyond loopback and a token.
import { parseArgs } from "node:util";
import { serveBridge } from "./hrana-bridge/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "8788" }, token: { type: "string" } },
});
const [file] = positionals;
if (!file) {
  console.error("usage: node scripts/hrana-bridge.ts FILE [--port 8788] [--token TOKEN]");
  process.exit(2);
}
const bridge = await serveBridge({ file, port: Number(values.port), token: values.token });
console.log(`Hrana bridge over ${file}, for development and tests only: ${bridge.url}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void bridge.close());
