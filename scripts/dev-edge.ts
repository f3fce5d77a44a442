// The Worker on this machine: a Hrana bridge over data/, and wrangler dev. Needs no account and no network.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { databaseAddress, readSecret } from "../src/config.ts";
import { openNodeDatabase } from "../src/node/index.ts";
import { startBridge } from "./hrana-bridge/index.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { port: { type: "string", default: "8787" }, data: { type: "string", default: join(root, "data") } },
});
const CRON_EVERY_MS = 60_000;
const data = resolve(values.data);
const file = join(data, "piaowen.db");
const page = `http://127.0.0.1:${values.port}`;

// The Worker never migrates, so what starts it here does.
const address = databaseAddress({}, file);
const opened = await openNodeDatabase(address);
await opened.migrate(new Date());
opened.database.close();

const token = randomBytes(32).toString("hex");
const bridge = await startBridge({ file, token });
const secrets = join(data, "dev-edge.env");
const lines = [
  `PIAOWEN_SECRET=${Buffer.from(readSecret({}, address)).toString("hex")}`,
  `PIAOWEN_DATABASE_URL=${bridge.url}`,
  `PIAOWEN_DATABASE_TOKEN=${token}`,
];
writeFileSync(secrets, `${lines.join("\n")}\n`, { mode: 0o600 });

const own = existsSync(join(root, ".dev.vars")) ? ["--env-file", ".dev.vars"] : [];
const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
const worker = spawn(
  process.execPath,
  [wrangler, "dev", "--local", "--persist-to", data, "--port", values.port, ...own, "--env-file", secrets],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_SEND_METRICS: "false" },
  },
);
console.log(`Hrana bridge over ${file}: ${bridge.url}`);
console.log(`The Worker will answer at ${page}; nothing is bound there until a code is sent:`);
console.log("  npm run piaowen -- org bind-code --org ID");

// wrangler dev leaves cron triggers alone; where the platform would call the Worker, this does.
const cron = setInterval(() => {
  fetch(`${page}/cdn-cgi/local/scheduled`).catch((error: unknown) => console.error(`cron: ${error}`));
}, CRON_EVERY_MS);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => worker.kill(signal));
worker.once("exit", async (code) => {
  clearInterval(cron);
  await bridge.close();
  process.exitCode = code ?? 0;
});
