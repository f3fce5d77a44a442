import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { MESSAGE_BODY_BYTES } from "../../src/core/limits.ts";
import { createOrganisation, makeBindCode } from "../../src/core/organisation/index.ts";
import { writeLetters } from "../../src/core/outbox/index.ts";
import { aRecorder, type Recorder } from "../support/a-recorder.ts";
import { aServedDatabase, type ServedDatabase } from "../support/a-served-database.ts";
import { aWorker, type RunningWorker } from "../support/a-worker.ts";
import { recordInvoices } from "../support/an-invoice.ts";

const ORGANISATION = "org_mingxia";
const NUMBER = "24112000000031870426";
const MINUTE = "* * * * *";

async function aLedger(): Promise<ServedDatabase> {
  const served = await aServedDatabase();
  const { database } = served;
  await createOrganisation(database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, new Date());
  await recordInvoices(database, ORGANISATION, [{ number: NUMBER, seller: "北京砚田商贸有限公司" }]);
  return served;
}

interface Answer {
  status: number;
  text: string;
  cookie: string;
}

async function say(worker: RunningWorker, text: string, cookie = "", id?: string): Promise<Answer> {
  const response = await worker.fetch("/api/messages", {
    method: "POST",
    headers: { "content-type": "application/json", ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ ...(id ? { id } : {}), text }),
  });
  const body = (await response.json()) as { replies?: { text: string }[] };
  const set = response.headers.getSetCookie()[0]?.split(";")[0];
  return {
    status: response.status,
    text: (body.replies ?? []).map((reply) => reply.text).join("\n"),
    cookie: set ?? cookie,
  };
}

