// How large the Worker is and how long its modules take to evaluate. Run by hand: node bench/edge-size.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { buildWorker, type Metafile } from "../test/support/build-worker.ts";

// With Bolt, and without it; knowledge apart. The platform itself allows 3 MB.
const TARGET_KIB = 400;
const TARGET_WITHOUT_BOLT_KIB = 100;
const BOLT = ["@slack/bolt", "@slack/web-api"];
const ROUNDS = 7;
const SHARES = 14;

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const gzipped = (bytes: Buffer): number => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length;

/** What each package, or each of our own rooms, adds to the bundle. */
function shares({ outputs }: Metafile): [string, number][] {
  const sums = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
    const [, name = "other"] =
      /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? /(src\/[^/]+(?:\/[^/]+)?)/.exec(path) ?? [];
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
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
  const plain = buildWorker(join(folder, "plain"), false);
  const minified = buildWorker(join(folder, "minified"), true);
  const withoutBolt = buildWorker(join(folder, "without-bolt"), true, BOLT);
  const entry = join(folder, "worker.mjs");
  writeFileSync(entry, minified.code);
  console.log(`as written  ${kib(plain.code.length)}, gzip ${kib(gzipped(plain.code))}`);
  console.log(
    `minified    ${kib(minified.code.length)}, gzip ${kib(gzipped(minified.code))} (target ${TARGET_KIB} KiB; this one is deployed)`,
  );
  console.log(`without Bolt  gzip ${kib(gzipped(withoutBolt.code))} (target ${TARGET_WITHOUT_BOLT_KIB} KiB)`);
  console.log(
    `evaluation  ${evaluation(entry).toFixed(1)} ms, median of ${ROUNDS} in Node (the platform allows 1000 ms)`,
  );
  for (const [name, bytes] of shares(minified.made).slice(0, SHARES))
    console.log(`  ${kib(bytes).padStart(10)}  ${name}`);
  if (gzipped(minified.code) > TARGET_KIB * 1024) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
