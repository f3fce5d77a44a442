import { Hono } from "hono";
import type { Courier, EditsMessages } from "../../core/outbox/index.ts";
import { connect } from "./connection.ts";
import { createCourier } from "./deliver.ts";
import type { SlackHouse, SlackServices } from "./deps.ts";
import { createDispatch, type Dispatch } from "./dispatch.ts";
import { receive } from "./receive.ts";

export interface Slack {
  courier: Courier & EditsMessages;
  /** Has a request handled, however it came in. */
  dispatch(house: SlackHouse): Dispatch;
  /** `POST /slack/events`; where there is no signing secret nothing comes in over HTTP. */
  routes(dispatch: Dispatch): Hono;
}

/** Slack as the house sees it: what carries letters there, and what brings messages in. */
export function openSlack(services: SlackServices): Slack {
  const connection = connect(services);
  return {
    courier: createCourier(services, connection),
    dispatch(house) {
      const open = async () => {
        const { createBoltApp } = await import("./bolt-app.ts");
        return createBoltApp(services, house, await connection());
      };
      let opened: ReturnType<typeof open> | undefined;
      return createDispatch(services, house, () => {
        opened ??= open();
        return opened;
      });
    },
    routes(dispatch) {
      const routes = new Hono();
      if (services.config.signingSecret) routes.post("/slack/events", receive(services, dispatch));
      return routes;
    },
  };
}
