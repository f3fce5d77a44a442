import { readFileSync, rmdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { createTestHarness, type TestHarness, type TestHarnessOptions } from "wrangler";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Wrangler leaves empty folders behind; what is not empty belongs to somebody else. */
function sweepLeftovers(): void {
  for (const folder of [".wrangler/tmp", ".wrangler"]) {
    try {
      rmdirSync(`${root}${folder}`);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "ENOTEMPTY" && code !== "ENOENT") throw error;
    }
  }
}

export type RunningWorker = Pick<TestHarness, "fetch" | "getWorker" | "getLogs" | "close">;

/** Builds and starts a Worker in workerd, without the network. */
async function start(worker: TestHarnessOptions["workers"][number]): Promise<RunningWorker> {
  vi.stubEnv("CLOUDFLARE_CF_FETCH_ENABLED", "false");
  vi.stubEnv("WRANGLER_SEND_METRICS", "false");
  const harness = createTestHarness({ root, workers: [worker] });
  await harness.listen();
  return {
    ...harness,
    async close() {
      await harness.close();
      vi.unstubAllEnvs();
      sweepLeftovers();
    },
  };
}

// Set to nothing unless a test sets them, or a developer's own .dev.vars would answer for the test.
const UNSET = { PIAOWEN_SECRET: "", PIAOWEN_DATABASE_URL: "", PIAOWEN_DATABASE_TOKEN: "", PIAOWEN_PUBLIC_URL: "" };

/** The Worker as wrangler.toml describes it. */
export const aWorker = (secrets: Record<string, string>): Promise<RunningWorker> =>
  start({ configPath: "wrangler.toml", secrets: { ...UNSET, ...secrets } });

/** The same with another entry point. */
export function aWorkerFrom(main: string, vars: Record<string, string>): Promise<RunningWorker> {
  const [, date] = /^compatibility_date = "(.+)"$/m.exec(readFileSync(`${root}wrangler.toml`, "utf8")) ?? [];
  return start({ config: { name: "piaowen-test", main, compatibility_date: date, vars: { ...UNSET, ...vars } } });
}
