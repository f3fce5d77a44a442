import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    execArgv: ["--import", "./scripts/light-drizzle.mjs"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
