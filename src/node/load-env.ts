import { existsSync } from "node:fs";

/** Reads `.env` of the current folder into the environment, where there is one; what is already set stays. */
export function loadEnv(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}
