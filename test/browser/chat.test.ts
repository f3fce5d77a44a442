import { expect, test } from "vitest";
import type { Reply } from "../../src/bot/index.ts";
import { says } from "../support/a-scripted-bot.ts";
import { aServedChat } from "../support/a-served-chat.ts";
import { describeInChromium } from "./a-chromium.ts";

const asking: Reply = {
  language: "zh-CN",
  parts: [
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

const script = ({ text }: { text: string }): Reply[] => (text === "找" ? [asking] : [says(`你说:${text}`)]);

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describeInChromium("the chat in a browser", (chromium) => {
  test("answers without reloading, and is the same page after a reload", async () => {
    const { url } = await aServedChat({ script });
    const { page } = await chromium.open(url);
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await page.getByLabel("要问的话").fill("查发票 1234");
    await page.getByRole("button", { name: "发送" }).click();
    await page.getByText("你说:查发票 1234").waitFor();
    expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
    await page.reload();
    expect(await page.locator("#log .text").allTextContents()).toEqual(["查发票 1234", "你说:查发票 1234"]);
  });

  test("answers without script", async () => {
    const { url } = await aServedChat({ script });
    const { page } = await chromium.open(url, { javaScriptEnabled: false });
    await page.getByLabel("要问的话").fill("找");
    await page.getByRole("button", { name: "发送" }).click();
    await page.getByRole("button", { name: "尾号 117804" }).click();
    expect(await page.locator("#log .said .text").allTextContents()).toEqual(["找", "2"]);
    await page.getByText("你说:2").waitFor();
    expect(await page.getByRole("button", { name: "尾号 117804" }).count()).toBe(0);
  });

  test("sends a choice as its button, once", async () => {
    const { url, bot } = await aServedChat({ script });
    const { page } = await chromium.open(url, PHONE);
    await page.getByLabel("要问的话").fill("找");
    await page.getByLabel("要问的话").press("Enter");
    await page.getByRole("button", { name: "尾号 870426" }).tap();
    await page.getByText("你说:1").waitFor();
    expect(await page.getByRole("button", { name: "尾号 117804" }).isDisabled()).toBe(true);
    expect(bot.heard.map(({ text }) => text)).toEqual(["找", "1"]);
  });

  test("shows hostile text as text", async () => {
    const { url } = await aServedChat({ script });
    const { page } = await chromium.open(url);
    const attack = `<img src=x onerror="window.struck=1"><script>window.struck=1</script>"'><svg onload=window.struck=1>`;
    await page.getByLabel("要问的话").fill(attack);
    await page.getByLabel("要问的话").press("Enter");
    await page.getByText(`你说:${attack}`).waitFor();
    await page.reload();
    await page.getByText(`你说:${attack}`).waitFor();
    expect(await page.evaluate(() => "struck" in window)).toBe(false);
    expect(await page.locator("#log img, #log script, #log svg").count()).toBe(0);
  });

  test("stays quiet in the console under its own policy", async () => {
    const { url } = await aServedChat({ script });
    const { page } = await chromium.open("about:blank");
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(url);
    await page.getByLabel("要问的话").fill("找");
    await page.getByLabel("要问的话").press("Enter");
    await page.getByRole("button", { name: "尾号 870426" }).click();
    await page.getByText("你说:1").waitFor();
    expect(complaints).toEqual([]);
  });

  test("fits a phone: nothing to scroll sideways, fingers find the buttons", async () => {
    const { url } = await aServedChat({ script: () => [asking, says("24112000000031870426 ".repeat(9))], demo: true });
    const { page } = await chromium.open(url, { ...PHONE, viewport: { width: 320, height: 640 } });
    await page.getByRole("button", { name: "查尾号 1234" }).tap();
    await page.getByText("哪一张?").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.evaluate(() => document.getElementById("scroller")?.scrollWidth)).toBeLessThanOrEqual(320);
    for (const button of await page.locator("button:visible").all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(32);
    }
  });

  test("copies a number as its digits, whatever the gaps between them", async () => {
    const { url } = await aServedChat({ script: () => [says("号码 24112000000031870426 在这里")] });
    const { page } = await chromium.open(url);
    await page.getByLabel("要问的话").fill("查");
    await page.getByLabel("要问的话").press("Enter");
    await page.locator(".digits").click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("24112000000031870426");
  });
});
