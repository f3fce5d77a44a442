import { describe, expect, test } from "vitest";
import type { Reply } from "../../../src/bot/index.ts";
import { sealReply } from "../../../src/bot/index.ts";
import { writeLetters } from "../../../src/core/outbox/index.ts";
import { says } from "../../support/a-scripted-bot.ts";
import { aBrowser, aWebChat, NOW } from "../../support/a-web-chat.ts";

const asking: Reply = {
  language: "zh-CN",
  parts: [
    { kind: "text", text: "有 2 张" },
    {
      kind: "choices",
      prompt: "哪一张?",
      choices: [
        { say: "1", label: "尾号 870426" },
        { say: "2", label: "尾号 117804" },
      ],
    },
  ],
};

const card: Reply = {
  language: "zh-CN",
  parts: [
    {
      kind: "facts",
      title: "正常 · 数电专票",
      colour: "green",
      facts: [
        { key: "seller_tax_id", label: "销方税号", value: [{ sensitive: "tax_id", text: "91110108MA00000000" }] },
      ],
      lines: ["24112000000031870426", "截至 11月20日"],
    },
  ],
};

const pageOf = async (response: Response): Promise<string> => response.text();
const formId = (page: string): string => /name="id" value="([^"]+)"/.exec(page)?.[1] ?? "";

describe("an empty page", () => {
  test("suggests what can be asked, where the ledger may be seen", async () => {
    const { app } = await aWebChat({ demo: true });
    const page = await pageOf(await aBrowser(app).request("/"));
    for (const example of ["查发票 24112000000031870426", "查尾号 1234", "帮助"])
      expect(page).toContain(`value="${example}"`);
    expect(page).toContain("北京明湖数据服务有限公司");
  });

  test("says how to bind, where it is not bound", async () => {
    const { app } = await aWebChat();
    const page = await pageOf(await aBrowser(app).request("/"));
    expect(page).toContain("绑定 7KQ4-MB2X");
    expect(page).not.toContain("31870426");
  });

  test("is in the visitor's language", async () => {
    const { app } = await aWebChat();
    const browser = aBrowser(app);
    expect(await pageOf(await browser.request("/"))).toContain('<html lang="zh-CN">');
    const english = await pageOf(await browser.request("/", { headers: { "accept-language": "en-US" } }));
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("bind 7KQ4-MB2X");
  });

  test("offers files only to an admin, where they can be read", async () => {
    const imports = { start: async () => ({ kind: "started" as const, id: "1" }), find: async () => undefined };
    const offers = async (wanted: Parameters<typeof aWebChat>[0]) =>
      (await pageOf(await aBrowser((await aWebChat(wanted)).app).request("/"))).includes('type="file"');
    expect(await offers({ demo: true, imports })).toBe(true);
    expect(await offers({ demo: true })).toBe(false);
    expect(await offers({ imports })).toBe(false);
  });
});

describe("a message without script", () => {
  test("leads back to the page, which shows it with its answer", async () => {
    const { app } = await aWebChat();
    const browser = aBrowser(app);
    const id = formId(await pageOf(await browser.request("/")));
    const response = await browser.submit({ id, text: "查发票\r\n1234" }, { origin: "http://localhost:8787" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
    const page = await pageOf(await browser.request("/"));
    expect(page).toContain('<p class="text">查发票\n1234</p>');
    expect(page).toContain("你说:查发票\n1234");
  });

  test("submitted twice is answered once; other words from the same page are another message", async () => {
    const { app, bot } = await aWebChat();
    const browser = aBrowser(app);
    const id = formId(await pageOf(await browser.request("/")));
    for (const text of ["一", "一", "二"]) await browser.submit({ id, text });
    expect(bot.heard.map(({ text }) => text)).toEqual(["一", "二"]);
  });

  test("that is refused stays in the box, under a sentence", async () => {
    const { app } = await aWebChat();
    const browser = aBrowser(app);
    const text = `</textarea><b>${"票".repeat(4000)}`;
    const response = await browser.submit({ text });
    const page = await pageOf(response);
    expect(response.status).toBe(400);
    expect(page).toMatch(/role="alert">这条太长了/);
    expect(page).toContain("&lt;/textarea&gt;&lt;b&gt;票票");
  });

  test("that comes too fast is told when to come back", async () => {
    const limited = { kind: "limited" as const, reply: says("12 秒后再发。"), retryAfterMs: 12_000 };
    const { app } = await aWebChat({ bot: { answer: async () => limited } });
    const response = await aBrowser(app).submit({ text: "查" });
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "12"]);
    expect(await pageOf(response)).toContain("12 秒后再发。");
  });
});

describe("a reply on the page", () => {
  test("offers its choices as buttons until something else was said", async () => {
    const { app, clock } = await aWebChat({ script: ({ text }) => (text === "找" ? [asking] : [says("好")]) });
    const browser = aBrowser(app);
    await browser.submit({ text: "找" });
    expect(await pageOf(await browser.request("/"))).toContain(
      '<button type="submit" form="choose" name="text" value="1"',
    );
    clock.now = new Date(clock.now.getTime() + 1000);
    await browser.submit({ text: "算了" });
    const later = await pageOf(await browser.request("/"));
    expect(later).not.toContain('form="choose" name="text" value="1"');
    expect(later).toContain("哪一张?");
  });

  test("shows a card by its status first, its numbers whole to whoever copies them", async () => {
    const { app } = await aWebChat({ script: () => [card] });
    const browser = aBrowser(app);
    await browser.submit({ text: "查" });
    const page = await pageOf(await browser.request("/"));
    expect(page).toContain('<section class="card" data-colour="green"><h3><span>正常 · 数电专票</span></h3>');
    expect(page).toContain('data-copy="24112000000031870426"');
    expect(page).toContain('data-copy="91110108MA00000000"');
    expect(page.replace(/<[^>]+>/g, "")).toContain("24112000000031870426");
  });

  test("that another version wrote does not break the page", async () => {
    const { app, database, bot } = await aWebChat();
    const browser = aBrowser(app);
    await browser.submit({ text: "一" });
    const letter = {
      channel: "web",
      address: bot.heard[0]?.address ?? "",
      stream: "alerts" as const,
      organisation: "",
    };
    await database.commit(writeLetters("future", [{ ...letter, body: '{"v":99}' }], true, NOW));
    const response = await browser.request("/");
    expect(response.status).toBe(200);
    expect(await pageOf(response)).toContain("另一个版本");
  });

  test("that waited is settled by being shown", async () => {
    const { app, database, bot } = await aWebChat({ waitForLetters: async () => "leave" });
    const browser = aBrowser(app);
    await browser.submit({ text: "一" });
    const letter = {
      channel: "web",
      address: bot.heard[0]?.address ?? "",
      stream: "alerts" as const,
      organisation: "",
    };
    await database.commit(writeLetters("news", [{ ...letter, body: sealReply(says("有变化")) }], true, NOW));
    expect(await pageOf(await browser.request("/"))).toContain("有变化");
    expect(await (await browser.request("/api/messages")).json()).toMatchObject({ replies: [] });
  });
});
