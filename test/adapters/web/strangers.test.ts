import { describe, expect, test } from "vitest";
import { neighbourhood } from "../../../src/adapters/web/network-address.ts";
import { aBrowser, aWebChat, refusalOf, type WantedChat } from "../../support/a-web-chat.ts";

const PUBLIC = { PIAOWEN_PUBLIC_URL: "https://piaowen.example.com", HOST: "0.0.0.0" };

async function askFor(origin: string, env: Record<string, string> = {}): Promise<number> {
  const { app } = await aWebChat({ env });
  return (await aBrowser(app, origin).say({ text: "查" })).status;
}

async function postFrom(headers: Record<string, string>, origin?: string, env: Record<string, string> = {}) {
  const { app, bot } = await aWebChat({ env });
  const browser = aBrowser(app, origin);
  await browser.request("/");
  const response = await browser.say({ text: "查" }, headers);
  return { status: response.status, heard: bot.heard.length };
}

describe("a host that is not ours", () => {
  test.each([
    ["http://localhost:8787", {}, 200],
    ["http://127.0.0.1:50123", {}, 200],
    ["http://[::1]:8787", {}, 200],
    ["http://rebound.example.net:8787", {}, 421],
    ["http://192.168.1.9:8787", {}, 421],
    ["http://192.168.1.9:8787", { HOST: "0.0.0.0" }, 200],
    ["http://[fd00::9]:8787", { HOST: "::" }, 200],
    ["http://ledger.office:8787", { HOST: "0.0.0.0" }, 421],
    ["https://piaowen.example.com", PUBLIC, 200],
    ["https://piaowen.example.com:444", PUBLIC, 421],
    ["https://piaowen.example.com.evil.net", PUBLIC, 421],
    ["http://192.168.1.9:8787", PUBLIC, 421],
  ])("%s with %o gets %i", async (origin, env, status) => {
    expect(await askFor(origin, env)).toBe(status);
  });

  test("is told in a page what to do, when a person opens it", async () => {
    const { app } = await aWebChat();
    const response = await aBrowser(app, "http://rebound.example.net").request("/", {
      headers: { accept: "text/html" },
    });
    expect(response.status).toBe(421);
    expect(await response.text()).toContain("PIAOWEN_PUBLIC_URL");
  });

  test("is nothing to the edge, which routes by host itself", async () => {
    const config = { secret: new Uint8Array(32), publicUrl: undefined, loopback: false, routedByHost: true };
    const { app } = await aWebChat({ config });
    expect((await aBrowser(app, "https://piaowen.someone.workers.dev").say({ text: "查" })).status).toBe(200);
  });
});

describe("what another website makes a browser send", () => {
  test.each([
    [{ origin: "https://evil.example.net" }, 403],
    [{ origin: "http://localhost:9999" }, 403],
    [{ origin: "https://localhost:8787" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ "sec-fetch-site": "cross-site", origin: "http://localhost:8787" }, 403],
    [{ origin: "http://localhost:8787", "sec-fetch-site": "same-origin" }, 200],
    [{ origin: "null", "sec-fetch-site": "same-origin" }, 200],
    [{ origin: "http://localhost:8787" }, 200],
    [{}, 200],
  ])("%o gets %i", async (headers, status) => {
    expect(await postFrom(headers)).toEqual({ status, heard: status === 200 ? 1 : 0 });
  });

  test("must come over https where the public address is https", async () => {
    const site = "https://piaowen.example.com";
    expect(await postFrom({ origin: site }, site, PUBLIC)).toMatchObject({ status: 200 });
    expect(await postFrom({ origin: "http://piaowen.example.com" }, site, PUBLIC)).toMatchObject({ status: 403 });
  });

  test("cannot fetch a session's letters either, but may link to the page", async () => {
    const { app } = await aWebChat();
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await aBrowser(app).request("/", { headers })).status).toBe(200);
    expect(await refusalOf(await aBrowser(app).request("/api/messages", { headers }))).toMatchObject({
      code: "cross_origin",
    });
  });
});

describe("being at this machine", () => {
  async function trusted(wanted: WantedChat, origin = "http://localhost:8787", headers: Record<string, string> = {}) {
    const { app, bot } = await aWebChat(wanted);
    await aBrowser(app, origin).say({ text: "查" }, headers);
    return bot.heard[0]?.trust.loopback;
  }

  test("means bound to it, coming from it and asking for it", async () => {
    expect(await trusted({})).toBe(true);
    expect(await trusted({ peerAddress: () => "::ffff:127.0.0.1" })).toBe(true);
    expect(await trusted({ peerAddress: () => "192.168.1.5" })).toBe(false);
    expect(await trusted({ peerAddress: undefined })).toBe(false);
    expect(await trusted({ env: { HOST: "0.0.0.0" } })).toBe(false);
  });

  test("is not what a proxy on this machine brings from outside", async () => {
    expect(await trusted({}, undefined, { "x-forwarded-for": "203.0.113.9" })).toBe(false);
    expect(await trusted({}, undefined, { forwarded: "for=203.0.113.9" })).toBe(false);
    const site = "https://piaowen.example.com";
    expect(await trusted({ env: { PIAOWEN_PUBLIC_URL: site } }, site)).toBe(false);
    expect(await trusted({ env: { PIAOWEN_PUBLIC_URL: site } })).toBe(false);
  });
});

describe("a network address", () => {
  async function heardFrom(peer: string | undefined, headers: Record<string, string> = {}) {
    const { app, bot } = await aWebChat({ peerAddress: () => peer });
    await aBrowser(app).say({ text: "查" }, headers);
    return bot.heard[0]?.networkAddress;
  }

  test("is hashed, the same each time, and '' when unknown", async () => {
    expect(await heardFrom("203.0.113.9")).toMatch(/^[0-9a-f]{32}$/);
    expect(await heardFrom("203.0.113.9")).toBe(await heardFrom("203.0.113.9"));
    expect(await heardFrom("203.0.113.9")).not.toBe(await heardFrom("203.0.113.8"));
    expect(await heardFrom(undefined)).toBe("");
  });

  test("is what the proxy on this machine saw last, and nobody else's word", async () => {
    const forwarded = { "x-forwarded-for": "10.0.0.1, 203.0.113.9" };
    expect(await heardFrom("127.0.0.1", forwarded)).toBe(await heardFrom("203.0.113.9"));
    expect(await heardFrom("198.51.100.7", forwarded)).toBe(await heardFrom("198.51.100.7"));
  });

  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2"],
    ["::1", "0:0:0:0"],
    ["2001:db8::", "2001:db8:0:0"],
  ])("%s is counted with %s", (address, counted) => {
    expect(neighbourhood(address)).toBe(counted);
  });
});
