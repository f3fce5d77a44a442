import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface WranglerConfig {
  path: string;
  remove(): void;
}

/** wrangler.toml in a folder of its own, where wrangler then leaves what it leaves behind, for one entry point. */
export function aWranglerConfig(main = "src/worker.ts"): WranglerConfig {
  const folder = mkdtempSync(join(tmpdir(), "piaowen-wrangler-"));
  const path = join(folder, "wrangler.toml");
  const written = readFileSync(join(root, "wrangler.toml"), "utf8");
  writeFileSync(path, written.replace(/^main = .*$/m, `main = ${JSON.stringify(join(root, main))}`));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
