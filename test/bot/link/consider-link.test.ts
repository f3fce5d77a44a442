import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { plainText } from "../../../src/bot/index.ts";
import type { Message } from "../../../src/bot/message.ts";
import { putBinding } from "../../support/a-binding.ts";
import { aHouse, ORGANISATION, type TestHouse } from "../../support/a-house.ts";

const NUMBER = "24112000000031870426";

const aLedger = (): Promise<TestHouse> => aHouse({ ledger: [{ number: NUMBER }] });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a message with a link", () => {
  test.each([
    ["您的发票已开好，请点击 http://fp.chinataxx.com/d 下载", "🔴 别点：「fp[.]chinataxx[.]com」不是税务局的"],
    ["fp.chinataxx.com 这个网站靠谱吗", "🔴 别点"],
    ["https://chinatax.gov.cn@evil.com/a 是官方的吗", "真正打开的是「evil[.]com」"],
    ["这个能点吗 http://47.92.1.2:8080/fp.exe", "看不出是谁的"],
    ["https://t.cn/A6x 安全吗", "短链接"],
    ["请点击http://abc.top/fp下载，输入银行卡密码", "税务局不会发链接来要银行卡"],
    ["inv-veri.chinatax.gov.cn 是官方网站吗", "🟢 是税务局的官方网址：inv-veri.chinatax.gov.cn"],
    ["您的电子发票已开具，请查收 https://nnfp.jss.com.cn/az2", "开票平台「诺诺」"],
    ["https://abc.top/fp 能点吗", "🟡 先别点：「abc[.]top」我不认识"],
    ["fapiao@chinataxx.com 发来的邮件是真的吗", "发件人地址可以冒充"],
    ["is inv-veri.chinatax.gov.cn official", "🟢 This is the tax authority's own address"],
    ["发票查验网址是 inv-veri.chinatax.gov.cn 吗", "🟢 是税务局的官方网址"],
    ["微信收到 https://abc.top/s/abc 说发票要作废", "催人点"],
    ["这封邮件是真的吗，发件人 service@inv-notice.com，附件 发票.zip", "下载附件"],
    ["Your invoice is ready, click http://chinatax-gov.cn/x", "🔴 Don't open it"],
    ["is https://abc.top legit", 'I don\'t know "abc[.]top"'],
  ])("%s", async (text, said) => {
    expect(await (await aLedger()).ask(text)).toContain(said);
  });

  test("is judged by the worst of several, each in a line", async () => {
    const said = await (await aLedger()).ask("inv-veri.chinatax.gov.cn 和 chinatax.gov.cn.evil.com 哪个是官方的");
    const [first = "", worst = "", better = ""] = said.split("\n");
    expect(first).toBe("2 个链接，1 个别点：");
    expect(worst).toBe("🔴「chinatax[.]gov[.]cn[.]evil[.]com」：仿冒的，别点");
    expect(better).toBe("🟢 inv-veri.chinatax.gov.cn：税务局的");
  });

  test("says the same host once, and reads what stands behind many", async () => {
    const house = await aLedger();
    const official = "https://inv-veri.chinatax.gov.cn ";
    expect(await house.ask(`${official.repeat(2)}是官方的吗`)).toContain("🟢 是税务局的官方网址");
    expect(await house.ask(`${official.repeat(100)} https://evil.top/x 是官方的吗`)).toContain("「evil[.]top」");
  });

  test("is looked up as well where it names an invoice", async () => {
    const said = await (await aLedger()).ask(`查发票 https://abc.top/x ${NUMBER}`);
    expect(said).toContain("「abc[.]top」我不认识");
    expect(said).toContain("消息里的号码我也查了");
    expect(said).toContain("数电专票");
  });

  test("of the tax platform is looked up by the number inside it", async () => {
    const said = await (await aLedger()).ask(`https://dppt.beijing.chinatax.gov.cn:8443/v/2_${NUMBER}_20240528102030`);
    expect(said).toContain("数电专票");
  });

  test("asks for a number where there is a ledger, and names the official site where there is none", async () => {
    expect(await (await aLedger()).ask("https://abc.top 能点吗")).toContain("我对一下台账");
    const bare = await aHouse({ bare: true });
    expect(await bare.ask("https://abc.top 能点吗", { trust: { operator: undefined } })).toContain(
      "inv-veri.chinatax.gov.cn 查真伪",
    );
  });

  test("hides nothing in what cannot be seen", async () => {
    const house = await aLedger();
    for (const unseen of ["\u200b", "\u200d", "\u2060", "\u202e", "\u0001"]) {
      expect(await house.ask(`https://china${unseen}tax.gov.cn 是官方的吗`)).not.toContain("🟢");
    }
  });

  test("leaves the language as it was spoken before", async () => {
    const house = await aLedger();
    expect(await house.ask("https://abc.top/x")).toContain("先别点");
    expect(await house.ask("fp[.]chinataxx[.]com")).toContain("别点");
    await house.ask("hello there");
    expect(await house.ask("https://abc.top/x")).toContain("Don't open it yet");
  });
});

