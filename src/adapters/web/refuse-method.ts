import type { Handler } from "hono";
import { refusal, refuse } from "./refuse.ts";

/** Says which methods an address accepts, to whoever used another. */
export const refuseMethod =
  (allow: string): Handler =>
  (context) =>
    refuse(context, refusal(context, "method_not_allowed", { allow }));
