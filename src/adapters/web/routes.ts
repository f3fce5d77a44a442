import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";

/** The web chat: its page, its messages and its imports. */
export function createWebRoutes(_deps: WebDeps): Hono {
  return new Hono();
}
