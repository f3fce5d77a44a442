import { type Handler, Hono } from "hono";
import type { PushContext } from "../../core/source/index.ts";
import { openApi } from "./open-api.ts";
import { type OnPush, receive } from "./receive.ts";

const describe: Handler = (context) => context.json(openApi);

/** Where sources push what changed, and how that is described. */
export function createSourceRoutes(context: PushContext, onPush: OnPush): Hono {
  const routes = new Hono();
  routes.get("/api/openapi.json", describe);
  routes.post("/api/sources/:id/events", receive(context, onPush));
  routes.all("/api/sources/:id/events", (c) =>
    c.json({ error: { code: "method_not_allowed", message: "POST is the only way in" } }, 405, { allow: "POST" }),
  );
  return routes;
}
