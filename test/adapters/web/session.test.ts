import { describe, expect, test } from "vitest";
import { aBrowser, aWebChat } from "../../support/a-web-chat.ts";

const DAY = 24 * 60 * 60 * 1000;

describe("a session", () => {
  test("begins with a visit, out of scripts' reach", async () => {
    const { app } = await aWebChat();
    const cookie = (await aBrowser(app).request("/")).headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^piaowen=[^;]+; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test("begins with a message where there was no visit", async () => {
    const { app, bot } = await aWebChat();
    const browser = aBrowser(app);
    await browser.say({ text: "一" });
    await browser.say({ text: "二" });
    expect(bot.heard[0]?.place).toMatch(/^[0-9a-f]{32}$/);
    expect(bot.heard[1]?.place).toBe(bot.heard[0]?.place);
    expect(bot.heard[0]).toMatchObject({ channel: "web", setting: "direct", address: `web:${bot.heard[0]?.place}` });
  });

  test("is for this host alone, and never sent in the clear, where the public address is https", async () => {
    const { app } = await aWebChat({ env: { PIAOWEN_PUBLIC_URL: "https://piaowen.example.com" } });
    const response = await aBrowser(app, "https://piaowen.example.com").request("/");
    expect(response.headers.get("set-cookie")).toMatch(/^__Host-piaowen=.*; Secure; SameSite=Lax$/);
    expect(response.headers.get("strict-transport-security")).toBe("max-age=31536000");
  });

  test.each([
    ["another id", (value: string) => value.replace(/[0-9a-f]/, (digit) => (digit === "0" ? "1" : "0"))],
    ["another time", (value: string) => value.replace(/\.\d{13}/, ".9999999999999")],
    ["no signature", (value: string) => value.split(".").slice(0, 2).join(".")],
    [
      "another signature",
      (value: string) =>
        value.replace(/.%3D$/, "A%3D").replace(/\.([^.]*)$/, (all) => all.split("").reverse().join("")),
    ],
    ["nonsense", () => "%E0%A4%A"],
    ["nothing", () => ""],
  ])("whose cookie was given %s is another session", async (_what, tamper) => {
    const { app, bot } = await aWebChat();
    const browser = aBrowser(app);
    await browser.say({ text: "一" });
    const [name = "", value = ""] = browser.cookie.split(/=(.*)/s);
    browser.cookie = `${name}=${tamper(value)}`;
    const response = await browser.say({ text: "二" });
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toContain("piaowen=");
    expect(bot.heard[1]?.place).not.toBe(bot.heard[0]?.place);
  });

  test("signed under another secret is another session", async () => {
    const elsewhere = await aWebChat();
    const stranger = aBrowser(elsewhere.app);
    await stranger.say({ text: "一" });
    const { app, bot } = await aWebChat({
      config: { secret: new Uint8Array(32).fill(8), publicUrl: undefined, loopback: true, routedByHost: false },
    });
    const browser = aBrowser(app);
    browser.cookie = stranger.cookie;
    await browser.say({ text: "二" });
    expect(bot.heard[0]?.place).not.toBe(elsewhere.bot.heard[0]?.place);
  });

  test("lives as long as it is visited, and no longer", async () => {
    const { app, bot, clock } = await aWebChat();
    const browser = aBrowser(app);
    await browser.say({ text: "一" });
    for (let month = 0; month < 5; month++) {
      clock.now = new Date(clock.now.getTime() + 60 * DAY);
      await browser.say({ text: "还在" });
    }
    expect(new Set(bot.heard.map(({ place }) => place)).size).toBe(1);
    clock.now = new Date(clock.now.getTime() + 90 * DAY);
    await browser.say({ text: "回来了" });
    expect(bot.heard.at(-1)?.place).not.toBe(bot.heard[0]?.place);
  });
});