describe("the Worker in workerd", () => {
  let served: ServedDatabase;
  let worker: RunningWorker;

  beforeAll(async () => {
    served = await aLedger();
    worker = await aWorker(served.secrets);
    return async () => {
      await worker.close();
      await served.close();
    };
  });

  /** A session that was bound with a one-time code, as a person would do it. */
  async function aBoundSession(): Promise<string> {
    const wanted = { organisation: ORGANISATION, role: "member", audience: "internal" } as const;
    const entropy = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const { code } = await makeBindCode(served.database, wanted, entropy, new Date());
    const { text, cookie } = await say(worker, `绑定 ${code}`);
    expect(text).toContain("北京明霞数据服务有限公司");
    return cookie;
  }

  test("a question comes in, and the answer goes out from that database", async () => {
    const { status, text } = await say(worker, `查发票 ${NUMBER}`, await aBoundSession());
    expect(status).toBe(200);
    expect(text).toContain("北京砚田商贸有限公司");
    expect(text).toContain("106.00");
  });

  test("a place that is not bound gets help and nothing of the ledger", async () => {
    const { status, text } = await say(worker, `查发票 ${NUMBER}`);
    expect(status).toBe(200);
    expect(text).toMatch(/绑定/);
    expect(text).not.toContain("砚田");
  });

  test("a message that is sent twice is answered once, with the same words", async () => {
    const cookie = await aBoundSession();
    const first = await say(worker, "我是谁", cookie, "once");
    const second = await say(worker, "我是谁", cookie, "once");
    expect(second.text).toBe(first.text);
    const [{ inbox }] = (await served.rows("select count(*) as inbox from inbox where message_id = 'once'")) as [
      { inbox: number },
    ];
    expect(inbox).toBe(1);
  });

  test("messages that arrive at once are all answered, in one conversation and in several", async () => {
    const [one, other] = [await aBoundSession(), await aBoundSession()];
    const answers = await Promise.all(
      [one, one, other, other].map((cookie) => say(worker, `查发票 ${NUMBER}`, cookie)),
    );
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).toContain("北京砚田商贸有限公司");
    }
  });

  test("a body that is too large is refused with a sentence", async () => {
    const response = await worker.fetch("/api/messages", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "票".repeat(MESSAGE_BODY_BYTES) }),
    });
    expect(response.status).toBe(413);
    expect(await response.text()).not.toMatch(/at \S+\.[jt]s:\d/);
  });

  test("the page is served, and the Worker is ready", async () => {
    const page = await worker.fetch("/");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("票问");
    expect((await worker.fetch("/readyz")).status).toBe(200);
    expect((await worker.fetch("/healthz")).status).toBe(200);
  });

  test("a tick with nothing to do ends well", async () => {
    const ended = await worker.getWorker().scheduled({ cron: MINUTE, scheduledTime: new Date() });
    expect(ended.outcome).toBe("ok");
    expect(worker.getLogs().filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("what is missing is named", () => {
  const running: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of running.splice(0).reverse()) await one.close();
  });

  async function aWorkerWith(secrets: Record<string, string>): Promise<RunningWorker> {
    const worker = await aWorker(secrets);
    running.push(worker);
    return worker;
  }

  test("a migration that the database has not seen", async () => {
    const served = await aServedDatabase([]);
    running.push(served);
    const worker = await aWorkerWith(served.secrets);
    const ready = await worker.fetch("/readyz");
    expect(ready.status).toBe(503);
    expect(await ready.text()).toContain("0000_first");
    expect((await worker.fetch("/healthz")).status).toBe(200);
    const { status, text } = await say(worker, "帮助");
    expect([status, text]).toEqual([503, ""]);
    // The Worker itself has made nothing.
    expect(await served.rows("select name from migration")).toEqual([]);
  });

  test("a secret that was not set, with where to get it", async () => {
    const worker = await aWorkerWith({ PIAOWEN_DATABASE_URL: "http://127.0.0.1:9" });
    const ready = await worker.fetch("/readyz");
    expect(ready.status).toBe(503);
    expect(await ready.text()).toContain("wrangler secret put PIAOWEN_SECRET");
    expect((await worker.fetch("/")).status).toBe(503);
    const ended = await worker.getWorker().scheduled({ cron: MINUTE, scheduledTime: new Date() });
    expect(ended.outcome).toBe("ok");
  });

  test("a database that cannot be reached, or asks for another token", async () => {
    const served = await aServedDatabase();
    running.push(served);
    const worker = await aWorkerWith({ ...served.secrets, PIAOWEN_DATABASE_TOKEN: "another" });
    expect((await worker.fetch("/readyz")).status).toBe(503);
    const response = await worker.fetch("/api/messages", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "帮助" }),
    });
    expect(response.status).toBe(503);
    expect(await response.text()).not.toMatch(/SQLITE|HRANA|LibsqlError|\.[jt]s:\d/);
  });
});

describe("what a killed turn left behind", () => {
  let served: ServedDatabase;
  let recorder: Recorder;
  let worker: RunningWorker;

  beforeAll(async () => {
    served = await aServedDatabase();
    recorder = await aRecorder();
    const secrets = { ...served.secrets, RECORDER_URL: recorder.url };
    worker = await aWorker(secrets, "test/runtimes/worker-with-recorder.ts");
    return async () => {
      await worker.close();
      await recorder.close();
      await served.close();
    };
  });

  const tick = () => worker.getWorker().scheduled({ cron: MINUTE, scheduledTime: new Date() });

  test("scheduled() sweeps it: in order, once, and past a claim whose holder died", async () => {
    const { database } = served;
    const letter = (address: string, body: string) =>
      ({ channel: "recorder", address, stream: "answers", organisation: "", body }) as const;
    await database.commit(
      writeLetters("killed", [letter("a", "first"), letter("a", "second"), letter("b", "other")], false, new Date()),
    );
    // Whoever carried the first letter claimed it and died: its lease is over.
    await served.rows("update letter set claimed_by = 'dead', claimed_until = created_at - 1 where body = 'first'");
    expect((await tick()).outcome).toBe("ok");
    expect(recorder.letters.filter(({ address }) => address === "a").map(({ body }) => body)).toEqual([
      "first",
      "second",
    ]);
    expect(recorder.letters).toHaveLength(3);
    await tick();
    expect(recorder.letters).toHaveLength(3);
    expect(await served.rows("select distinct state from letter")).toEqual([{ state: "sent" }]);
  });
});
