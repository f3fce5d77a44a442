import { describe, expect, test } from "vitest";
import { says } from "../../support/a-scripted-bot.ts";
import { aBrowser, aWebChat, refusalOf, saidAnswer } from "../../support/a-web-chat.ts";

describe("a message", () => {
  test("is answered in plain words and in parts", async () => {
    const { app } = await aWebChat();
    const { replies, cursor } = await saidAnswer(await aBrowser(app).say({ id: "1", text: "查发票 1234" }));
    expect(replies).toEqual([
      { id: cursor, text: "你说:查发票 1234", parts: [{ kind: "text", text: "你说:查发票 1234" }] },
    ]);
  });

  test("sent twice is answered once, with the same replies", async () => {
    const { app, bot } = await aWebChat();
    const browser = aBrowser(app);
    const first = await saidAnswer(await browser.say({ id: "1", text: "你好" }));
    const second = await saidAnswer(await browser.say({ id: "1", text: "你好" }));
    expect(second).toEqual(first);
    expect(bot.heard).toHaveLength(1);
  });

  test("without an id gets one of its own", async () => {
    const { app, bot } = await aWebChat();
    const browser = aBrowser(app);
    await browser.say({ text: "一" });
    await browser.say({ text: "一" });
    expect(new Set(bot.heard.map(({ id }) => id)).size).toBe(2);
  });

  test("from another session never meets this one's answers", async () => {
    const { app, bot } = await aWebChat();
    await aBrowser(app).say({ id: "1", text: "一" });
    const other = await saidAnswer(await aBrowser(app).say({ id: "1", text: "二" }));
    expect(other.replies[0]?.text).toBe("你说:二");
    expect(bot.heard[0]?.place).not.toBe(bot.heard[1]?.place);
  });

  test("that is answered with silence keeps the reader's place", async () => {
    const { app } = await aWebChat({ script: ({ text }) => (text === "嘘" ? [] : [says("好")]) });
    const browser = aBrowser(app);
    const { cursor } = await saidAnswer(await browser.say({ text: "一" }));
    expect(await saidAnswer(await browser.say({ text: "嘘" }))).toEqual({ replies: [], cursor });
  });

  test("may be 4000 characters long, counted as people count them", async () => {
    const { app } = await aWebChat();
    expect((await aBrowser(app).say({ text: "🧾".repeat(4000) })).status).toBe(200);
    expect(await refusalOf(await aBrowser(app).say({ text: "票".repeat(4001) }))).toMatchObject({
      status: 400,
      code: "too_long",
    });
  });

  test.each([
    ["nothing", "", "bad_json", 400],
    ["half of a JSON", '{"text":"', "bad_json", 400],
    ["a list", "[]", "bad_json", 400],
    ["null", "null", "bad_json", 400],
    ["a number for a text", '{"text":5}', "bad_json", 400],
    ["an empty text", '{"text":""}', "empty", 400],
    ["spaces", '{"text":" \\n　"}', "empty", 400],
    ["a bell", '{"text":"查\\u0007"}', "control_characters", 400],
    ["a NUL", '{"text":"查\\u0000"}', "control_characters", 400],
    ["half of an emoji", '{"text":"\\ud83e"}', "control_characters", 400],
    ["an id with spaces", '{"id":"a b","text":"查"}', "bad_id", 400],
    ["an id that is a number", '{"id":1,"text":"查"}', "bad_id", 400],
    ["an endless id", `{"id":"${"x".repeat(129)}","text":"查"}`, "bad_id", 400],
    ["a body without end", `{"text":"${"x".repeat(70_000)}"}`, "body_too_large", 413],
  ])("that is %s is refused with a sentence", async (_what, body, code, status) => {
    const { app, bot } = await aWebChat();
    const refused = await refusalOf(await aBrowser(app).say(body));
    expect(refused).toMatchObject({ code, status });
    expect(refused.message).toMatch(/。$/);
    expect(bot.heard).toEqual([]);
  });

  test.each([
    "'; drop table invoice; --",
    'NEAR("a" OR b*) AND "',
    "<script>alert(1)</script>",
    "🧾🟢🏮",
    "第一行\n\t第二行",
  ])("that is %s is answered like any other", async (text) => {
    const { app } = await aWebChat();
    const { replies } = await saidAnswer(await aBrowser(app).say({ text }));
    expect(replies[0]?.text).toBe(`你说:${text}`);
  });

  test("must be sent as JSON", async () => {
    const { app } = await aWebChat();
    const response = await aBrowser(app).say({ text: "查" }, { "content-type": "text/plain" });
    expect(await refusalOf(response)).toMatchObject({ status: 415, code: "unsupported_type" });
  });

  test("is refused in the sender's language", async () => {
    const { app } = await aWebChat();
    const browser = aBrowser(app);
    const english = await refusalOf(await browser.say({ text: "" }, { "accept-language": "en-GB,en;q=0.9,zh;q=0.5" }));
    expect(english.message).toMatch(/^There is nothing/);
    const chinese = await refusalOf(
      await browser.say({ text: "" }, { "accept-language": "fr, zh-TW;q=0.8, en;q=0.2" }),
    );
    expect(chinese.message).toMatch(/^还没写内容/);
  });
});

describe("a bot that does not answer", () => {
  test("too many messages are told when to come back", async () => {
    const { app } = await aWebChat({
      bot: { answer: async () => ({ kind: "limited", reply: says("发得太快了,12 秒后再发。"), retryAfterMs: 11_200 }) },
    });
    const response = await aBrowser(app).say({ text: "查" });
    expect(response.headers.get("retry-after")).toBe("12");
    expect(await refusalOf(response)).toEqual({
      status: 429,
      code: "rate_limited",
      message: "发得太快了,12 秒后再发。",
    });
  });

  test("a turn that could not be stored is owned up to", async () => {
    const { app } = await aWebChat({ bot: { answer: async () => ({ kind: "failed", reply: says("没存下来。") }) } });
    expect(await refusalOf(await aBrowser(app).say({ text: "查" }))).toEqual({
      status: 503,
      code: "unavailable",
      message: "没存下来。",
    });
  });

  test("the sixty-first message of a minute is limited, and the next minute is not", async () => {
    const { app, clock } = await aWebChat();
    const browser = aBrowser(app);
    for (let count = 0; count < 60; count++) await browser.say({ text: "查" });
    expect((await browser.say({ text: "查" })).status).toBe(429);
    clock.now = new Date(clock.now.getTime() + 60_000);
    expect((await browser.say({ text: "查" })).status).toBe(200);
  });
});
