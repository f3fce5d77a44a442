import { describe, expect, test } from "vitest";
import { wecomConfig, wecomGroupsConfig } from "../../../src/adapters/wecom/index.ts";
import { CALLBACK_BYTES, writeXml } from "../../../src/tencent/index.ts";
import { aWecomHouse } from "../../support/wecom/a-wecom-house.ts";
import { aCallback, aText, env } from "../../support/wecom/callbacks.ts";
import { aKey } from "../../tencent/vectors.ts";

describe("the address that the console checks", () => {
  test("answers what was sealed and nothing around it", async () => {
    const { request, services, time } = await aWecomHouse();
    const { query, body } = await aCallback(services.config.key, "1616140317555161061", time.clock());
    query.set("echostr", /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(body)?.[1] ?? "");
    const response = await request(`/wecom/callback?${query}`);
    expect([response.status, await response.text()]).toEqual([200, "1616140317555161061"]);
  });

  test("answers nobody else", async () => {
    const { request } = await aWecomHouse();
    expect((await request("/wecom/callback")).status).toBe(401);
    expect((await request("/wecom/callback?echostr=abc&msg_signature=x&timestamp=1&nonce=1")).status).toBe(401);
  });
});

describe("refused without work", () => {
  const post = async (change: (sent: { query: URLSearchParams; body: string }) => void, age = 0, key?: "foreign") => {
    const { request, services, time, house } = await aWecomHouse();
    const at = new Date(time.clock().getTime() - age * 1000);
    const sealing = key ? { ...services.config.key, receiver: "ww0000000000000000" } : services.config.key;
    const sent = await aCallback(sealing, writeXml(aText("我是谁")), at);
    change(sent);
    const response = await request(`/wecom/callback?${sent.query}`, { method: "POST", body: sent.body });
    const [inbox] = await house.database.read({
      statement: { sql: "select count(*) as count from inbox", args: [] },
      parse: ([row]) => row?.count,
    });
    return [response.status, inbox, await response.text()];
  };

  test("a wrong signature", async () => {
    expect(await post(({ query }) => query.set("msg_signature", "0".repeat(40)))).toEqual([401, 0, ""]);
  });
  test("another corporation's", async () => {
    expect(await post(() => undefined, 0, "foreign")).toEqual([401, 0, ""]);
  });
  test("an old one, played again", async () => {
    expect(await post(() => undefined, 301)).toEqual([401, 0, ""]);
  });
  test("one that is too large", async () => {
    expect(await post((sent) => Object.assign(sent, { body: sent.body + " ".repeat(CALLBACK_BYTES) }))).toEqual([
      413,
      0,
      "",
    ]);
  });
  test("one with entities", async () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;">]>';
    expect(await post((sent) => Object.assign(sent, { body: laughs + sent.body }))).toEqual([401, 0, ""]);
  });
  test("no XML at all", async () => {
    expect(await post((sent) => Object.assign(sent, { body: "{}" }))).toEqual([401, 0, ""]);
  });
  test("one in time is let in", async () => {
    expect((await post(() => undefined, 299)).slice(0, 2)).toEqual([200, 1]);
  });
});

describe("configuration", () => {
  test("is absent, or names what is missing and where to get it", () => {
    expect(wecomConfig({})).toEqual({ kind: "absent" });
    expect(wecomConfig({ ...env, WECOM_SECRET: "", WECOM_AGENT_ID: "abc" })).toMatchObject({
      kind: "incomplete",
      missing: [expect.stringContaining("WECOM_SECRET is not set"), expect.stringContaining("WECOM_AGENT_ID")],
    });
    const short = wecomConfig({ ...env, WECOM_ENCODING_AES_KEY: "short" });
    expect(short).toMatchObject({ kind: "incomplete", missing: [expect.stringContaining("43 characters")] });
  });

  test("takes a callback of any age only when told to", () => {
    const read = (age: string) => wecomConfig({ ...env, CALLBACK_MAX_AGE_SECONDS: age });
    expect(read("")).toMatchObject({ config: { maxAgeSeconds: 300 } });
    expect(read("0")).toMatchObject({ config: { maxAgeSeconds: 0 } });
    expect(read("soon")).toMatchObject({ kind: "incomplete" });
  });

  test("names group robots", () => {
    const setting = wecomGroupsConfig({ WECOM_GROUP_WEBHOOKS: "finance=693a91f6-7aoc-4bc4, ops=0123456789" });
    expect(setting.kind === "ready" && Object.fromEntries(setting.config.keys)).toEqual({
      finance: "693a91f6-7aoc-4bc4",
      ops: "0123456789",
    });
    expect(wecomGroupsConfig({ WECOM_GROUP_WEBHOOKS: "finance" })).toMatchObject({ kind: "incomplete" });
    expect(aKey().receiver).not.toBe("");
  });
});