describe("what only mentions an address", () => {
  test.each([
    ["https://inv-veri.chinatax.gov.cn 打不开", "查别的发票也这样吗"],
    [`inv-veri.chinatax.gov.cn 查不到 ${NUMBER.replace("0426", "9999")}`, "能查的我先查了"],
  ])("%s is read as before", async (text, said) => {
    expect(await (await aLedger()).ask(text)).toContain(said);
  });

  test("the text of a QR code is looked up", async () => {
    const said = await (await aLedger()).ask(`01,32,,${NUMBER},2238.60,20240528,,`);
    expect(said).toContain("数电专票");
  });

  test("a rule with a link in it is kept as a rule", async () => {
    const said = await (await aLedger()).ask("规定 报销平台：到 https://oa.mingxia.example 提交");
    expect(said).not.toContain("先别点");
  });

  test("a search is no link", async () => {
    expect(await (await aLedger()).ask("上个月的发票")).not.toContain("先别点");
  });
});

describe("in a group", () => {
  const inGroup = (as: Partial<Message> = {}): Partial<Message> => ({
    channel: "group",
    place: "team/finance",
    parent: "team",
    setting: "group",
    trust: {},
    ...as,
  });

  test("everybody reads the warning, and nothing is said to what was only overheard", async () => {
    const house = await aLedger();
    await putBinding(house.database, ORGANISATION, { channel: "group", place: "team", person: "wangmin" });
    const [reply] = await house.askForReplies("http://fp.chinataxx.com/d 能点吗", inGroup());
    expect(reply && plainText(reply)).toContain("🔴 别点");
    expect(reply).not.toHaveProperty("for");
    expect(await house.askForReplies("看看 http://abc.top/d", inGroup({ overheard: true }))).toEqual([]);
    const [found] = await house.askForReplies(`http://fp.chinataxx.com/d 能点吗 ${NUMBER}`, inGroup());
    expect(found).toMatchObject({ for: "asker" });
  });
});

test("nothing is ever fetched", async () => {
  const fetched = vi.fn(() => {
    throw new Error("somebody opened a link");
  });
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("WebSocket", fetched);
  vi.stubGlobal("XMLHttpRequest", fetched);
  const house = await aLedger();
  for (const text of [
    "http://fp.chinataxx.com/d 能点吗",
    "https://inv-veri.chinatax.gov.cn",
    "您的发票已开好 https://nnfp.jss.com.cn/az2",
    `查发票 https://t.cn/x ${NUMBER}`,
    "https://abc.top/?url=https://fp.bwjf.cn",
  ]) {
    expect(await house.ask(text)).toMatch(/别点|官方|平台/);
  }
  expect(fetched).not.toHaveBeenCalled();
});

test("any text with an address is answered", async () => {
  const house = await aLedger();
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom("https://chinatax.gov.cn", "http://fp.chinataxx.com/", "abc.top", "a@b.com", "https://"),
      fc.string({ unit: "binary", maxLength: 40 }),
      async (before, link, after) => {
        house.now = new Date(house.now.getTime() + 60_000);
        expect((await house.ask(`${before}${link}${after}`)).length).toBeGreaterThan(0);
        expect(house.log).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
