import { describe, expect, test } from "vitest";
import { createHttp, type HttpDeps } from "../src/http.ts";
import { findMissing } from "../src/readiness.ts";
import { aBrowser, aWebChat, refusalOf } from "./support/a-web-chat.ts";

const anHttp = (deps: Partial<HttpDeps> = {}) =>
  createHttp({ web: undefined, checks: [], log: () => undefined, newId: () => "id", ...deps });

describe("health", () => {
  test("the process is alive whatever is missing, whoever asks under whatever name", async () => {
    const response = await anHttp().request("http://10.0.0.7:8787/healthz");
    expect([response.status, await response.json()]).toEqual([200, { alive: true }]);
  });

  test("a house where nothing is missing is ready", async () => {
    const checks = [{ name: "database", missing: async () => [] }];
    const response = await anHttp({ checks }).request("/readyz");
    expect([response.status, await response.json()]).toEqual([200, { ready: true, missing: [] }]);
  });

  test("what is missing is named, and what cannot be reached gives nothing away", async () => {
    const checks = [
      { name: "migrations", missing: async () => ["migration 0002_more"] },
      { name: "secret", missing: async () => ["PIAOWEN_SECRET"] },
      { name: "database", missing: () => Promise.reject(new Error("libsql://token@db.example.com refused")) },
    ];
    const response = await anHttp({ checks }).request("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      ready: false,
      missing: ["migration 0002_more", "PIAOWEN_SECRET", "database: unreachable"],
    });
  });

  test("a check that never ends has failed", async () => {
    const stuck = { name: "database", missing: () => new Promise<string[]>(() => undefined) };
    expect(await findMissing([stuck], 10)).toEqual(["database: no answer within 10 ms"]);
  });

  test("a house without its secret says where to look", async () => {
    expect(await refusalOf(await anHttp().request("/api/messages"))).toMatchObject({ status: 503, code: "not_set_up" });
  });
});

describe("what is sent with every answer", () => {
  test.each(["/", "/healthz", "/nowhere", "/api/messages"])("%s carries the security headers", async (path) => {
    const { app } = await aWebChat();
    const { headers } = await aBrowser(app).request(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  test("assets may be kept, and those of another build may not", async () => {
    const { app } = await aWebChat();
    const page = await (await aBrowser(app).request("/")).text();
    const script = /src="([^"]+chat\.js)"/.exec(page)?.[1] ?? "";
    const kept = await aBrowser(app).request(script);
    expect(kept.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(kept.headers.get("cache-control")).toContain("immutable");
    const stale = await aBrowser(app).request(script.replace(/assets\/[^/]+/, "assets/old"));
    expect([stale.status, stale.headers.get("cache-control")]).toEqual([200, "no-cache"]);
    expect((await aBrowser(app).request("/assets/old/none.js")).status).toBe(404);
  });
});

describe("a request that leads nowhere", () => {
  test.each([
    ["PUT", "/api/messages", 405, "method_not_allowed"],
    ["DELETE", "/", 405, "method_not_allowed"],
    ["GET", "/api/imports", 405, "method_not_allowed"],
    ["POST", "/api/imports/1", 405, "method_not_allowed"],
    ["GET", "/api/nothing", 404, "not_found"],
    ["GET", "/.env", 404, "not_found"],
    ["GET", "/%E0%A4%A", 404, "not_found"],
  ])("%s %s is refused with a sentence", async (method, path, status, code) => {
    const { app } = await aWebChat();
    expect(await refusalOf(await aBrowser(app).request(path, { method }))).toMatchObject({ status, code });
  });

  test("says which methods would have been right", async () => {
    const { app } = await aWebChat();
    const response = await aBrowser(app).request("/api/messages", { method: "PUT" });
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
  });
});

describe("a failure that nobody foresaw", () => {
  const breaking = {
    answer: () =>
      Promise.reject(
        new Error("Failed query: insert into inbox params: web,查发票 24112000000031870426 for 24112000000031870426"),
      ),
  };

  test("tells the person an id and the log what happened, and neither what was said", async () => {
    const { app, log } = await aWebChat({ bot: breaking });
    const response = await aBrowser(app).say({ text: "查发票 24112000000031870426" });
    const refused = await refusalOf(response);
    expect(refused).toMatchObject({ status: 500, code: "internal" });
    expect(refused.message).toContain("correlation-1");
    expect(refused.message).not.toMatch(/Failed query|at .*:\d+/);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({
      event: "request_failed",
      correlation: "correlation-1",
      path: "/api/messages",
      message: "Failed query: insert into inbox",
    });
    expect(JSON.stringify(log)).not.toMatch(/24112000000031870426|查发票/);
  });

  test("carries the security headers all the same", async () => {
    const { app } = await aWebChat({ bot: breaking });
    expect((await aBrowser(app).say({ text: "查" })).headers.get("content-security-policy")).toContain(
      "default-src 'none'",
    );
  });
});
