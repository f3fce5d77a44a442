import { describe, expect, test } from "vitest";
import { BOT, LISI, ROOM, WANGMIN } from "../../support/wechat/a-wechat.ts";
import { aWechatHouse, until } from "../../support/wechat/a-wechat-house.ts";

const NUMBER = "24112000000031870426";
const ledger = [{ number: NUMBER, seller: "北京砚田商贸有限公司" }];
const inRoom = (text: string, from = WANGMIN) => ({ text, from, room: ROOM });

describe("to the bot alone", () => {
  test("a question is answered, in plain words", async () => {
    const { say } = await aWechatHouse({ ledger });
    const [answer, another] = await say(`查发票 ${NUMBER}`);
    expect(answer).toMatchObject({ to: WANGMIN, text: expect.stringContaining("北京砚田商贸有限公司") });
    expect(another).toBeUndefined();
  });

  test("what it says itself, and what is old, is not answered", async () => {
    const { say } = await aWechatHouse();
    expect(await say({ text: "帮助", from: BOT })).toEqual([]);
    expect(await say({ text: "帮助", age: 600 })).toEqual([]);
  });

  test.each([
    ["voice", 2],
    ["a picture", 6],
    ["a file", 1],
  ])("%s gets one polite sentence", async (_, type) => {
    const { say } = await aWechatHouse();
    expect(await say({ type, text: "" })).toMatchObject([{ text: expect.stringContaining("读不了") }]);
  });

  test("a message taken back while its answer waits is not answered", async () => {
    const { house, wechat, settled } = await aWechatHouse({ ledger });
    const id = wechat.speak({ text: `查发票 ${NUMBER}` });
    wechat.speak({ type: 13, text: id });
    await settled();
    expect(wechat.said()).toEqual([]);
    expect(house.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("quoting means this one", async () => {
    const { say } = await aWechatHouse({ ledger });
    const quotation = `「李四:这张 ${NUMBER} 你看看」\n- - - - - - - - - - - - - - -\n查一下`;
    expect((await say(quotation))[0]?.text).toContain("北京砚田商贸有限公司");
  });
});

describe("in a group", () => {
  test("it is quiet unless it is called", async () => {
    const { say } = await aWechatHouse({ ledger });
    expect(await say(inRoom(`查发票 ${NUMBER}`))).toEqual([]);
    expect(await say(inRoom(`@李四 查发票 ${NUMBER}`))).toEqual([]);
  });

  test.each([
    ["a name and U+2005", { text: `@票问\u2005公开 查发票 ${NUMBER}` }],
    ["a name and a blank", { text: `@票问 公开 查发票 ${NUMBER}` }],
    ["a name at the end", { text: `公开 查发票 ${NUMBER} @票问` }],
    ["a prefix word", { text: `票问,公开 查发票 ${NUMBER}` }],
    ["mention ids", { text: `公开 查发票 ${NUMBER}`, mentions: [BOT] }],
  ])("it is called by %s", async (_, spoken) => {
    const { say } = await aWechatHouse({ ledger });
    const [answer] = await say({ ...spoken, room: ROOM });
    expect(answer).toMatchObject({ to: ROOM, text: expect.stringContaining("🟢") });
  });

  test("two lines, and 详情 for the rest", async () => {
    const { say } = await aWechatHouse({ ledger });
    const [brief] = await say(inRoom(`@票问 公开 查发票 ${NUMBER}`));
    expect(brief?.text.split("\n")).toHaveLength(3);
    expect(brief?.text).toContain("详情");
    expect(await say(inRoom("@票问 详情", LISI))).not.toMatchObject([{ text: expect.stringContaining("砚田") }]);
    const [whole] = await say(inRoom("@票问 详情"));
    expect(whole?.text).toContain("北京砚田商贸有限公司");
  });

  test("what the ledger says is said to whoever asked, alone", async () => {
    const { say } = await aWechatHouse({ ledger });
    const said = await say(inRoom(`@票问 查发票 ${NUMBER}`));
    expect(said).toMatchObject([
      { to: WANGMIN, text: expect.stringContaining("北京砚田商贸有限公司") },
      { to: ROOM, text: "回答私信发给你了。" },
    ]);
  });

  test("or not at all, where they cannot be written to, with the way out", async () => {
    const { say } = await aWechatHouse({ ledger, friends: [] });
    const said = await say(inRoom(`@票问 查发票 ${NUMBER}`));
    expect(said).toMatchObject([{ to: ROOM, text: expect.stringContaining("公开台账") }]);
    expect(JSON.stringify(said)).not.toContain("砚田");
  });

  test.each(["2", "２", "二", "第二个"])(
    "a question is answered with %s by whoever was asked, and by nobody else",
    async (answer) => {
      const { say } = await aWechatHouse({ ledger });
      const [asked] = await say(inRoom(`@票问 公开 查发票 ${NUMBER.replace("870426", "807426")}`));
      expect(asked?.text).toContain("2. ");
      expect(await say(inRoom(answer, LISI))).toEqual([]);
      expect((await say(inRoom(answer))).length).toBeGreaterThan(0);
      expect(await say(inRoom("今天开会吗"))).toEqual([]);
    },
  );

  test("of which some are from outside reads no ledger", async () => {
    const { say } = await aWechatHouse({ ledger, audience: "outsiders" });
    expect(JSON.stringify(await say(inRoom(`@票问 公开 查发票 ${NUMBER}`)))).not.toContain("砚田");
  });

  test("that somebody joins is asked again before it reads the ledger", async () => {
    const { say, wechat, settled } = await aWechatHouse({ ledger });
    wechat.join(LISI);
    await settled();
    expect(wechat.said()).toMatchObject([{ to: ROOM, text: expect.stringContaining("新成员") }]);
    expect(JSON.stringify(await say(inRoom(`@票问 公开 查发票 ${NUMBER}`)))).not.toContain("砚田");
    wechat.join(LISI);
    await settled();
    expect(wechat.said().filter(({ text }) => text.includes("新成员"))).toHaveLength(1);
  });
});

describe("how it speaks", () => {
  test("never in a burst", async () => {
    const { wechat, settled, waits } = await aWechatHouse();
    for (let at = 0; at < 5; at++) wechat.speak({ text: "帮助" });
    await settled();
    await until(() => wechat.said().length === 5, "five answers");
    expect(waits.length).toBeGreaterThanOrEqual(4);
    expect(Math.min(...waits.slice(1))).toBeGreaterThan(1000);
  });

  test("what WeChat did not take is said again", async () => {
    const { wechat, settled, house } = await aWechatHouse();
    wechat.puppet().refused = 1;
    wechat.speak({ text: "帮助" });
    await settled();
    expect(wechat.said()).toEqual([]);
    house.now = new Date(house.now.getTime() + 60_000);
    await house.tick(house.now);
    expect(wechat.said()).toHaveLength(1);
  });
});

describe("signing in", () => {
  test("shows a code, in the terminal and on a page, until somebody has scanned it", async () => {
    const { bridge, wechat, codes, say } = await aWechatHouse({ signedOut: true });
    expect(bridge.missing()).toEqual(["WeChat is not connected"]);
    wechat.puppet().emit("scan", { qrcode: "https://login.weixin.qq.com/l/abc", status: 2 });
    await until(() => bridge.signIn().kind === "waiting", "the code");
    expect(codes).toEqual(["https://login.weixin.qq.com/l/abc"]);
    expect(bridge.signIn()).toMatchObject({ svg: expect.stringContaining("<svg") });
    expect(bridge.missing()[0]).toContain("scan");
    wechat.signIn();
    await until(() => bridge.signIn().kind === "here", "the sign-in");
    expect(bridge.missing()).toEqual([]);
    expect(await say("帮助")).toHaveLength(1);
  });

  test("again is a fresh instance, and answers go on", async () => {
    const { bridge, wechat, say } = await aWechatHouse();
    wechat.puppet().emit("error", new Error("14 UNAVAILABLE: No connection established"));
    await until(() => wechat.opened() === 2 && wechat.puppet().state.active() === true, "the next one");
    expect(bridge.missing()).not.toEqual([]);
    wechat.signIn();
    await until(() => bridge.signIn().kind === "here", "the sign-in");
    expect(await say("帮助")).toHaveLength(1);
  });

  test("with new ids for everybody, a group is nobody's until it is bound anew", async () => {
    const { say } = await aWechatHouse({ ledger, env: { WECHAT_IDS: "per-sign-in" } });
    const said = await say(`查发票 ${NUMBER}`);
    expect(said).toMatchObject([{ text: expect.stringContaining("绑定") }]);
    expect(JSON.stringify(said)).not.toContain("砚田");
  });
});
