import { expect, test } from "vitest";
import { createWebRoutes, webConfig } from "../../../src/adapters/web/index.ts";
import { putBinding } from "../../support/a-binding.ts";
import { aHouse, ORGANISATION } from "../../support/a-house.ts";

const entropy = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

async function aPage(role: "admin" | "member") {
  const house = await aHouse();
  const app = createWebRoutes({
    bot: house.bot,
    database: house.database,
    config: webConfig({}, entropy(32), "node"),
    clock: () => house.now,
    entropy,
    signIn: () => ({ kind: "waiting", svg: "<svg></svg>" }),
  });
  const get = (cookie = "") =>
    app.request("http://127.0.0.1:8787/sign-in", { headers: { host: "127.0.0.1:8787", cookie } });
  const stranger = await get();
  const cookie = stranger.headers.get("set-cookie")?.split(";")[0] ?? "";
  const session = decodeURIComponent(cookie.split("=")[1] ?? "").split(".")[0] ?? "";
  await putBinding(house.database, ORGANISATION, { channel: "web", place: session }, { role });
  return { stranger, known: await get(cookie) };
}

test("an admin reads the code to scan, which nothing keeps", async () => {
  const { known } = await aPage("admin");
  expect(known.status).toBe(200);
  expect(known.headers.get("cache-control")).toBe("no-store");
  expect(await known.text()).toContain("<svg></svg>");
});

test("to members and strangers there is no such page", async () => {
  const { known, stranger } = await aPage("member");
  expect([known.status, stranger.status]).toEqual([404, 404]);
});
