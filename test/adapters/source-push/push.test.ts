import { Webhook } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import { findByNumber } from "../../../src/core/search/index.ts";
import { listSources, rotateSource } from "../../../src/core/source/index.ts";
import { aHouse, NOW, ORGANISATION } from "../../support/a-house.ts";
import { anEvent, aSource, entropy, VAULT } from "../../support/a-source.ts";

const NUMBER = "24112000000031870426";

async function aPushedLedger() {
  const house = await aHouse({ ledger: [{ number: NUMBER, statuses: { validity: "normal" } }] });
  const source = await aSource(house.database);
  const validity = async () => {
    const [found] = await findByNumber(house.database, ORGANISATION, [{ typed: NUMBER, digits: NUMBER, code: "" }]);
    return found?.kind === "one" ? found.invoice.statuses.validity?.value : undefined;
  };
  return { house, source, validity };
}

const reversed = { events: [anEvent(NUMBER, "validity", "fully_reversed")] };

describe("a signed push", () => {
  test("changes the ledger, and says what became of each event", async () => {
    const { source, validity } = await aPushedLedger();
    const response = await source.push(reversed);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      accepted: 1,
      changed: 1,
      events: [{ index: 0, outcome: "changed" }],
      repeated: false,
    });
    expect(await validity()).toBe("fully_reversed");
    expect(source.told).toBe(1);
  });

  test("is signed as the standardwebhooks package signs", async () => {
    const { source } = await aPushedLedger();
    const body = JSON.stringify(reversed);
    const signature = new Webhook(source.key).sign("msg-1", NOW, body);
    const response = await source.push(body, { id: "msg-1", headers: { "webhook-signature": signature } });
    expect(response.status).toBe(200);
  });

  test("sent again gets the same answer and changes nothing; its key with other bytes is refused", async () => {
    const { source } = await aPushedLedger();
    await source.push(reversed, { id: "once" });
    const again = await source.push(reversed, { id: "once" });
    expect(await again.json()).toMatchObject({ changed: 1, repeated: true });
    expect(source.told).toBe(1);
    const other = await source.push({ events: [anEvent(NUMBER, "risk", "abnormal")] }, { id: "once" });
    expect(other.status).toBe(409);
  });

  test("sent ten times at once is stored once", async () => {
    const { source } = await aPushedLedger();
    const answers = await Promise.all(Array.from({ length: 10 }, () => source.push(reversed, { id: "storm" })));
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as { repeated: boolean }[];
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(bodies.filter(({ repeated }) => !repeated)).toHaveLength(1);
  });

  test("records an invoice that it describes, and says which it does not know", async () => {
    const { source } = await aPushedLedger();
    const fresh = { issuedOn: "2026-11-01", seller: { name: "北京云杉餐饮管理有限公司" }, total: "1280.00" };
    const response = await source.push({
      events: [
        anEvent("26112000000099990001", "validity", "normal", undefined, fresh),
        anEvent("26112000000099990002", "validity", "void"),
      ],
    });
    const { events } = (await response.json()) as { events: { outcome: string }[] };
    expect(events.map(({ outcome }) => outcome)).toEqual(["changed", "unknown_invoice"]);
  });

  test("moves its source's last arrival, and its lag", async () => {
    const { house, source } = await aPushedLedger();
    await source.push(reversed);
    const [listed] = (await listSources(house.database, ORGANISATION, NOW)).filter(({ name }) => name === "ERP");
    expect(listed).toMatchObject({ lastArrival: NOW, lag: 30 * 60 * 1000, late: false });
  });
});

describe("F17, F18: what is refused", () => {
  test.each([
    ["a forged signature", { headers: { "webhook-signature": "v1,AAAA" } }, 401],
    ["another key", { key: `whsec_${btoa("x".repeat(32))}` }, 401],
    ["no signature", { headers: { "webhook-signature": "" } }, 401],
    ["a changed byte", { sent: JSON.stringify(reversed).replace("fully", "fullx") }, 401],
    ["five minutes and a second ago", { off: -301 }, 401],
    ["five minutes and a second ahead", { off: 301 }, 401],
    ["just within five minutes, behind", { off: -300 }, 200],
    ["just within five minutes, ahead", { off: 300 }, 200],
    ["another kind of body", { headers: { "content-type": "text/plain" } }, 415],
  ] as const)("%s: %#", async (_what, wish, status) => {
    const { source } = await aPushedLedger();
    expect((await source.push(reversed, wish)).status).toBe(status);
  });

  test.each([
    ["no JSON", "{", 400],
    ["cut in the middle of a character", new Uint8Array([0x22, 0xe5]), 400],
    ["no events", "{}", 400],
    ["too many", JSON.stringify({ events: Array(501).fill(reversed.events[0]) }), 400],
    ["a megabyte too much", `"${"x".repeat(1024 * 1024)}"`, 413],
    ["a null event", JSON.stringify({ events: [null] }), 400],
    [
      "a moment without a zone",
      JSON.stringify({ events: [anEvent(NUMBER, "risk", "normal", "2026-11-20T09:30:00")] }),
      400,
    ],
    ["tomorrow", JSON.stringify({ events: [anEvent(NUMBER, "risk", "normal", "2026-11-21T09:30:00+08:00")] }), 400],
    ["a value of another axis", JSON.stringify({ events: [anEvent(NUMBER, "risk", "void")] }), 400],
  ])("%s", async (_what, body, status) => {
    const { source, validity } = await aPushedLedger();
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const text = new TextDecoder("latin1").decode(bytes);
    // Signed over the very bytes, whatever they are.
    const { signWebhook } = await import("../../../src/core/vault/index.ts");
    const timestamp = String(Math.floor(NOW.getTime() / 1000));
    const headers = { "webhook-signature": await signWebhook(source.key, "raw", timestamp, bytes) };
    expect(text.length).toBe(bytes.length);
    expect((await source.push("", { id: "raw", headers, sent: bytes })).status).toBe(status);
    expect(await validity()).toBe("normal");
  });

  test("every problem is named by its place, and nothing is stored", async () => {
    const { source, validity } = await aPushedLedger();
    const response = await source.push({
      events: [reversed.events[0], { invoice: { number: "12" }, axis: "risk", to: "void", at: "yesterday" }],
    });
    const { error } = (await response.json()) as { error: { problems: { path: string }[] } };
    expect(error.problems.map(({ path }) => path)).toEqual([
      "events[1].invoice.number",
      "events[1].at",
      "events[1].to",
    ]);
    expect(await validity()).toBe("normal");
  });
});

describe("keys", () => {
  test("the old key is good for a day after an exchange", async () => {
    const { house, source } = await aPushedLedger();
    const made = await rotateSource({ database: house.database, entropy }, VAULT, ORGANISATION, source.id, NOW);
    expect((await source.push(reversed)).status).toBe(200);
    expect((await source.push(reversed, { key: made?.key ?? "" })).status).toBe(200);
    source.now = new Date(NOW.getTime() + 25 * 3_600_000);
    expect((await source.push(reversed)).status).toBe(401);
    expect((await source.push(reversed, { key: made?.key ?? "" })).status).toBe(200);
  });

  test("the interface is described, with every value of every axis", async () => {
    const { source } = await aPushedLedger();
    const described = (await (await source.app.request("/api/openapi.json")).json()) as { openapi: string };
    expect(described.openapi).toBe("3.1.0");
    expect(JSON.stringify(described)).toContain("fully_reversed");
  });
});
