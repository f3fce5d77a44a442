import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createOrganisation } from "../../src/core/organisation/index.ts";
import { putBinding } from "../support/a-binding.ts";
import { aNodeServer } from "../support/a-node-server.ts";
import { aServedDatabase, type ServedDatabase } from "../support/a-served-database.ts";
import { aWorker } from "../support/a-worker.ts";
import { recordInvoices } from "../support/an-invoice.ts";
import { aSlack, type StandIn } from "../support/slack/a-slack.ts";
import { aCommand, aDirectMessage, aMention, aPress } from "../support/slack/events.ts";
import { type SignedRequest, signedEvent, signedForm, signedPayload } from "../support/slack/signed.ts";
import {
  BOT_TOKEN,
  DIRECT,
  ELSEWHERE,
  FINANCE,
  GUEST,
  LINAN,
  slackEnv,
  TEAM,
  WANGMIN,
} from "../support/slack/workspace.ts";

const ORGANISATION = "org_mingxia";
const NUMBER = "24112000000031870426";
const SELLER = "北京砚田商贸有限公司";
const MINUTE = "* * * * *";

interface Runtime {
  post(path: string, request: SignedRequest): Promise<{ status: number; text(): Promise<string> }>;
  get(path: string): Promise<{ status: number; text(): Promise<string> }>;
  tick?(): Promise<unknown>;
  close(): Promise<void>;
}

const runtimes: Record<string, (served: ServedDatabase, secrets: Record<string, string>) => Promise<Runtime>> = {
  async workerd({ secrets }, slack) {
    const worker = await aWorker({ ...secrets, ...slack });
    return {
      post: (path, { method, headers, body }) => worker.fetch(path, { method, headers, body }),
      get: (path) => worker.fetch(path),
      tick: () => worker.getWorker().scheduled({ cron: MINUTE, scheduledTime: new Date() }),
      close: () => worker.close(),
    };
  },
  async node({ file }, slack) {
    const server = await aNodeServer({ PIAOWEN_DATABASE_URL: file, ...slack });
    return {
      post: (path, { headers: { "content-length": _, ...headers }, ...request }) =>
        fetch(`${server.url}${path}`, { ...request, headers }),
      get: (path) => fetch(`${server.url}${path}`),
      close: () => server.close(),
    };
  },
};

describe.each(Object.entries(runtimes))("Slack on %s", (name, start) => {
  let served: ServedDatabase;
  let slack: StandIn;
  let runtime: Runtime;

  beforeAll(async () => {
    served = await aServedDatabase();
    const { database } = served;
    await createOrganisation(database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, new Date());
    await recordInvoices(database, ORGANISATION, [{ number: NUMBER, seller: SELLER }]);
    await putBinding(database, ORGANISATION, { channel: "slack", place: TEAM, person: `${TEAM}/${WANGMIN}` });
    slack = await aSlack();
    runtime = await start(served, slackEnv(slack));
  });
  afterAll(async () => {
    await runtime?.close();
    await slack?.close();
    await served?.close();
  });

  const post = (request: SignedRequest) => runtime.post("/slack/events", request);

  async function shown(count: number) {
    await expect.poll(() => slack.shown.length, { timeout: 10_000 }).toBe(count);
    return slack.shown[count - 1] ?? { blocks: [], text: "", to: "", thread: "" };
  }

  test("is ready, and proves its address", async () => {
    expect((await runtime.get("/readyz")).status).toBe(200);
    const challenge = signedEvent({ type: "url_verification", challenge: "abc" }, new Date());
    const response = await post(challenge);
    expect([response.status, await response.text()]).toEqual([200, '{"challenge":"abc"}']);
  });

  test("a direct message, a mention told twice, and a command are each answered once", async () => {
    const before = slack.shown.length;
    expect((await post(signedEvent(aDirectMessage(`查发票 ${NUMBER}`), new Date()))).status).toBe(200);
    expect(await shown(before + 1)).toMatchObject({ channel: DIRECT, text: expect.stringContaining(SELLER) });
    const mention = aMention(`查发票 ${NUMBER}`, { ts: "1800000000.000100" });
    const both = await Promise.all([1, 2].map(() => post(signedEvent(mention, new Date()))));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await shown(before + 2)).toMatchObject({ channel: FINANCE, to: LINAN, thread: "1800000000.000100" });
    const url = slack.responseUrl(LINAN, ELSEWHERE);
    const command = await post(signedForm(aCommand(NUMBER, url, { channel: ELSEWHERE }), new Date()));
    expect([command.status, await command.text()]).toEqual([200, ""]);
    expect(await shown(before + 3)).toMatchObject({ channel: ELSEWHERE, to: LINAN });
    expect(await served.rows("select count(*) as n from inbox where channel = 'slack'")).toEqual([{ n: 3 }]);
  });

  test("a pressed button is answered", async () => {
    const before = slack.shown.length;
    await post(signedEvent(aDirectMessage("查发票 24112000000031807426"), new Date()));
    const { blocks } = await shown(before + 1);
    await post(signedPayload(aPress(blocks, 1, slack.responseUrl(LINAN, DIRECT), { channel: DIRECT }), new Date()));
    expect((await shown(before + 2)).text).toContain(SELLER);
  });

  test("a guest is told nothing of the ledger", async () => {
    const before = slack.shown.length;
    await post(signedEvent(aDirectMessage(`查发票 ${NUMBER}`, { user: GUEST }), new Date()));
    expect((await shown(before + 1)).text).not.toContain(SELLER);
  });

  test("what is not signed, or dated ahead, is refused", async () => {
    const before = slack.calls.length;
    const ahead = signedEvent(aDirectMessage("帮助"), new Date(Date.now() + 400_000));
    expect((await post(ahead)).status).toBe(401);
    expect((await post({ ...ahead, headers: { "content-type": "application/json" } })).status).toBe(401);
    expect(slack.calls.length).toBe(before);
  });

  test.runIf(name === "workerd")("a letter that Slack put off is sent by the next tick", async () => {
    const before = slack.shown.length;
    slack.next("chat.postMessage", { kind: "limited", seconds: 1 });
    await post(signedEvent(aDirectMessage("帮助"), new Date()));
    const afterTick = async () => {
      await runtime.tick?.();
      return slack.shown.length;
    };
    await expect.poll(afterTick, { timeout: 20_000, interval: 500 }).toBe(before + 1);
  });

  test.runIf(name === "node")(
    "a letter that Slack put off is sent when Slack said, without waiting for the next minute",
    async () => {
      const before = slack.shown.length;
      slack.next("chat.postMessage", { kind: "limited", seconds: 1 });
      await post(signedEvent(aDirectMessage("帮助"), new Date()));
      await shown(before + 1);
    },
  );
});

describe("what is missing is named", () => {
  test("on the edge by /readyz, and Slack is not let in", async () => {
    const served = await aServedDatabase();
    const worker = await aWorker({ ...served.secrets, SLACK_BOT_TOKEN: BOT_TOKEN });
    const ready = await worker.fetch("/readyz");
    expect(ready.status).toBe(503);
    expect(await ready.text()).toContain("SLACK_SIGNING_SECRET is not set");
    const { status } = await worker.fetch("/slack/events", { method: "POST", body: "{}" });
    expect(status).toBeGreaterThanOrEqual(400);
    await worker.close();
    await served.close();
  });

  test("on Node at the start", async () => {
    const env = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: "" };
    await expect(aNodeServer(env)).rejects.toThrow(/SLACK_SIGNING_SECRET is not set: copy it from/);
  });
});
