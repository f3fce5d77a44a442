import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sealReply } from "../../src/bot/index.ts";
import { writeLetters } from "../../src/core/outbox/index.ts";
import { says } from "../support/a-scripted-bot.ts";
import { aServedChat } from "../support/a-served-chat.ts";
import { NOW } from "../support/a-web-chat.ts";
import { describeInChromium } from "./a-chromium.ts";

const MESSAGES = "**/api/messages?with=html";

async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel("要问的话").fill(text);
  await page.getByLabel("要问的话").press("Enter");
}

describeInChromium("a response that is lost", (chromium) => {
  test("is asked for again by itself, and the answer is shown once", async () => {
    const { url, bot } = await aServedChat();
    const { page } = await chromium.open(url);
    let lost = 0;
    await page.route(MESSAGES, async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await say(page, "查");
    await page.getByText("你说:查").waitFor();
    // The long poll may have brought it first: once it is here, nothing else may bring it again.
    await page.locator(".typing").waitFor({ state: "detached" });
    expect(await page.locator(".reply").count()).toBe(1);
    expect(bot.heard).toHaveLength(1);
  });

  test("again and again leaves a button, which sends the same message", async () => {
    const { url, bot } = await aServedChat();
    const { page } = await chromium.open(url);
    await page.route(MESSAGES, (route) => route.abort());
    await say(page, "查");
    const again = page.getByRole("button", { name: "再发一次" });
    await again.waitFor();
    expect(bot.heard).toEqual([]);
    await page.unroute(MESSAGES);
    await again.click();
    await page.getByText("你说:查").waitFor();
    expect(await page.locator(".said").count()).toBe(1);
    expect(await again.count()).toBe(0);
  });

  test("of a bot that could not store the turn says so, and can be sent again", async () => {
    let isBroken = true;
    const chat = await aServedChat({
      bot: {
        answer: (message) =>
          isBroken ? Promise.resolve({ kind: "failed", reply: says("没存下来。") }) : chat.bot.answer(message),
      },
    });
    const { page } = await chromium.open(chat.url);
    await say(page, "查");
    await page.getByText("没存下来。").waitFor();
    isBroken = false;
    await page.getByRole("button", { name: "再发一次" }).click();
    await page.getByText("你说:查").waitFor();
  });
});

describeInChromium("news", (chromium) => {
  test("arrives by itself, once", async () => {
    const { url, database, bot } = await aServedChat();
    const { page } = await chromium.open(url);
    await say(page, "查");
    await page.getByText("你说:查").waitFor();
    const letter = {
      channel: "web",
      address: bot.heard[0]?.address ?? "",
      stream: "alerts" as const,
      organisation: "",
    };
    await database.commit(writeLetters("news", [{ ...letter, body: sealReply(says("有变化")) }], true, NOW));
    await page.getByText("有变化").waitFor();
    await page.reload();
    expect(await page.getByText("有变化").count()).toBe(1);
  });
});
