import { vi } from "vitest";
import { createTestHarness, type TestHarness } from "wrangler";
import { aWranglerConfig } from "./a-wrangler-config.ts";

export type RunningWorker = Pick<TestHarness, "fetch" | "getWorker" | "getLogs" | "close">;

/** Builds and starts the Worker in workerd, as wrangler.toml describes it and without the network. */
export async function aWorker(secrets: Record<string, string>, main?: string): Promise<RunningWorker> {
  vi.stubEnv("CLOUDFLARE_CF_FETCH_ENABLED", "false");
  vi.stubEnv("WRANGLER_SEND_METRICS", "false");
  const config = aWranglerConfig(main);
  const harness = createTestHarness({ workers: [{ configPath: config.path, secrets }] });
  await harness.listen();
  return {
    ...harness,
    async close() {
      await harness.close();
      vi.unstubAllEnvs();
      config.remove();
    },
  };
}
