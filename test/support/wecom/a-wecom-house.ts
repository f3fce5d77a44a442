import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import {
  createWecomMemory,
  openWecom,
  type WecomConfig,
  type WecomServices,
  wecomConfig,
} from "../../../src/adapters/wecom/index.ts";
import { createOrganisation } from "../../../src/core/organisation/index.ts";
import type { Courier } from "../../../src/core/outbox/index.ts";
import { openVault } from "../../../src/core/vault/index.ts";
import { writeXml } from "../../../src/tencent/index.ts";
import { putBinding } from "../a-binding.ts";
import { aDatabase } from "../a-database.ts";
import { aFakeTime, type FakeTime } from "../a-fake-time.ts";
import { aHouse, NOW, ORGANISATION, type TestHouse } from "../a-house.ts";
import { aSlowDatabase } from "../a-slow-database.ts";
import { type InvoiceWish, recordInvoices } from "../an-invoice.ts";
import { aWecom, type StandIn } from "./a-wecom.ts";
import { aCallback, aText, type CallbackFields, CORP, env, openAnswer, WANGMIN } from "./callbacks.ts";

const entropy = (bytes: number) => new Uint8Array(randomBytes(bytes));

export const aWecomConfig = (): WecomConfig => {
  const setting = wecomConfig(env);
  if (setting.kind !== "ready") throw new Error("the configuration is whole");
  return setting.config;
};

export interface WecomTestHouse {
  house: TestHouse;
  wecom: StandIn;
  courier: Courier;
  services: WecomServices;
  time: FakeTime;
  notes: Parameters<WecomServices["note"]>[0][];
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a callback and returns the connection's answer, '' where it is empty. */
  send(fields: CallbackFields): Promise<string>;
  /** Says something and returns everything that came back, over the connection and after. */
  say(text: string, wish?: CallbackFields): Promise<string[]>;
  /** From now on the database takes so long over each answer. */
  slowDown(ms: number): void;
  settled(): Promise<void>;
}

/** Services over a database, with a stand-in for WeCom behind them. */
export const wecomServices = (
  database: WecomServices["database"],
  wecom: StandIn,
  time: Pick<FakeTime, "clock" | "wait" | "timer">,
  note: WecomServices["note"] = () => undefined,
): WecomServices => ({
  ...{ database, note, entropy },
  ...{ clock: time.clock, wait: time.wait, timer: time.timer },
  config: aWecomConfig(),
  vault: openVault(entropy(32)),
  memory: createWecomMemory(),
  fetch: wecom.fetch,
});

/** A house that speaks with a stand-in for WeCom; its corporation is bound, with an admin. */
export async function aWecomHouse(wish: { ledger?: InvoiceWish[]; unbound?: boolean } = {}): Promise<WecomTestHouse> {
  const wecom = aWecom();
  const time = aFakeTime(NOW);
  const notes: WecomTestHouse["notes"] = [];
  const begun: Promise<unknown>[] = [];
  const database = await aDatabase();
  let delay = 0;
  const slow = aSlowDatabase(database, () => (delay > 0 ? time.wait(delay) : Promise.resolve()));
  const services = wecomServices(slow, wecom, time, (entry) => void notes.push(entry));
  const opened = openWecom(services);
  await createOrganisation(database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, NOW);
  if (wish.ledger) await recordInvoices(database, ORGANISATION, wish.ledger);
  if (!wish.unbound) {
    await putBinding(database, ORGANISATION, { channel: "wecom", place: CORP, person: `${CORP}/${WANGMIN}` });
  }
  const house = await aHouse({ database: slow, couriers: [opened.courier] });
  const { bot } = house;
  const app = new Hono().route("/", opened.routes({ bot, background: (work) => void begun.push(work) }));
  const { key } = services.config;

  async function send(fields: CallbackFields): Promise<string> {
    house.now = time.clock();
    const { query, body } = await aCallback(key, writeXml(fields), time.clock());
    const response = await app.request(`/wecom/callback?${query}`, { method: "POST", body });
    if (response.status !== 200) throw new Error(`answered ${response.status}`);
    return (await openAnswer(key, time.clock(), await response.text())).Content ?? "";
  }
  const settled = async () => {
    for (let seen = -1; seen !== begun.length; ) {
      seen = begun.length;
      await Promise.allSettled(begun);
      await house.settled();
    }
  };
  return {
    ...{ house, wecom, services, time, notes, send, settled },
    courier: opened.courier,
    request: async (path, init) => app.request(path, init),
    async say(text, fields) {
      const before = wecom.shown.length;
      const passive = await send(aText(text, fields));
      await settled();
      return [passive, ...wecom.shown.slice(before).map((one) => one.text)].filter(Boolean);
    },
    slowDown(ms) {
      delay = ms;
    },
  };
}
