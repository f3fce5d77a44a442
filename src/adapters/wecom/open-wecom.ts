import { Hono } from "hono";
import type { Courier } from "../../core/outbox/index.ts";
import { openAppApi } from "./app-api.ts";
import { createCourier } from "./deliver.ts";
import type { WecomHouse, WecomServices } from "./deps.ts";
import { receive, verify } from "./receive.ts";
import { createSlots } from "./slots.ts";

export interface Wecom {
  courier: Courier;
  /** `GET` and `POST /wecom/callback`. */
  routes(house: WecomHouse): Hono;
}

/** WeCom as the house sees it: what carries letters there, and what brings messages in. */
export function openWecom(services: WecomServices): Wecom {
  const slots = createSlots();
  return {
    courier: createCourier(services, openAppApi(services), slots),
    routes: (house) =>
      new Hono().get("/wecom/callback", verify(services)).post("/wecom/callback", receive(services, house, slots)),
  };
}
