import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { buildWorker } from "../support/build-worker.ts";

const folder = mkdtempSync(join(tmpdir(), "piaowen-bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(import.meta.dirname, "../..");
const KIB = 1024;

/** A bundle is written in ASCII: each character beyond it takes six. */
const escaped = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);

/** What a folder of generated data weighs, written and compressed as a deployment is. */
function dataIn(place: string): number {
  const names = readdirSync(join(root, place)).filter((name) => name.endsWith(".ts"));
  const texts = names.map((name) => escaped(readFileSync(join(root, place, name), "utf8")));
  const sizes = texts.map((text) => gzipSync(text, { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

test("the Worker's code is at most 400 KiB gzip with Bolt, and needs nothing of Node but what Bolt does", () => {
  const { code, made } = buildWorker(folder, true);
  const knowledge = dataIn("src/core/knowledge/generated");
  const intents = dataIn("src/bot/intent/generated");
  const letters = dataIn("src/core/language/generated");
  expect(knowledge).toBeLessThanOrEqual(300 * KIB);
  expect(intents).toBeLessThanOrEqual(100 * KIB);
  expect(letters).toBeLessThanOrEqual(36 * KIB);
  expect(gzipSync(code, { level: 9 }).length - knowledge - intents - letters).toBeLessThanOrEqual(400 * KIB);
  const outputs = Object.values(made.outputs);
  const external = outputs.flatMap(({ imports }) => imports.filter((one) => one.external).map(({ path }) => path));
  expect(external.filter((path) => !/^node:/.test(path) && !isBuiltin(path))).toEqual([]);
  // What Bolt brings along for its own servers is left out.
  const packages = outputs.flatMap(({ inputs }) => Object.keys(inputs));
  expect(packages.filter((path) => /\/(?:undici|iconv-lite|express|jsonwebtoken)\//.test(path))).toEqual([]);
  const ours = outputs.flatMap(({ inputs }) => Object.keys(inputs).map((path) => /\b(src\/.*)$/.exec(path)?.[1] ?? ""));
  expect(ours).toContain("src/worker.ts");
  expect(
    ours.filter((path) =>
      /^src\/(node|cli|demo|adapters\/files|adapters\/slack\/node|read-migrations|config)\b/.test(path),
    ),
  ).toEqual([]);
});
