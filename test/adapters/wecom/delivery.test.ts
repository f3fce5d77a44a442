import { describe, expect, test } from "vitest";
import { createGroupCourier, createWecomMemory, openWecom } from "../../../src/adapters/wecom/index.ts";
import { bytesOf, type Reply, sealReply } from "../../../src/bot/index.ts";
import type { Letter } from "../../../src/core/outbox/index.ts";
import { aDatabase } from "../../support/a-database.ts";
import { aFakeTime } from "../../support/a-fake-time.ts";
import { NOW } from "../../support/a-house.ts";
import { aWecom } from "../../support/wecom/a-wecom.ts";
import { wecomServices } from "../../support/wecom/a-wecom-house.ts";
import { CORP, WANGMIN } from "../../support/wecom/callbacks.ts";

const says = (text: string): Reply => ({ language: "zh-CN", parts: [{ kind: "text", text }] });

let written = 0;
const aLetter = (reply: Reply, wish: Partial<Letter> = {}): Letter => ({
  sequence: ++written,
  cause: `cause${written}`,
  channel: "wecom",
  address: `${CORP}/${WANGMIN}`,
  ordinal: 0,
  stream: "alerts",
  organisation: "",
  body: sealReply(reply),
  attempts: 1,
  partsSent: 0,
  createdAt: 0,
  reason: "",
  receipt: "",
  ...wish,
});

async function aCourier() {
  const wecom = aWecom();
  const time = aFakeTime(NOW);
  const { courier } = openWecom(wecomServices(await aDatabase(), wecom, time));
  return { courier, wecom, time };
}

describe("a letter to a member", () => {
  test("goes with one access token, however many there are", async () => {
    const { courier, wecom } = await aCourier();
    await Promise.all(Array.from({ length: 10 }, () => courier.deliver(aLetter(says("你好")))));
    expect(wecom.shown).toHaveLength(10);
    expect(wecom.tokens).toHaveLength(1);
  });

  test("goes again with a new token when WeCom no longer takes the old one", async () => {
    const { courier, wecom } = await aCourier();
    await courier.deliver(aLetter(says("一")));
    wecom.revoke();
    expect(await courier.deliver(aLetter(says("二")))).toMatchObject({ kind: "sent" });
    expect(wecom.shown.map(({ text }) => text)).toEqual(["一", "二"]);
  });

  test("that is long goes in pieces of 2048 bytes, and goes on where it stopped", async () => {
    const { courier, wecom } = await aCourier();
    const long = Array.from({ length: 60 }, (_, at) => `第 ${at + 1} 张 24112000000031870426 正常 ¥2,238.60。`).join(
      "",
    );
    wecom.refuse.push({ path: "send", errcode: -1 });
    const first = await courier.deliver(aLetter(says(long)));
    expect(first).toMatchObject({ kind: "retry", partsSent: 0 });
    expect(await courier.deliver(aLetter(says(long), { partsSent: 1 }))).toMatchObject({ kind: "sent" });
    const rest = wecom.shown.length;
    await courier.deliver(aLetter(says(long)));
    const pieces = wecom.shown.slice(rest).map(({ text }) => text);
    expect(pieces.length).toBe(rest + 1);
    for (const piece of pieces) expect(bytesOf(piece)).toBeLessThanOrEqual(2048);
    expect(pieces.join("").match(/24112000000031870426/g)).toHaveLength(60);
  });

  test("beyond thirty a minute waits for its turn, and other members do not", async () => {
    const { courier, wecom, time } = await aCourier();
    const delivered = [];
    for (let at = 0; at < 32; at++) delivered.push(await courier.deliver(aLetter(says(`${at}`))));
    expect(delivered.filter(({ kind }) => kind === "sent")).toHaveLength(30);
    expect(delivered.at(-1)).toMatchObject({ kind: "retry", afterMs: 60_000 });
    expect(await courier.deliver(aLetter(says("other"), { address: `${CORP}/lisi` }))).toMatchObject({ kind: "sent" });
    await time.pass(60_000);
    expect(await courier.deliver(aLetter(says("later")))).toMatchObject({ kind: "sent" });
    expect(wecom.shown).toHaveLength(32);
  });

  test.each([
    [45009, "retry"],
    [-1, "retry"],
    [60111, "gone"],
    [81013, "gone"],
  ])("errcode %i under HTTP 200 is a failure: %s", async (errcode, kind) => {
    const { courier, wecom } = await aCourier();
    wecom.refuse.push({ path: "send", errcode });
    const delivery = await courier.deliver(aLetter(says("你好")));
    expect(delivery).toMatchObject({ kind });
    expect(JSON.stringify(delivery)).not.toContain("hint");
    expect(wecom.shown).toEqual([]);
  });

  test("of another corporation, or of a later version, is set aside", async () => {
    const { courier } = await aCourier();
    expect(await courier.deliver(aLetter(says("x"), { address: "ww9/lisi" }))).toMatchObject({ kind: "gone" });
    expect(await courier.deliver(aLetter(says("x"), { body: '{"v":99}' }))).toMatchObject({ kind: "gone" });
  });

  test("cannot make a link of a company's name", async () => {
    const { courier, wecom } = await aCourier();
    await courier.deliver(aLetter(says('<a href="https://example.com">北京砚田</a>')));
    expect(wecom.shown[0]?.text).not.toMatch(/<\/?a/);
  });
});

