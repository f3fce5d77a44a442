import { Hono } from "hono";
import { onTestFinished } from "vitest";
import {
  addressOfPerson,
  createSlackMemory,
  type Dispatch,
  openSlack,
  type SlackConfig,
  type SlackServices,
} from "../../../src/adapters/slack/index.ts";
import type { Bot } from "../../../src/bot/index.ts";
import type { Courier } from "../../../src/core/outbox/index.ts";
import { putBinding } from "../a-binding.ts";
import { aHouse, type HouseWish, ORGANISATION, type TestHouse } from "../a-house.ts";
import { aSlack, type StandIn } from "./a-slack.ts";
import { type SignedRequest, signedEvent, signedForm, signedPayload } from "./signed.ts";
import { BOT_TOKEN, SIGNING_SECRET, TEAM, WANGMIN } from "./workspace.ts";

export interface SlackHouse {
  house: TestHouse;
  slack: StandIn;
  services: SlackServices;
  notes: Parameters<SlackServices["note"]>[0][];
  /** How long the courier waited for a channel's turn. */
  waits: number[];
  /** The timers that are running: what the acknowledgement waits for. */
  ring(): void;
  send(request: SignedRequest): Promise<Response>;
  /** Sends it as Slack would, and waits until everything it caused has been delivered. */
  event(body: object, headers?: Record<string, string>): Promise<Response>;
  command(fields: Record<string, string>): Promise<Response>;
  interact(payload: object): Promise<Response>;
  settled(): Promise<void>;
  dispatch: Dispatch;
}

export interface SlackHouseWish extends HouseWish {
  /** The workspace is not bound to the organisation. */
  unbound?: boolean;
  config?: Partial<SlackConfig>;
  bot?(real: Bot): Bot;
  /** The way out, where it is not the runtime's own. */
  fetch?: SlackServices["fetch"];
}

/** A house that speaks with a stand-in for Slack; its workspace is bound to the organisation, with an admin. */
export async function aSlackHouse(wish: SlackHouseWish = {}): Promise<SlackHouse> {
  const slack = await aSlack();
  onTestFinished(() => slack.close());
  const begun: Promise<unknown>[] = [];
  const rings = new Set<() => void>();
  const notes: SlackHouse["notes"] = [];
  const waits: number[] = [];
  let offset = 0;
  const clock = () => new Date(house.now.getTime() + offset);
  const services: SlackServices = {
    config: {
      signingSecret: SIGNING_SECRET,
      botToken: BOT_TOKEN,
      apiUrl: slack.apiUrl,
      appToken: undefined,
      ...wish.config,
    },
    clock,
    // Time passes when somebody waits for it.
    async wait(ms) {
      waits.push(ms);
      offset += ms;
    },
    timer(_ms, ring) {
      rings.add(ring);
      return () => void rings.delete(ring);
    },
    memory: createSlackMemory(),
    ...(wish.fetch ? { fetch: wish.fetch } : {}),
    note: (entry) => void notes.push(entry),
  };
  // The house has the database, and the house wants the courier.
  const opened = openSlack(services);
  const couriers: Courier[] = [opened.courier, ...(wish.couriers ?? [])];
  const house: TestHouse = await aHouse({
    ...wish,
    couriers,
    addressOf: (channel, person) => (channel === "slack" ? addressOfPerson(person) : `${channel}:${person}`),
  });
  services.database = house.database;
  if (!wish.unbound) {
    const place = { channel: "slack", place: TEAM, person: `${TEAM}/${WANGMIN}` };
    await putBinding(house.database, ORGANISATION, place);
  }
  const { database } = house;
  const bot = wish.bot?.(house.bot) ?? house.bot;
  const dispatch = opened.dispatch({ bot, database, background: (work) => void begun.push(work) });
  const app = new Hono().route("/", opened.routes(dispatch));
  const settled = async () => {
    for (let seen = -1; seen !== begun.length; ) {
      seen = begun.length;
      await Promise.allSettled(begun);
      await house.settled();
    }
  };
  const send = async ({ method, headers, body }: SignedRequest) =>
    app.request("/slack/events", { method, headers, body });
  const sendAndSettle = async (request: SignedRequest) => {
    const response = await send(request);
    await settled();
    return response;
  };
  return {
    house,
    slack,
    services,
    notes,
    waits,
    ring: () => {
      for (const ring of rings) ring();
    },
    send,
    event: (body, headers) => sendAndSettle(signedEvent(body, clock(), headers)),
    command: (fields) => sendAndSettle(signedForm(fields, clock())),
    interact: (payload) => sendAndSettle(signedPayload(payload, clock())),
    settled,
    dispatch,
  };
}
