import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmdirSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { aFolder } from "../support/a-database.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** Wrangler leaves two empty folders beside its configuration; what is not empty belongs to somebody else. */
function sweepLeftovers(): void {
  try {
    for (const folder of [".wrangler/tmp", ".wrangler"]) rmdirSync(join(root, folder));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOTEMPTY" && code !== "ENOENT") throw error;
  }
}

const alive = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

test("npm run dev:edge migrates, serves and stops, and its bridge wants the token", async () => {
  const data = aFolder();
  const port = await aFreePort();
  const args = ["--import", "./scripts/light-drizzle.mjs", "scripts/dev-edge.ts", "--port", `${port}`, "--data", data];
  const child = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
  onTestFinished(() => void (alive(child) && child.kill("SIGKILL")));
  const ready = async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.status;
  await expect.poll(ready, { timeout: 90_000, interval: 300 }).toBe(200);

  const secrets = join(data, "dev-edge.env");
  expect(statSync(secrets).mode & 0o077).toBe(0);
  const bridge = `${parseEnv(readFileSync(secrets, "utf8")).PIAOWEN_DATABASE_URL}/v2`;
  expect((await fetch(bridge)).status).toBe(401);

  child.kill("SIGINT");
  await once(child, "exit");
  await expect(fetch(bridge)).rejects.toThrow();
  sweepLeftovers();
}, 120_000);