describe("an alert to a group's robot", () => {
  const aGroup = () => {
    const wecom = aWecom();
    const time = aFakeTime(NOW);
    const config = { keys: new Map([["finance", "693a91f6-7aoc"]]), apiUrl: "https://qyapi.weixin.qq.com" };
    const memory = createWecomMemory();
    return { wecom, time, courier: createGroupCourier({ config, clock: time.clock, memory, fetch: wecom.fetch }) };
  };
  const toGroup = (text: string, address = "finance") => aLetter(says(text), { channel: "wecom-group", address });

  test("is markdown with a bold first line", async () => {
    const { courier, wecom } = aGroup();
    expect(await courier.deliver(toGroup("🔴 已红冲(全额) · 北京云杉餐饮\n红票 11-18 开。"))).toEqual({ kind: "sent" });
    expect(wecom.groups).toEqual([
      {
        key: "693a91f6-7aoc",
        body: { msgtype: "markdown", markdown: { content: "**🔴 已红冲(全额) · 北京云杉餐饮**\n红票 11-18 开。" } },
      },
    ]);
  });

  test("that would be misread, or calls somebody, is text", async () => {
    const { courier, wecom } = aGroup();
    await courier.deliver(toGroup("税号 9111****0426"));
    await courier.deliver(toGroup("已红冲", "finance/zhangsan,lisi"));
    expect(wecom.groups.map(({ body }) => body)).toEqual([
      { msgtype: "text", text: { content: "税号 9111****0426" } },
      { msgtype: "text", text: { content: "已红冲", mentioned_list: ["zhangsan", "lisi"] } },
    ]);
  });

  test("a hundred of them: at most twenty in any minute, and none is lost", async () => {
    const { courier, wecom, time } = aGroup();
    const sentAt: number[] = [];
    const waiting = Array.from({ length: 100 }, (_, at) => toGroup(`第 ${at} 条`));
    for (let minute = 0; waiting.length > 0 && minute < 20; minute++) {
      for (let next = waiting[0]; next; next = waiting[0]) {
        if ((await courier.deliver(next)).kind !== "sent") break;
        sentAt.push(time.clock().getTime());
        waiting.shift();
      }
      await time.pass(20_000);
    }
    expect(wecom.groups).toHaveLength(100);
    for (const at of sentAt) {
      expect(sentAt.filter((other) => other >= at && other < at + 60_000).length).toBeLessThanOrEqual(20);
    }
  });

  test.each([
    [45009, { kind: "retry", afterMs: 60_000 }],
    [93000, { kind: "gone" }],
  ])("errcode %i under HTTP 200 is a failure", async (errcode, delivery) => {
    const { courier, wecom } = aGroup();
    wecom.refuse.push({ path: "webhook", errcode });
    expect(await courier.deliver(toGroup("x"))).toMatchObject(delivery);
  });

  test("keeps a long one under 4096 bytes, and names a group that is not configured", async () => {
    const { courier, wecom } = aGroup();
    await courier.deliver(toGroup(`要点\n${"北京云杉餐饮管理有限公司已红冲。".repeat(200)}`));
    for (const { body } of wecom.groups) {
      expect(bytesOf((body.markdown as { content: string }).content)).toBeLessThanOrEqual(4096);
    }
    expect(await courier.deliver(toGroup("x", "nobody"))).toMatchObject({ kind: "gone" });
  });
});
