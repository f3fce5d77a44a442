import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface WranglerConfig {
  path: string;
  remove(): void;
}

/** Leaves a package out of the bundle. */
const withAlias = (written: string, name: string): string =>
  written.replace("[alias]", `[alias]\n"${name}" = "${root}src/edge/absent.cjs"`);

/** wrangler.toml in a folder of its own, where wrangler then leaves what it leaves behind, for one entry point. */
export function aWranglerConfig(main = "src/worker.ts", aliased: readonly string[] = []): WranglerConfig {
  const folder = mkdtempSync(join(tmpdir(), "piaowen-wrangler-"));
  const path = join(folder, "wrangler.toml");
  const written = readFileSync(join(root, "wrangler.toml"), "utf8");
  const placed = written
    .replace(/^main = .*$/m, `main = ${JSON.stringify(join(root, main))}`)
    .replaceAll('"./src/', `"${root}src/`);
  writeFileSync(path, aliased.reduce(withAlias, placed));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
