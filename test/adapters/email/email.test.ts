import { describe, expect, test } from "vitest";
import { createCourier, mailConfig } from "../../../src/adapters/email/index.ts";
import { createUnsubscribeRoutes } from "../../../src/adapters/unsubscribe/index.ts";
import { aMailServer } from "../../support/a-mail-server.ts";
import { VAULT } from "../../support/a-source.ts";
import { aWatchedHouse, HOUR, MINUTE } from "../../support/a-watched-house.ts";

const NUMBER = "26112000000099871234";

async function aMailHouse() {
  const server = await aMailServer();
  const config = { smtpUrl: server.url, from: "票问 <piaowen@example.com>", publicUrl: "https://piaowen.example.com" };
  const courier = createCourier(config, VAULT);
  const house = await aWatchedHouse({
    ledger: [{ number: NUMBER, seller: "北京云杉餐饮管理有限公司" }],
    couriers: [courier],
  });
  await house.say("订阅 全部 发到 cai@example.com");
  await house.settled();
  const routes = createUnsubscribeRoutes({ database: house.database, vault: VAULT, clock: () => house.now });
  const told = async (axis: string, to: string) => {
    await house.change(NUMBER, axis, to);
    await house.later(MINUTE);
  };
  return { house, server, routes, told };
}

/** The message with its lines joined and quoted-printable read. */
const decoded = (raw: string): string =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

const LINK = /List-Unsubscribe:\s*<https:\/\/piaowen\.example\.com(\/unsubscribe\/[\w.-]+)>/;

describe("alerts by mail", () => {
  test("arrive plain and as a page, with one click to stop them", async () => {
    const { server, told } = await aMailHouse();
    await told("validity", "void");
    const [mail] = server.mails;
    expect(mail?.to).toEqual(["cai@example.com"]);
    const head = (mail?.raw ?? "").split("\r\n\r\n")[0] ?? "";
    expect(head).toMatch(LINK);
    expect(head).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(mail?.raw).toContain("text/plain");
    expect(mail?.raw).toContain("text/html");
    expect(decoded(mail?.raw ?? "")).toContain("北京云杉餐饮管理有限公司");
  });

  test("stop with one post to the link; opening it only asks", async () => {
    const { house, server, routes, told } = await aMailHouse();
    await told("validity", "void");
    const [, path = ""] = LINK.exec(server.mails[0]?.raw ?? "") ?? [];
    const asked = await routes.request(path);
    expect(await asked.text()).toContain("<form");
    await told("risk", "abnormal");
    expect(server.mails).toHaveLength(2);
    const stopped = await routes.request(path, { method: "POST", body: "List-Unsubscribe=One-Click" });
    expect(stopped.status).toBe(200);
    await told("risk", "suspicious");
    await house.later(HOUR);
    expect(server.mails).toHaveLength(2);
  });

  test("a forged link does nothing", async () => {
    const { routes } = await aMailHouse();
    const said = Buffer.from(JSON.stringify(["org_mingxia", "email", "cai@example.com"])).toString("base64url");
    expect((await routes.request(`/unsubscribe/${said}.AAAA`, { method: "POST" })).status).toBe(404);
    expect((await routes.request("/unsubscribe/nonsense", { method: "POST" })).status).toBe(404);
  });

  test("a mailbox that is refused for good is given up; one that is busy is tried again", async () => {
    const { house, server, told } = await aMailHouse();
    server.refuse = { code: 450, message: "busy" };
    await told("validity", "void");
    server.refuse = undefined;
    await house.later(MINUTE);
    expect(server.mails).toHaveLength(1);
    server.refuse = { code: 550, message: "no such mailbox" };
    await told("risk", "abnormal");
    server.refuse = undefined;
    await told("risk", "suspicious");
    await house.later(HOUR);
    expect(server.mails).toHaveLength(1);
    expect(house.log.filter(({ event }) => event === "letter_set_aside")).toHaveLength(1);
  });

  test("stop for the mailbox alone when an admin says so", async () => {
    const { house, server, told } = await aMailHouse();
    await house.say("订阅 作废");
    expect(await house.say("退订 全部 发到 cai@example.com")).toContain("退了");
    await told("validity", "void");
    expect(server.mails).toEqual([]);
    expect(await house.say("订阅列表")).toContain("1. 变成已作废");
  });

  test("only an admin sends the ledger to a mailbox", async () => {
    const house = await aWatchedHouse();
    const { putBinding } = await import("../../support/a-binding.ts");
    const place = { channel: "chat", place: "room", person: "admin" };
    await putBinding(house.database, "org_mingxia", place, { role: "admin" });
    const said = await house.say("订阅 全部 发到 cai@example.com", "room", { person: "member", trust: {} });
    expect(said).toContain("只有管理员");
  });
});

test("what is missing of mail's configuration is named", () => {
  expect(mailConfig({})).toEqual({ kind: "absent" });
  expect(mailConfig({ PIAOWEN_SMTP_URL: "smtp://localhost" })).toMatchObject({ kind: "incomplete" });
});
