import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { aWranglerConfig } from "./a-wrangler-config.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Metafile {
  outputs: Record<
    string,
    { inputs: Record<string, { bytesInOutput: number }>; imports: { path: string; external?: boolean }[] }
  >;
}

/** Builds the Worker the way a deployment does, without deploying it; returns its code and what went into it. */
export function buildWorker(
  folder: string,
  minify: boolean,
  without: readonly string[] = [],
): { code: Buffer; made: Metafile } {
  const metafile = join(folder, "meta.json");
  const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
  const config = aWranglerConfig("src/worker.ts", without);
  const args = ["deploy", "--dry-run", "--config", config.path, "--outdir", folder, "--metafile", metafile];
  try {
    execFileSync(process.execPath, [wrangler, ...args, `--minify=${minify}`], {
      cwd: root,
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" },
    });
  } finally {
    config.remove();
  }
  const modules = readdirSync(folder).filter((name) => /\.m?js$/.test(name));
  return {
    code: Buffer.concat(modules.map((name) => readFileSync(join(folder, name)))),
    made: JSON.parse(readFileSync(metafile, "utf8")) as Metafile,
  };
}
