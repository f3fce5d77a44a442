import { describe, expect, test } from "vitest";
import { createWebRoutes, webConfig } from "../../../src/adapters/web/index.ts";
import { putBinding } from "../../support/a-binding.ts";
import { aHouse, ORGANISATION, type TestHouse } from "../../support/a-house.ts";
import { aBrowser } from "../../support/a-web-chat.ts";

const SECRET = new Uint8Array(32).fill(9);
const HOUR = 60 * 60 * 1000;
const FORMULA = '=HYPERLINK("http://x","y")公司';

const aPage = (house: TestHouse) =>
  createWebRoutes({
    bot: house.bot,
    database: house.database,
    config: webConfig({}, SECRET, "node"),
    clock: () => house.now,
    entropy: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  });

/** A browser whose session is bound to the organisation, and the file it was offered. */
async function anOffer(words: string) {
  const house = await aHouse({
    ledger: [{ number: "24112000000031870426" }, { number: "24112000000031870427", seller: FORMULA }],
  });
  const app = aPage(house);
  const browser = aBrowser(app);
  await browser.say({ text: "你好" });
  const session = decodeURIComponent(browser.cookie.split("=")[1] ?? "").split(".")[0] ?? "";
  await putBinding(house.database, ORGANISATION, { channel: "web", place: session });
  const { replies } = (await (await browser.say({ text: words })).json()) as {
    replies: { files?: string[]; html?: string; text: string }[];
  };
  return { house, app, browser, link: replies[0]?.files?.[0] ?? "", text: replies[0]?.text ?? "" };
}

describe("a file that a reply offers", () => {
  test("is fetched in the session that asked for it", async () => {
    const { browser, link, text } = await anOffer("导出 csv");
    expect(text).toContain("发票-2026-11-20.csv");
    const response = await browser.request(link);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain("attachment");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const csv = await response.text();
    expect(csv.split("\r\n")).toHaveLength(4);
    expect(csv).toContain("24112000000031870426");
    expect(csv).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
  });

  test("as a workbook too", async () => {
    const { browser, link } = await anOffer("导出");
    const bytes = new Uint8Array(await (await browser.request(link)).arrayBuffer());
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test("is nobody else's, and nobody's after an hour", async () => {
    const { app, browser, house, link } = await anOffer("导出 csv");
    expect((await app.request(`http://localhost:8787${link}`)).status).toBe(401);
    const stranger = aBrowser(app);
    await stranger.say({ text: "你好" });
    expect((await stranger.request(link)).status).toBe(410);
    house.now = new Date(house.now.getTime() + HOUR + 1);
    expect((await browser.request(link)).status).toBe(410);
  });

  test("is linked from the page", async () => {
    const { browser, link } = await anOffer("导出 csv");
    expect(await (await browser.request("/")).text()).toContain(`href="${link}"`);
  });
});
