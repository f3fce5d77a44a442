// The Worker on this machine: a Hrana bridge over data/, and wrangler dev. Needs no account and no network.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createClient } from "@libsql/client";
import { migrate } from "../src/core/database/index.ts";
import { readMigrations } from "../src/read-migrations.ts";
import { serveBridge } from "./hrana-bridge/index.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "8787" } } });
const CRON_EVERY_MS = 60_000;
const root = join(import.meta.dirname, "..");
const data = join(root, "data");
const file = join(data, "piaowen.db");
const page = `http://127.0.0.1:${values.port}`;

mkdirSync(data, { recursive: true });
// The Worker never migrates, so what starts it here does.
const client = createClient({ url: `file:${file}`, concurrency: 1 });
await migrate(client, readMigrations(), new Date());
client.close();

const token = randomBytes(32).toString("hex");
const bridge = await serveBridge({ file, token });
const secrets = join(data, "dev-edge.env");
// Both are made anew at every start: sessions of the last one end with it.
const lines = [
  `PIAOWEN_SECRET=${randomBytes(32).toString("hex")}`,
  `PIAOWEN_DATABASE_URL=${bridge.url}`,
  `PIAOWEN_DATABASE_TOKEN=${token}`,
];
writeFileSync(secrets, `${lines.join("\n")}\n`, { mode: 0o600 });

const own = existsSync(join(root, ".dev.vars")) ? ["--env-file", ".dev.vars"] : [];
const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
const worker = spawn(
  process.execPath,
  [wrangler, "dev", "--local", "--port", values.port, ...own, "--env-file", secrets],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_SEND_METRICS: "false" },
  },
);
console.log(`Hrana bridge over ${file}: ${bridge.url}\nThe Worker will answer at ${page}`);

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
