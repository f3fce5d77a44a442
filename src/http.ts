import { Hono } from "hono";
import { createWebRoutes, type WebDeps } from "./adapters/web/index.ts";
import type { Log } from "./log.ts";

/** Something without which no message can be answered. */
export interface ReadinessCheck {
  /** Such as `database`. */
  name: string;
  /** What is missing, in words; throwing means that it cannot be reached. */
  missing(): Promise<readonly string[]>;
}

export interface HttpDeps {
  /** Undefined while something it needs (the secret, the database) is not configured. */
  web: WebDeps | undefined;
  checks: readonly ReadinessCheck[];
  log: Log;
  /** Ids that tie a log entry to what a person was told. */
  newId(): string;
}

/** The whole Hono app. */
export function createHttp(deps: HttpDeps): Hono {
  const app = new Hono();
  if (deps.web) app.route("/", createWebRoutes(deps.web));
  return app;
}
