import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import {
  createOfficialAccountMemory,
  createOfficialAccountRoutes,
  type OfficialAccountConfig,
  type OfficialAccountDeps,
  officialAccountConfig,
} from "../../../src/adapters/official-account/index.ts";
import type { Bot } from "../../../src/bot/index.ts";
import { createOrganisation } from "../../../src/core/organisation/index.ts";
import type { Database } from "../../../src/core/turn/index.ts";
import { readXml, sign, writeXml } from "../../../src/tencent/index.ts";
import { ENCODING_AES_KEY } from "../../tencent/vectors.ts";
import { putBinding } from "../a-binding.ts";
import { aDatabase } from "../a-database.ts";
import { aFakeTime, type FakeTime } from "../a-fake-time.ts";
import { aHouse, NOW, ORGANISATION, type TestHouse } from "../a-house.ts";
import { aSlowDatabase } from "../a-slow-database.ts";
import { type InvoiceWish, recordInvoices } from "../an-invoice.ts";
import { aCallback, type CallbackFields, newMsgId, openAnswer } from "../wecom/callbacks.ts";

export const APP = "wx5823bf96d3bd56c7";
const ACCOUNT = "gh_123456789abc";
export const FOLLOWER = "oFollower00000000000000000000";

export const accountEnv = (mode: "plain" | "aes") => ({
  OFFICIAL_ACCOUNT_APP_ID: APP,
  OFFICIAL_ACCOUNT_TOKEN: "account-token",
  ...(mode === "aes" ? { OFFICIAL_ACCOUNT_ENCODING_AES_KEY: ENCODING_AES_KEY } : {}),
});

export function anAccountConfig(mode: "plain" | "aes"): OfficialAccountConfig {
  const setting = officialAccountConfig(accountEnv(mode));
  if (setting.kind !== "ready") throw new Error("the configuration is whole");
  return setting.config;
}

export const said = (text: string, wish: CallbackFields = {}): CallbackFields => ({
  ToUserName: ACCOUNT,
  FromUserName: FOLLOWER,
  CreateTime: 1_700_000_000,
  MsgType: "text",
  Content: text,
  MsgId: newMsgId(),
  ...wish,
});

export interface Account {
  deps: OfficialAccountDeps;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a message as WeChat does and returns what the follower reads, '' where that is nothing. */
  send(fields: CallbackFields): Promise<string>;
  settled(): Promise<void>;
}

/** An account over a bot that is there already. */
export function anAccount(
  { bot, database }: { bot: Bot; database: Database },
  time: Pick<FakeTime, "clock" | "timer">,
  mode: "plain" | "aes" = "aes",
): Account {
  const config = anAccountConfig(mode);
  const begun: Promise<unknown>[] = [];
  const deps: OfficialAccountDeps = {
    ...{ config, bot, database },
    background: (work) => void begun.push(work),
    ...{ clock: time.clock, timer: time.timer },
    entropy: (bytes) => new Uint8Array(randomBytes(bytes)),
    memory: createOfficialAccountMemory(),
    note: () => undefined,
  };
  const app = new Hono().route("/", createOfficialAccountRoutes(deps));
  const request = async (path: string, init?: RequestInit) => app.request(path, init);
  const key = { token: config.token, aesKey: config.aesKey ?? new Uint8Array(32), receiver: APP };

  async function sendPlain(document: string): Promise<Record<string, string>> {
    const timestamp = String(Math.floor(time.clock().getTime() / 1000));
    const signature = await sign(config.token, timestamp, "n");
    const query = new URLSearchParams({ signature, timestamp, nonce: "n" });
    const response = await request(`/official-account/callback?${query}`, { method: "POST", body: document });
    const body = await response.text();
    return body === "success" ? {} : Object.fromEntries(readXml(body) ?? []);
  }

  async function sendSealed(document: string): Promise<Record<string, string>> {
    const { query, body } = await aCallback(key, document, time.clock());
    query.set("encrypt_type", "aes");
    const response = await request(`/official-account/callback?${query}`, { method: "POST", body });
    const answered = await response.text();
    if (response.status !== 200) throw new Error(`answered ${response.status}`);
    return answered === "success" ? {} : openAnswer(key, time.clock(), answered);
  }

  const settled = async () => void (await Promise.allSettled(begun));

  return {
    deps,
    request,
    settled,
    async send(fields) {
      // What went on after the last answer has its moment; a slow database's does not end by itself.
      await Promise.race([settled(), new Promise((resolve) => setTimeout(resolve, 100))]);
      const document = writeXml(fields);
      const answered = await (mode === "aes" ? sendSealed(document) : sendPlain(document));
      if (answered.Content !== undefined && answered.ToUserName !== fields.FromUserName)
        throw new Error("misaddressed");
      return answered.Content ?? "";
    },
  };
}

export interface AccountHouse extends Account {
  house: TestHouse;
  time: FakeTime;
  slowDown(ms: number): void;
}

/** A house with an account of which one follower is bound. */
export async function anAccountHouse(
  wish: { ledger?: InvoiceWish[]; mode?: "plain" | "aes"; bot?(real: Bot): Bot } = {},
): Promise<AccountHouse> {
  const time = aFakeTime(NOW);
  const database = await aDatabase();
  let delay = 0;
  const slow = aSlowDatabase(database, () => (delay > 0 ? time.wait(delay) : Promise.resolve()));
  await createOrganisation(database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, NOW);
  if (wish.ledger) await recordInvoices(database, ORGANISATION, wish.ledger);
  await putBinding(database, ORGANISATION, { channel: "official-account", place: FOLLOWER });
  const house = await aHouse({ database: slow });
  const bot = wish.bot?.(house.bot) ?? house.bot;
  const account = anAccount({ bot, database: slow }, time, wish.mode);
  return {
    ...account,
    ...{ house, time },
    slowDown(ms) {
      delay = ms;
    },
  };
}
