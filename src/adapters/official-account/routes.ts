import { Hono } from "hono";
import type { OfficialAccountDeps } from "./deps.ts";
import { receive, verify } from "./receive.ts";

/** The Official Account's callback; nothing is sent to it otherwise, because its followers fetch what waits with 更多. */
export const createOfficialAccountRoutes = (deps: OfficialAccountDeps): Hono =>
  new Hono().get("/official-account/callback", verify(deps)).post("/official-account/callback", receive(deps));
