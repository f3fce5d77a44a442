// Serves a local database file the way Turso does, so that the Worker can be developed and tested without an account.
// Not for production: one process, no replication, no limits on who may do what beyond loopback and a token.
import { parseArgs } from "node:util";
import { serveBridge } from "./hrana-bridge/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "8788" }, "stream-lifetime": { type: "string" } },
});
const [file] = positionals;
if (!file) {
  console.error("usage: [HRANA_BRIDGE_TOKEN=…] node scripts/hrana-bridge.ts FILE [--port 8788] [--stream-lifetime MS]");
  process.exit(2);
}
const lifetime = values["stream-lifetime"];
const bridge = await serveBridge({
  file,
  port: Number(values.port),
  token: process.env.HRANA_BRIDGE_TOKEN || undefined,
  ...(lifetime ? { streamLifetimeMs: Number(lifetime) } : {}),
});
console.log(`Hrana bridge over ${file}, for development and tests only: ${bridge.url}`);
process.send?.({ url: bridge.url });
let open = true;
const close = () => {
  if (open) void bridge.close();
  open = false;
};
for (const end of ["SIGINT", "SIGTERM", "disconnect"]) process.once(end, close);
