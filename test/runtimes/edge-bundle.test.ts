import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { buildWorker } from "../support/build-worker.ts";

const folder = mkdtempSync(join(tmpdir(), "piaowen-bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the Worker is at most 100 KiB gzip, and needs nothing of Node", () => {
  const { code, made } = buildWorker(folder, true);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(100 * 1024);
  const outputs = Object.values(made.outputs);
  expect(outputs.flatMap(({ imports }) => imports.filter(({ external }) => external))).toEqual([]);
  const ours = outputs.flatMap(({ inputs }) => Object.keys(inputs).map((path) => /\b(src\/.*)$/.exec(path)?.[1] ?? ""));
  expect(ours).toContain("src/worker.ts");
  expect(ours.filter((path) => /^src\/(node|cli|demo|adapters\/files|read-migrations|config)\b/.test(path))).toEqual(
    [],
  );
});
