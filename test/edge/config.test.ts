import fc from "fast-check";
import { expect, test } from "vitest";
import { edgeConfig } from "../../src/edge/index.ts";

const complete = { PIAOWEN_SECRET: "0f".repeat(32), PIAOWEN_DATABASE_URL: "libsql://books.example.turso.io" };

test("with a secret and a database nothing is missing", () => {
  const { web, database, missing } = edgeConfig({ ...complete, PIAOWEN_DATABASE_TOKEN: " token " });
  expect(missing).toEqual([]);
  expect(database).toEqual({ url: complete.PIAOWEN_DATABASE_URL, token: "token" });
  expect(web).toMatchObject({ loopback: false, routedByHost: true, publicUrl: undefined });
});

test("any 32 bytes are a secret, in hex, base64 or base64url", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 48 }), (bytes) => {
      for (const encoding of ["hex", "base64", "base64url"] as const) {
        const { web, missing } = edgeConfig({ ...complete, PIAOWEN_SECRET: Buffer.from(bytes).toString(encoding) });
        expect(missing).toEqual([]);
        expect([...(web?.secret ?? [])]).toEqual([...bytes]);
      }
    }),
  );
});

test("what is not set is named, with where to get it", () => {
  const { web, database, missing } = edgeConfig({});
  expect([web, database]).toEqual([undefined, undefined]);
  expect(missing).toEqual([
    expect.stringMatching(/^PIAOWEN_SECRET is not set: .*wrangler secret put PIAOWEN_SECRET/),
    expect.stringMatching(/^PIAOWEN_DATABASE_URL is not set: .*wrangler secret put PIAOWEN_DATABASE_URL/),
  ]);
});

test.each([
  ["a short secret", { PIAOWEN_SECRET: "0f".repeat(31) }, /^PIAOWEN_SECRET must be at least 32 bytes/],
  ["a secret in words", { PIAOWEN_SECRET: "correct horse battery staple, twice" }, /^PIAOWEN_SECRET must be/],
  [
    "a file, which a Worker does not have",
    { PIAOWEN_DATABASE_URL: "file:data/piaowen.db" },
    /^PIAOWEN_DATABASE_URL must/,
  ],
  [
    "a socket, which would not outlive a request",
    { PIAOWEN_DATABASE_URL: "wss://x.turso.io" },
    /^PIAOWEN_DATABASE_URL/,
  ],
  ["an address with a path", { PIAOWEN_PUBLIC_URL: "https://example.com/chat" }, /^PIAOWEN_PUBLIC_URL must be/],
])("%s is refused by name, and its value is not repeated", (_, given, sentence) => {
  const { missing } = edgeConfig({ ...complete, ...given });
  expect(missing).toEqual([expect.stringMatching(sentence)]);
  expect(missing.join()).not.toContain(Object.values(given)[0]);
});
