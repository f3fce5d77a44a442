import { type ErrorHandler, type Handler, Hono, type NotFoundHandler } from "hono";
import { createWebRoutes, refusal, refuse, refuseBroken, type WebDeps } from "./adapters/web/index.ts";
import { describeError } from "./describe-error.ts";
import type { Log } from "./log.ts";
import { findMissing, type ReadinessCheck } from "./readiness.ts";
import { securityHeaders } from "./security-headers.ts";

export type { ReadinessCheck } from "./readiness.ts";

export interface HttpDeps {
  /** Undefined while something it needs (the secret, the database) is not configured. */
  web: WebDeps | undefined;
  /** What other channels bring in: no browser, so each proves by itself who calls. */
  channels?: readonly Hono[];
  checks: readonly ReadinessCheck[];
  log: Log;
  /** Ids that tie a log entry to what a person was told. */
  newId(): string;
}

const sayAlive: Handler = (context) => context.json({ alive: true });

const sayReady =
  ({ checks }: HttpDeps): Handler =>
  async (context) => {
    const missing = await findMissing(checks);
    return context.json({ ready: missing.length === 0, missing }, missing.length === 0 ? 200 : 503);
  };

/** A person gets a sentence and an id; the log gets the id and what happened. */
const ownUp =
  ({ log, newId }: HttpDeps): ErrorHandler =>
  (error, context) => {
    const correlation = newId();
    const { method, path } = context.req;
    log({ level: "error", event: "request_failed", correlation, method, path, ...describeError(error) });
    return refuseBroken(context, correlation);
  };

const sayNotFound: NotFoundHandler = (context) => refuse(context, refusal(context, "not_found"));
const sayNotSetUp: Handler = (context) => refuse(context, refusal(context, "not_set_up"));

/** The whole Hono app. */
export function createHttp(deps: HttpDeps): Hono {
  const { web, channels = [] } = deps;
  const app = new Hono();
  for (const routes of channels) app.route("/", routes);
  app.use(securityHeaders((requested) => (web?.config.publicUrl ?? requested).protocol === "https:"));
  app.get("/healthz", sayAlive);
  app.get("/readyz", sayReady(deps));
  if (web) app.route("/", createWebRoutes(web));
  else app.all("*", sayNotSetUp);
  app.notFound(sayNotFound);
  app.onError(ownUp(deps));
  return app;
}
