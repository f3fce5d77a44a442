// How large the Worker is and how long its modules take to evaluate. Run by hand: node bench/edge-size.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";

// 100 KiB without Bolt and knowledge, 400 KiB with Bolt; the platform itself allows 3 MB.
const TARGET_KIB = 100;
const ROUNDS = 7;
const wrangler = new URL("../node_modules/wrangler/bin/wrangler.js", import.meta.url).pathname;
const root = new URL("..", import.meta.url).pathname;

interface Metafile {
  outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
}

function build(folder: string, minify: boolean): Buffer {
  const args = [wrangler, "deploy", "--dry-run", "--outdir", folder, "--metafile", join(folder, "meta.json")];
  execFileSync(process.execPath, [...args, `--minify=${minify}`], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" },
  });
  const modules = readdirSync(folder).filter((name) => /\.m?js$/.test(name));
  return Buffer.concat(modules.map((name) => readFileSync(join(folder, name))));
}

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const gzipped = (bytes: Buffer): number => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length;

/** What each package, or each of our own top folders, adds to the minified bundle. */
function shares(folder: string): [string, number][] {
  const { outputs } = JSON.parse(readFileSync(join(folder, "meta.json"), "utf8")) as Metafile;
  const sums = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? /(src\/[^/]+(?:\/[^/]+)?)/.exec(path) ?? [];
    sums.set(name ?? "other", (sums.get(name ?? "other") ?? 0) + bytesInOutput);
  }
  return [...sums].sort(([, one], [, other]) => other - one);
}

/** The median time that a fresh process takes to evaluate the bundle; the platform allows a second. */
function evaluation(file: string): number {
  const script = "const t = performance.now(); await import(process.argv[1]); console.log(performance.now() - t)";
  const run = () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", script, file]).toString());
  return Array.from({ length: ROUNDS }, run).sort((one, other) => one - other)[ROUNDS >> 1] ?? Number.NaN;
}

const folder = mkdtempSync(join(tmpdir(), "piaowen-edge-"));
try {
  const plain = build(join(folder, "plain"), false);
  const minified = build(join(folder, "minified"), true);
  const entry = join(folder, "worker.mjs");
  writeFileSync(entry, minified);
  console.log(`as written  ${kib(plain.length)}, gzip ${kib(gzipped(plain))}`);
  console.log(`minified    ${kib(minified.length)}, gzip ${kib(gzipped(minified))} (target ${TARGET_KIB} KiB)`);
  console.log(`evaluation  ${evaluation(entry).toFixed(1)} ms, median of ${ROUNDS} in Node (allowed 1000 ms)`);
  for (const [name, bytes] of shares(join(folder, "minified")).slice(0, 12))
    console.log(`  ${kib(bytes).padStart(10)}  ${name}`);
  if (gzipped(minified) > TARGET_KIB * 1024) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
