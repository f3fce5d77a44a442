import { describe, expect, test } from "vitest";
import { officialAccountConfig } from "../../../src/adapters/official-account/index.ts";
import { bytesOf, type Reply, sealReply } from "../../../src/bot/index.ts";
import { writeLetters } from "../../../src/core/outbox/index.ts";
import { sign } from "../../../src/tencent/index.ts";
import { NOW } from "../../support/a-house.ts";
import { aScriptedBot } from "../../support/a-scripted-bot.ts";
import {
  accountEnv,
  anAccount,
  anAccountHouse,
  FOLLOWER,
  said,
} from "../../support/official-account/an-account-house.ts";

const NUMBER = "24112000000031870426";
const ledger = [{ number: NUMBER, seller: "北京砚田商贸有限公司" }];
const says = (text: string): Reply => ({ language: "zh-CN", parts: [{ kind: "text", text }] });
const LONG = Array.from({ length: 90 }, (_, at) => `第 ${at + 1} 张 ${NUMBER} 正常 ¥2,238.60。`).join("\n");

describe.each(["plain", "aes"] as const)("in %s mode", (mode) => {
  test("a question is answered over its own connection", async () => {
    const { send } = await anAccountHouse({ ledger, mode });
    expect(await send(said(`查发票 ${NUMBER}`))).toContain("北京砚田商贸有限公司");
  });

  test("a message told again gets the same answer, and is looked up once", async () => {
    const { send } = await anAccountHouse({ ledger, mode });
    const question = said(`查发票 ${NUMBER}`);
    const first = await send(question);
    expect(await send(question)).toBe(first);
    expect(await send(said("更多"))).not.toContain("砚田");
  });
});

describe("a long answer", () => {
  async function aTalker() {
    const house = await anAccountHouse();
    const bot = aScriptedBot(
      house.deps.database,
      () => NOW,
      ({ text }) => (text === "长" ? [says(LONG)] : [says(`你说:${text}`)]),
    );
    return { ...anAccount({ bot, database: house.deps.database }, house.time), bot, database: house.deps.database };
  }

  test("goes on with 更多, page by page, and each page fits", async () => {
    const { send } = await aTalker();
    const pages = [await send(said("长"))];
    while (pages.at(-1)?.includes("发「更多」")) pages.push(await send(said("更多")));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(bytesOf(page)).toBeLessThanOrEqual(2048);
    expect(pages.join("\n").match(new RegExp(NUMBER, "g"))).toHaveLength(90);
  });

  test("reads the same page when WeChat tells 更多 again", async () => {
    const { send } = await aTalker();
    await send(said("长"));
    const more = said("更多");
    const second = await send(more);
    expect(await send(more)).toBe(second);
    expect(await send(said("more"))).not.toBe(second);
  });

  test("is left when something else is asked", async () => {
    const { send } = await aTalker();
    await send(said("长"));
    expect(await send(said("你好"))).toBe("你说:你好");
    expect(await send(said("更多"))).toBe("你说:更多");
  });

  test("what came meanwhile is offered, and read with 更多", async () => {
    const { send, database } = await aTalker();
    const alert = { channel: "official-account", address: FOLLOWER, stream: "alerts", organisation: "" } as const;
    await database.commit(writeLetters("alert", [{ ...alert, body: sealReply(says("已红冲")) }], false, NOW));
    expect(await send(said("你好"))).toBe("你说:你好\n（还有 1 条没看，发「更多」）");
    expect(await send(said("更多"))).toBe("已红冲");
    expect(await send(said("更多"))).toBe("你说:更多");
  });
});

describe("never out of service", () => {
  test("a slow database: an honest word in time, the answer with 更多", async () => {
    const { send, slowDown, time, settled } = await anAccountHouse({ ledger });
    slowDown(10_000);
    const asked = time.clock().getTime();
    let answeredAt = Number.POSITIVE_INFINITY;
    const waiting = send(said(`查发票 ${NUMBER}`)).then((text) => {
      answeredAt = time.clock().getTime();
      return text;
    });
    await time.pass(4_500);
    expect(answeredAt - asked).toBeLessThan(5_000);
    expect(await waiting).toContain("发「更多」");
    for (let at = 0; at < 12; at++) await time.pass(10_000);
    slowDown(0);
    await settled();
    expect(await send(said("更多"))).toContain("北京砚田商贸有限公司");
  });

  test("更多 while it is still being found says so", async () => {
    const { send, slowDown, time } = await anAccountHouse({ ledger });
    slowDown(10_000);
    const waiting = send(said(`查发票 ${NUMBER}`));
    await time.pass(4_500);
    await waiting;
    slowDown(0);
    expect(await send(said("更多"))).toContain("正在查");
  });

  test("whatever breaks, the follower is told", async () => {
    const bot = () => ({ answer: () => Promise.reject(new Error("broken")) });
    const { send } = await anAccountHouse({ bot });
    expect(await send(said("你好"))).toContain("没查成");
  });

  test("events, pictures and strangers", async () => {
    const { send } = await anAccountHouse({ ledger });
    expect(await send(said("", { MsgType: "event", Event: "subscribe" }))).toContain("票问");
    expect(await send(said("", { MsgType: "event", Event: "unsubscribe" }))).toBe("");
    expect(await send(said("", { MsgType: "event", Event: "CLICK", EventKey: "帮助" }))).toContain("我能查发票");
    expect(await send(said("", { MsgType: "voice" }))).toContain("读不了");
    expect(await send(said(`查发票 ${NUMBER}`, { FromUserName: "oSomebodyElse" }))).not.toContain("砚田");
  });
});

describe("who may call", () => {
  test("the console's check is answered when it is signed", async () => {
    const { request, deps, time } = await anAccountHouse();
    const timestamp = String(time.clock().getTime() / 1000);
    const signature = await sign(deps.config.token, timestamp, "n");
    const ask = (signed: string) =>
      request(`/official-account/callback?signature=${signed}&timestamp=${timestamp}&nonce=n&echostr=hello`);
    expect(await (await ask(signature)).text()).toBe("hello");
    expect((await ask("0".repeat(40))).status).toBe(401);
  });

  test("whoever has a key takes nothing in the clear", async () => {
    const { request, deps, time } = await anAccountHouse({ mode: "aes" });
    const timestamp = String(time.clock().getTime() / 1000);
    const signature = await sign(deps.config.token, timestamp, "n");
    const path = `/official-account/callback?signature=${signature}&timestamp=${timestamp}&nonce=n`;
    const body = "<xml><FromUserName>x</FromUserName><MsgType>text</MsgType><Content>x</Content><MsgId>1</MsgId></xml>";
    expect((await request(path, { method: "POST", body })).status).toBe(401);
  });

  test("configuration names what is missing", () => {
    expect(officialAccountConfig({})).toEqual({ kind: "absent" });
    expect(officialAccountConfig({ ...accountEnv("aes"), OFFICIAL_ACCOUNT_TOKEN: "" })).toMatchObject({
      kind: "incomplete",
      missing: [expect.stringContaining("OFFICIAL_ACCOUNT_TOKEN is not set")],
    });
  });
});
