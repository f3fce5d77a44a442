import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  createCourier,
  isPublicAddress,
  mayBePublic,
  NotPublic,
  postByFetch,
} from "../../../src/adapters/webhook/index.ts";
import { createNodePost } from "../../../src/adapters/webhook/node/index.ts";
import { createWebhook, rotateWebhook } from "../../../src/core/subscription/index.ts";
import { NOW, ORGANISATION } from "../../support/a-house.ts";
import { entropy, VAULT } from "../../support/a-source.ts";
import { aWatchedHouse, HOUR, MINUTE } from "../../support/a-watched-house.ts";

const NUMBER = "26112000000099871234";

interface Call {
  headers: IncomingMessage["headers"];
  body: string;
}

/** A receiver on this machine; `answer` is its next status, and where it redirects to. */
async function aReceiver() {
  const receiver = { port: 0, calls: [] as Call[], answer: { status: 200, location: "" } };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    receiver.calls.push({ headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
    const { status, location } = receiver.answer;
    response.writeHead(status, location ? { location } : {}).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  receiver.port = (server.address() as AddressInfo).port;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return receiver;
}

async function aWebhookHouse() {
  const receiver = await aReceiver();
  // The name resolves here, and the receiver speaks plainly: everything else is as it is outside.
  const toReceiver = createNodePost({
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    allow: (address) => address === "127.0.0.1",
  });
  const clock = { now: () => NOW };
  const house = await aWatchedHouse({
    ledger: [{ number: NUMBER }],
    couriers: [
      {
        channel: "webhook",
        deliver: (letter) =>
          createCourier({
            database: house.database,
            vault: VAULT,
            clock: () => new Date(),
            post: (url, headers, body) =>
              toReceiver(new URL(`http://${url.host}:${receiver.port}${url.pathname}`), headers, body),
          }).deliver(letter),
      },
    ],
  });
  clock.now = () => house.now;
  const services = { database: house.database, vault: VAULT, entropy };
  const made = await createWebhook(services, ORGANISATION, "https://hooks.example.com/in", NOW);
  if (made.kind !== "created") throw new Error(made.kind);
  await house.say(`订阅 全部 发到 ${made.id}`);
  await house.settled();
  return { house, receiver, services, ...made };
}

describe("alerts by webhook", () => {
  test("are signed as the standardwebhooks package verifies, and say what happened as data", async () => {
    const { house, receiver, secret } = await aWebhookHouse();
    await house.change(NUMBER, "validity", "void");
    await house.later(MINUTE);
    const [call] = receiver.calls;
    const payload = new Webhook(secret).verify(call?.body ?? "", call?.headers as Record<string, string>);
    expect(payload).toMatchObject({
      type: "invoice.status_changed",
      data: { events: [{ number: NUMBER, axis: "validity", from: "normal", to: "void", total: "106.00" }] },
    });
  });

  test("carry both signatures while the secret is exchanged", async () => {
    const { house, receiver, services, id, secret } = await aWebhookHouse();
    const fresh = await rotateWebhook(services, ORGANISATION, id, new Date());
    await house.change(NUMBER, "validity", "void");
    await house.later(MINUTE);
    const [call] = receiver.calls;
    for (const one of [secret, fresh?.secret ?? ""]) {
      expect(() => new Webhook(one).verify(call?.body ?? "", call?.headers as Record<string, string>)).not.toThrow();
    }
  });

  test("keep their id when they are tried again, and follow no redirect", async () => {
    const { house, receiver } = await aWebhookHouse();
    receiver.answer = { status: 302, location: "http://169.254.169.254/latest/meta-data" };
    await house.change(NUMBER, "validity", "void");
    await house.later(MINUTE);
    receiver.answer = { status: 200, location: "" };
    await house.later(MINUTE);
    expect(receiver.calls.map(({ headers }) => headers["webhook-id"])).toEqual([
      receiver.calls[0]?.headers["webhook-id"],
      receiver.calls[0]?.headers["webhook-id"],
    ]);
    expect(receiver.calls).toHaveLength(2);
  });

  test("end where the receiver says that it is gone", async () => {
    const { house, receiver } = await aWebhookHouse();
    receiver.answer = { status: 410, location: "" };
    await house.change(NUMBER, "validity", "void");
    await house.later(MINUTE);
    await house.change(NUMBER, "risk", "abnormal");
    await house.later(HOUR);
    expect(receiver.calls).toHaveLength(1);
  });
});

describe("where a webhook may not lead", () => {
  test.each([
    ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1"],
    ...["::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a00:1"],
    ...["64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "ff02::1", "not an address", "1.2.3", "999.1.1.1"],
  ])("%s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["1.1.1.1", "114.114.114.114", "2606:4700:4700::1111", "2400:3200::1"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    "https://localhost/",
    "https://127.0.0.1/",
    "https://0x7f.1/",
    "https://2130706433/",
    "https://[::1]/",
    "https://[::ffff:7f00:1]/",
    "https://metadata.internal/",
    "https://printer.local/",
    "https://intranet/",
    "http://example.com/",
  ])("%s is asked by neither runtime", async (url) => {
    const body = new Uint8Array();
    await expect(postByFetch(new URL(url), {}, body)).rejects.toThrow(NotPublic);
    await expect(createNodePost()(new URL(url), {}, body)).rejects.toThrow(NotPublic);
  });

  test("a name that resolves inwards, or to one address inside among others outside", async () => {
    const body = new Uint8Array();
    for (const addresses of [["10.0.0.1"], ["1.1.1.1", "127.0.0.1"], []]) {
      const resolve = async () => addresses.map((address) => ({ address, family: 4 }));
      await expect(createNodePost({ resolve })(new URL("https://rebind.example.com/"), {}, body)).rejects.toThrow(
        NotPublic,
      );
    }
  });

  test("an address with a password, or without encryption, is not kept", async () => {
    const { services } = await aWebhookHouse();
    for (const url of ["http://example.com/", "https://user:pw@example.com/", "ftp://example.com/", "nonsense"]) {
      expect(await createWebhook(services, ORGANISATION, url, NOW)).toEqual({ kind: "https_needed" });
    }
  });

  test("names are judged by their end", () => {
    expect(mayBePublic("hooks.example.com")).toBe(true);
    expect(mayBePublic("db.corp")).toBe(false);
  });
});
