import { describe, expect, test } from "vitest";
import { wechatConfig } from "../../../src/adapters/wechat/config.ts";
import { addressOfPerson, formatAddress, parseAddress, personOf } from "../../../src/adapters/wechat/place.ts";
import { readMention } from "../../../src/adapters/wechat/read-mention.ts";
import { readQuote } from "../../../src/adapters/wechat/read-quote.ts";

const NUMBER = "24112000000031870426";

describe("a mention", () => {
  test.each([
    ["@票问\u2005查发票", true, "查发票"],
    ["@票问 查发票", true, "查发票"],
    ["查发票 @票问", true, "查发票"],
    ["@票问", true, ""],
    ["@票问小助手 查发票", false, "@票问小助手 查发票"],
    ["@财务机器人\u2005查发票", true, "查发票"],
    ["票问:查发票", true, "查发票"],
    ["票问真好用", false, "票问真好用"],
    ["Piaowen, check 1234", true, "check 1234"],
    ["mail@票问.com", false, "mail@票问.com"],
    ["@李四 查发票", false, "@李四 查发票"],
  ])("%s", (text, isCalled, rest) => {
    expect(readMention(text, ["票问", "财务机器人"], ["票问", "piaowen"])).toEqual({ isCalled, text: rest });
  });

  test("an odd name is a name and no pattern", () => {
    expect(readMention("@a.*(b 你好", ["a.*(b"], []).isCalled).toBe(true);
    expect(readMention("@axxb 你好", ["a.*(b"], []).isCalled).toBe(false);
    expect(readMention("@ 你好", [""], []).isCalled).toBe(false);
  });
});

describe("a quotation", () => {
  const quoting = (quoted: string, said: string) => `「李四:${quoted}」\n- - - - - - - - - - - - - - -\n${said}`;

  test("lends its number to what is said about it", () => {
    expect(readQuote(quoting(`金额 2,238.60 的 ${NUMBER}`, "@票问 查一下"))).toBe(`@票问 查一下 ${NUMBER}`);
    expect(readQuote(quoting("011001900211 24568734 帮看", "@票问"))).toBe("@票问 011001900211 24568734");
  });

  test("gives way to a number that is said", () => {
    expect(readQuote(quoting(NUMBER, "@票问 查 26112000000099871234"))).toBe("@票问 查 26112000000099871234");
  });

  test("without a number lends its words, and what is none stays as it is", () => {
    expect(readQuote(quoting("数电票要盖章吗", "@票问"))).toBe("@票问 数电票要盖章吗");
    expect(readQuote("「引号」而已")).toBe("「引号」而已");
  });
});

describe("addresses", () => {
  test.each([
    { signIn: "-", kind: "room", id: "1234@chatroom", person: "wxid_qinghe" },
    { signIn: "lx9", kind: "contact", id: "@@a/b%c", person: "" },
  ] as const)("%o comes back", (address) => {
    expect(parseAddress(formatAddress(address))).toEqual(address);
  });

  test("a person is written to where they alone read", () => {
    expect(parseAddress(addressOfPerson(personOf("-", "wx/1")))).toEqual({
      ...{ signIn: "-", kind: "contact", id: "wx/1", person: "" },
    });
    expect(parseAddress("%E0%A4%A/room/x")).toBeUndefined();
  });
});

describe("configuration", () => {
  test("is absent, or names what is missing", () => {
    expect(wechatConfig({})).toEqual({ kind: "absent" });
    expect(wechatConfig({ WECHAT_PUPPET: "wechaty-puppet-service" })).toMatchObject({
      kind: "incomplete",
      missing: [expect.stringContaining("WECHAT_PUPPET_TOKEN"), expect.stringContaining("WECHAT_PUPPET_ENDPOINT")],
    });
  });

  test("knows whose ids do not last", () => {
    expect(wechatConfig({ WECHAT_PUPPET: "wechaty-puppet-wechat4u" })).toMatchObject({
      config: { ids: "per_sign_in" },
    });
    const service = { WECHAT_PUPPET_TOKEN: "insecure_x", WECHAT_PUPPET_ENDPOINT: "127.0.0.1:8788" };
    expect(wechatConfig({ WECHAT_PUPPET: "wechaty-puppet-service", ...service })).toMatchObject({
      config: { ids: "lasting", endpoint: { host: "127.0.0.1", port: 8788 } },
    });
  });
});
