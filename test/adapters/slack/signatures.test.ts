import { describe, expect, test } from "vitest";
import { openSlack } from "../../../src/adapters/slack/index.ts";
import { REQUEST_BYTES } from "../../../src/adapters/slack/limits.ts";
import { authenticateWithNode } from "../../../src/adapters/slack/node/index.ts";
import { authenticateAnywhere, isSigned } from "../../../src/adapters/slack/verify-signature.ts";
import { aSlackHouse } from "../../support/slack/a-slack-house.ts";
import { aMention } from "../../support/slack/events.ts";
import { signatureOf, signedEvent } from "../../support/slack/signed.ts";

// The example of https://docs.slack.dev/authentication/verifying-requests-from-slack
const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
const TIMESTAMP = "1531420618";
const BODY =
  "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
const SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

const at = (seconds: number) => new Date((Number(TIMESTAMP) + seconds) * 1000);
const bytes = (text: string) => new TextEncoder().encode(text);

describe.each([
  ["anywhere", authenticateAnywhere],
  ["on Node", authenticateWithNode],
])("a signature verified %s", (_where, authenticate) => {
  const check = (
    wish: { timestamp?: string; signature?: string; body?: string; secret?: string; seconds?: number } = {},
  ) => {
    const { timestamp = TIMESTAMP, signature = SIGNATURE, body = BODY, secret = SECRET, seconds = 0 } = wish;
    return isSigned(secret, { timestamp, signature }, bytes(body), at(seconds), authenticate);
  };

  test.each([0, 300, -300])("holds %i seconds away", async (seconds) => {
    expect(await check({ seconds })).toBe(true);
  });

  test.each([301, -301, 86_400 * 365, -86_400 * 365])("does not hold %i seconds away", async (seconds) => {
    expect(await check({ seconds })).toBe(false);
  });

  test.each([
    ["a body that was changed", { body: `${BODY}&x=1` }],
    ["another secret", { secret: "another" }],
    ["another version", { signature: SIGNATURE.replace("v0=", "v1=") }],
    ["what is not hex", { signature: `v0=${"z".repeat(64)}` }],
    ["what is cut short", { signature: SIGNATURE.slice(0, -2) }],
    ["one digit too many", { signature: `${SIGNATURE}0` }],
    ["nothing", { signature: "" }],
    ["a time in words", { timestamp: "yesterday" }],
    ["a time with a fraction", { timestamp: `${TIMESTAMP}.5` }],
    ["no time", { timestamp: "" }],
  ])("does not hold for %s", async (_what, wish) => {
    expect(await check(wish)).toBe(false);
  });

  test("a signature over other bytes that read the same does not hold", async () => {
    const body = bytes('{"a":"é"}');
    const signature = signatureOf('{"a":"é"}', TIMESTAMP, SECRET);
    const broken = new Uint8Array([...body.slice(0, 6), 0xc3, ...body.slice(8)]);
    expect(await isSigned(SECRET, { timestamp: TIMESTAMP, signature }, body, at(0), authenticate)).toBe(true);
    expect(await isSigned(SECRET, { timestamp: TIMESTAMP, signature }, broken, at(0), authenticate)).toBe(false);
  });
});

describe("what is refused at the door", () => {
  const said = aMention("查发票 24112000000031870426");

  async function refused(change: (request: ReturnType<typeof signedEvent>) => ReturnType<typeof signedEvent>) {
    const house = await aSlackHouse();
    const response = await house.send(change(signedEvent(said, house.services.clock())));
    await house.settled();
    expect(house.slack.calls).toEqual([]);
    return { status: response.status, text: await response.text() };
  }

  test.each<[string, number, Parameters<typeof refused>[0]]>([
    ["unsigned", 401, ({ headers: { "x-slack-signature": _, ...headers }, ...request }) => ({ ...request, headers })],
    [
      "without a time",
      401,
      ({ headers: { "x-slack-request-timestamp": _, ...headers }, ...request }) => ({ ...request, headers }),
    ],
    ["tampered with", 401, (request) => ({ ...request, body: request.body.replace("查发票", "查全部") })],
    [
      "huge by its own word",
      413,
      (request) => ({ ...request, headers: { ...request.headers, "content-length": "99999999" } }),
    ],
    [
      "of no length at all",
      413,
      (request) => ({ ...request, headers: { ...request.headers, "content-length": "many" } }),
    ],
  ])("%s", async (_what, status, change) => {
    expect(await refused(change)).toEqual({ status, text: "" });
  });

  test("huge without saying so", async () => {
    const house = await aSlackHouse();
    const body = "票".repeat(REQUEST_BYTES);
    const { headers, ...request } = signedEvent({ body }, house.services.clock());
    const { "content-length": _, ...unannounced } = headers;
    expect((await house.send({ ...request, headers: unannounced })).status).toBe(413);
  });

  test.each([-301, 301, 31_536_000])("dated %i seconds away", async (seconds) => {
    const house = await aSlackHouse();
    const then = new Date(house.services.clock().getTime() + seconds * 1000);
    expect((await house.send(signedEvent(said, then))).status).toBe(401);
    expect(house.slack.calls).toEqual([]);
  });

  test.each([
    ["no JSON", "{", "application/json"],
    ["no object", "[1]", "application/json"],
    ["a payload that is no JSON", "payload=%7B", "application/x-www-form-urlencoded"],
    ["another type", "<a/>", "application/xml"],
  ])("signed, but %s", async (_what, body, type) => {
    const house = await aSlackHouse();
    const timestamp = String(Math.floor(house.services.clock().getTime() / 1000));
    const headers = {
      "content-type": type,
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": signatureOf(body, timestamp),
    };
    expect((await house.send({ method: "POST", headers, body })).status).toBe(400);
  });

  test("an empty signing secret opens no door", async () => {
    const { services } = await aSlackHouse();
    const config = { ...services.config, signingSecret: "" };
    const slack = openSlack({ ...services, config });
    const routes = slack.routes(async () => ({ kind: "stored" }));
    expect((await routes.request("/slack/events", { method: "POST" })).status).toBe(404);
  });
});

describe("what Slack asks about the address itself", () => {
  test("a challenge is echoed when it is signed, and not otherwise", async () => {
    const house = await aSlackHouse();
    const request = signedEvent({ type: "url_verification", challenge: "3eZbrw1aB" }, house.services.clock());
    const response = await house.send(request);
    expect(await response.json()).toEqual({ challenge: "3eZbrw1aB" });
    const unsigned = { ...request, headers: { "content-type": "application/json" } };
    expect((await house.send(unsigned)).status).toBe(401);
  });

  test("a check of the certificate gets its 200, and nothing is done", async () => {
    const house = await aSlackHouse();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await house.send({ method: "POST", headers, body: "ssl_check=1&token=x" })).status).toBe(200);
    const command = "ssl_check=1&command=%2Fpiaowen&text=1";
    expect((await house.send({ method: "POST", headers, body: command })).status).toBe(401);
    expect(house.slack.calls).toEqual([]);
  });

  test("word that it limits our events is noted", async () => {
    const house = await aSlackHouse();
    await house.event({ type: "app_rate_limited", minute_rate_limited: 1_518_467_820 });
    expect(house.notes).toContainEqual(expect.objectContaining({ event: "slack_limits_events" }));
  });
});
