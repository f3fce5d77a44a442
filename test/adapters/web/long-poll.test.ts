import { describe, expect, test } from "vitest";
import { createLetterBell, pollForLetters } from "../../../src/adapters/web/index.ts";
import { sealReply } from "../../../src/bot/index.ts";
import type { Database } from "../../../src/core/database/index.ts";
import { writeLetters } from "../../../src/core/outbox/index.ts";
import { says } from "../../support/a-scripted-bot.ts";
import { aServedChat } from "../../support/a-served-chat.ts";
import { aBrowser, aWebChat, NOW, refusalOf, saidAnswer } from "../../support/a-web-chat.ts";

const write = (database: Database, address: string, text: string, cause = text) =>
  database.commit(
    writeLetters(
      cause,
      [{ channel: "web", address, stream: "alerts", organisation: "", body: sealReply(says(text)) }],
      true,
      NOW,
    ),
  );

describe("waiting for messages", () => {
  test("needs a session", async () => {
    const { app } = await aWebChat();
    expect(await refusalOf(await aBrowser(app).request("/api/messages"))).toMatchObject({
      status: 401,
      code: "no_session",
    });
  });

  test("lasts 25 s and then brings nothing, with the same cursor", async () => {
    const waits: number[] = [];
    const chat = await aWebChat({
      async waitForLetters(_address, ms) {
        waits.push(ms);
        chat.clock.now = new Date(chat.clock.now.getTime() + Math.min(ms, 10_000));
        return "look";
      },
    });
    const browser = aBrowser(chat.app);
    const { cursor } = await saidAnswer(await browser.say({ text: "一" }));
    expect(await saidAnswer(await browser.request(`/api/messages?after=${cursor}`))).toEqual({ replies: [], cursor });
    expect(waits).toEqual([25_000, 15_000, 5000]);
  });

  test("brings a letter as soon as it is written, once", async () => {
    const chat = await aWebChat({
      async waitForLetters(address) {
        await write(chat.database, address, "有变化了");
        return "look";
      },
    });
    const browser = aBrowser(chat.app);
    const { cursor } = await saidAnswer(await browser.say({ text: "一" }));
    const news = await saidAnswer(await browser.request(`/api/messages?after=${cursor}`));
    expect(news.replies.map(({ text }) => text)).toEqual(["有变化了"]);
    expect(Number(news.cursor)).toBeGreaterThan(Number(cursor));
    await write(chat.database, chat.bot.heard[0]?.address ?? "", "又有变化");
    const later = await saidAnswer(await browser.request(`/api/messages?after=${news.cursor}`));
    expect(later.replies.map(({ text }) => text)).toEqual(["又有变化"]);
  });

  test("brings again what was fetched but never arrived", async () => {
    const chat = await aWebChat();
    const browser = aBrowser(chat.app);
    const { cursor } = await saidAnswer(await browser.say({ text: "一" }));
    await write(chat.database, chat.bot.heard[0]?.address ?? "", "有变化了");
    const lost = await saidAnswer(await browser.request(`/api/messages?after=${cursor}`));
    expect(await saidAnswer(await browser.request(`/api/messages?after=${cursor}`))).toEqual(lost);
  });

  test("never brings another session's letters", async () => {
    const chat = await aWebChat({ waitForLetters: async () => "leave" });
    const mine = aBrowser(chat.app);
    await mine.say({ text: "一" });
    const other = aBrowser(chat.app);
    await other.say({ text: "二" });
    await write(chat.database, chat.bot.heard[0]?.address ?? "", "只给第一个");
    expect((await saidAnswer(await other.request("/api/messages"))).replies).toEqual([]);
    expect((await saidAnswer(await mine.request("/api/messages"))).replies).toHaveLength(1);
  });

  test("never moves the cursor back for a letter that waited", async () => {
    const chat = await aWebChat();
    const browser = aBrowser(chat.app);
    await browser.say({ text: "一" });
    await write(chat.database, chat.bot.heard[0]?.address ?? "", "早先的");
    const { cursor } = await saidAnswer(await browser.say({ text: "二" }));
    const news = await saidAnswer(await browser.request(`/api/messages?after=${cursor}`));
    expect(news).toMatchObject({ replies: [{ text: "早先的" }], cursor });
  });

  test("ends when the reader goes away", async () => {
    let hasLeft: () => void = () => undefined;
    const left = new Promise<void>((resolve) => {
      hasLeft = resolve;
    });
    let isWaiting: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      isWaiting = resolve;
    });
    const { url } = await aServedChat({
      async waitForLetters(_address, _ms, gone) {
        isWaiting();
        await new Promise((resolve) => gone.addEventListener("abort", resolve));
        hasLeft();
        return "look";
      },
    });
    const cookie = (await fetch(url)).headers.get("set-cookie") ?? "";
    const reader = new AbortController();
    const poll = fetch(`${url}/api/messages`, { headers: { cookie }, signal: reader.signal });
    await waiting;
    reader.abort();
    await expect(poll).rejects.toThrow("aborted");
    await left;
  });

  test.each(["x", "-1", "1e3", "1'", "9".repeat(16)])("refuses the cursor %s", async (cursor) => {
    const { app } = await aWebChat();
    const browser = aBrowser(app);
    await browser.say({ text: "一" });
    const response = await browser.request(`/api/messages?after=${encodeURIComponent(cursor)}`);
    expect(await refusalOf(response)).toMatchObject({ status: 400, code: "bad_cursor" });
  });
});

describe("a bell", () => {
  const stays = new AbortController().signal;

  test("wakes who waits at its address, and nobody else", async () => {
    const bell = createLetterBell();
    let isOtherAwake = false;
    const other = bell.wait("web:b", 1500, stays).then(() => {
      isOtherAwake = true;
    });
    const mine = bell.wait("web:a", 60_000, stays);
    bell.ring("web:a");
    expect(await mine).toBe("look");
    expect(isOtherAwake).toBe(false);
    bell.ring();
    await other;
  });

  test("sends everybody home when it closes", async () => {
    const bell = createLetterBell();
    const waiting = bell.wait("web:a", 60_000, stays);
    bell.close();
    expect(await waiting).toBe("leave");
    expect(await bell.wait("web:a", 60_000, stays)).toBe("leave");
  });

  test("lets go of a reader who has left", async () => {
    const gone = new AbortController();
    const waiting = Promise.all([
      createLetterBell().wait("web:a", 60_000, gone.signal),
      pollForLetters("web:a", 60_000, gone.signal),
    ]);
    gone.abort();
    expect(await waiting).toEqual(["look", "look"]);
  });
});
