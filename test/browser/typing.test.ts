import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { aServedChat } from "../support/a-served-chat.ts";
import { describeInChromium } from "./a-chromium.ts";

/** What an input method does: characters under composition, then a key that it takes for itself. */
async function compose(page: Page, composing: string, chosen: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", {
    text: composing,
    selectionStart: composing.length,
    selectionEnd: composing.length,
  });
  const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 };
  await keyboard.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
  await keyboard.send("Input.insertText", { text: chosen });
  await keyboard.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
}

describeInChromium("typing", (chromium) => {
  test("Enter sends; Shift+Enter begins a line", async () => {
    const { url, bot } = await aServedChat();
    const { page } = await chromium.open(url);
    const field = page.getByLabel("要问的话");
    await field.pressSequentially("一");
    await field.press("Shift+Enter");
    await field.pressSequentially("二");
    await field.press("Enter");
    await page.getByText("你说:一").waitFor();
    expect(bot.heard.map(({ text }) => text)).toEqual(["一\n二"]);
    expect(await field.inputValue()).toBe("");
  });

  test("an Enter that belongs to the input method does not send", async () => {
    const { url, bot } = await aServedChat();
    const { page } = await chromium.open(url);
    const field = page.getByLabel("要问的话");
    await field.focus();
    await compose(page, "fapiao", "发票");
    expect(await field.inputValue()).toBe("发票");
    expect(bot.heard).toEqual([]);
    await field.press("Enter");
    await page.getByText("你说:发票").waitFor();
    expect(bot.heard).toHaveLength(1);
  });

  test("nothing but spaces is not sent", async () => {
    const { url, bot } = await aServedChat();
    const { page } = await chromium.open(url);
    await page.getByLabel("要问的话").fill("   ");
    await page.getByLabel("要问的话").press("Enter");
    await page.getByLabel("要问的话").fill("查");
    await page.getByLabel("要问的话").press("Enter");
    await page.getByText("你说:查").waitFor();
    expect(bot.heard).toHaveLength(1);
    expect(await page.locator(".said").count()).toBe(1);
  });
});
