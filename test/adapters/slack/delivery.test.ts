import { describe, expect, test } from "vitest";
import { openSlack } from "../../../src/adapters/slack/index.ts";
import { keepAliveFetch } from "../../../src/adapters/slack/node/index.ts";
import { sealReply } from "../../../src/bot/index.ts";
import { editsMessages, findLetters, listAside, writeLetters } from "../../../src/core/outbox/index.ts";
import { aSlackHouse, type SlackHouse } from "../../support/slack/a-slack-house.ts";
import { aCommand, aDirectMessage, aMention, aPress } from "../../support/slack/events.ts";
import { ARCHIVED, DIRECT, ELSEWHERE, FINANCE, LINAN, TEAM, WANGMIN } from "../../support/slack/workspace.ts";

const NUMBER = "24112000000031870426";
const ledger = [{ number: NUMBER }];
const body = (text: string) => sealReply({ language: "zh-CN", parts: [{ kind: "text", text }] });

/** Has a letter carried as an alert would be, and says what became of it. */
async function carry(at: SlackHouse, address: string, text = "有变化", cause = crypto.randomUUID()) {
  const letter = {
    channel: "slack",
    address,
    stream: "alerts",
    organisation: "org_mingxia",
    body: body(text),
  } as const;
  await at.house.database.commit(writeLetters(cause, [letter], false, at.house.now));
  await at.house.tick(at.house.now);
  await at.settled();
  const [carried] = await at.house.database.read({
    statement: {
      sql: "select state, reason, attempts, receipt, next_try_at from letter where cause = ?",
      args: [cause],
    },
    parse: ([row]) => row,
  });
  return carried;
}

const later = (at: SlackHouse, ms: number) => {
  at.house.now = new Date(at.house.now.getTime() + ms);
};

describe("when Slack asks us to wait", () => {
  test("nothing goes to that channel before, the others are not held up, and nothing is lost", async () => {
    const at = await aSlackHouse({ ledger });
    at.slack.next("chat.postMessage", { kind: "limited", seconds: 30 });
    expect(await carry(at, `${TEAM}/${FINANCE}`)).toMatchObject({ state: "waiting", reason: "Slack asks us to wait" });
    const calls = at.slack.calls.length;
    expect(await carry(at, `${TEAM}/${DIRECT}`)).toMatchObject({ state: "sent" });
    later(at, 29_000);
    await at.house.tick(at.house.now);
    expect(at.slack.calls.length).toBe(calls + 1);
    later(at, 2000);
    await at.house.tick(at.house.now);
    expect(at.slack.seenBy(WANGMIN, FINANCE)).toEqual(["有变化"]);
  });
});

describe("a channel's turn", () => {
  test("comes once a second, and channels do not wait for each other", async () => {
    const at = await aSlackHouse({ ledger });
    for (let nth = 0; nth < 3; nth++) await at.event(aDirectMessage("帮助"));
    await at.event(aMention("帮助"));
    expect(at.waits).toEqual([1000, 1000]);
    expect(at.slack.shown).toHaveLength(4);
  });

  test("that would take too long goes back to the outbox instead of holding it up", async () => {
    const at = await aSlackHouse({ ledger });
    at.services.memory.turns.set(`${TEAM}/${FINANCE}`, at.house.now.getTime() + 20_000);
    expect(await carry(at, `${TEAM}/${FINANCE}`)).toMatchObject({ state: "waiting" });
    expect(at.slack.calls).toEqual([]);
  });
});

describe("what Slack will never take", () => {
  test.each([
    ["a channel that is gone", `${TEAM}/C0GONE`, "channel_not_found"],
    ["an archived channel", `${TEAM}/${ARCHIVED}`, "is_archived"],
    ["a channel without the bot", `${TEAM}/${ELSEWHERE}`, "not_in_channel"],
    ["a workspace without the app", "T0NOWHERE/C1", "not installed"],
    ["no address", "nowhere", "not an address"],
  ])("%s is set aside at the first try, with what to do", async (_what, address, reason) => {
    const at = await aSlackHouse({ ledger });
    const carried = await carry(at, address);
    expect(carried).toMatchObject({ state: "aside", attempts: 1 });
    expect(String(carried?.reason)).toContain(reason);
  });

  test("a revoked token is set aside, and told to an admin elsewhere, once", async () => {
    const at = await aSlackHouse({ ledger });
    await at.event(aDirectMessage("帮助"));
    await at.house.database.read({
      statement: {
        sql: "insert into member (organisation, channel, person, role, joined_at) values ('org_mingxia', 'web', 'session1', 'admin', 1) returning 1",
        args: [],
      },
      parse: () => undefined,
    });
    at.slack.revoked = true;
    await carry(at, `${TEAM}/${FINANCE}`);
    await carry(at, `${TEAM}/${FINANCE}`);
    // What was said to an admin in Slack itself could not be delivered either, and nobody is told of that.
    await at.house.tick(at.house.now);
    expect((await listAside(at.house.database)).length).toBe(3);
    const [told] = await at.house.database.read({
      statement: { sql: "select body from letter where channel = 'web' and address = 'web:session1'", args: [] },
      parse: (rows) => rows.map((row) => String(row.body)),
    });
    expect(told).toHaveLength(1);
    expect(told?.[0]).toContain("token_revoked");
  });

  test("a channel that is gone is told to the admin in a direct message", async () => {
    const at = await aSlackHouse({ ledger });
    await carry(at, `${TEAM}/C0GONE`);
    await at.house.tick(at.house.now);
    expect(at.slack.seenBy(WANGMIN, WANGMIN).join()).toContain("channel_not_found");
  });
});

describe("what goes wrong on the way", () => {
  test("an answer that was lost is posted at most once more, and the letter is not lost", async () => {
    const at = await aSlackHouse({ ledger });
    at.slack.next("chat.postMessage", { kind: "lost" });
    expect(await carry(at, `${TEAM}/${FINANCE}`)).toMatchObject({ state: "waiting", attempts: 1 });
    later(at, 60_000);
    await at.house.tick(at.house.now);
    expect(at.slack.seenBy(WANGMIN, FINANCE)).toEqual(["有变化", "有变化"]);
    later(at, 600_000);
    await at.house.tick(at.house.now);
    expect(at.slack.seenBy(WANGMIN, FINANCE)).toHaveLength(2);
  });

  test.each([
    ["500", { kind: "status", status: 500 }],
    ["a redirect", { kind: "status", status: 302 }],
    ["an error of Slack's own", { kind: "error", error: "internal_error" }],
  ] as const)("%s is tried again", async (_what, mishap) => {
    const at = await aSlackHouse({ ledger });
    at.slack.next("chat.postMessage", mishap);
    expect(await carry(at, `${TEAM}/${FINANCE}`)).toMatchObject({ state: "waiting" });
    later(at, 60_000);
    await at.house.tick(at.house.now);
    expect(at.slack.seenBy(WANGMIN, FINANCE)).toHaveLength(1);
  });

  test("blocks that Slack does not take are left away, the words stay", async () => {
    const at = await aSlackHouse({ ledger });
    at.slack.next("chat.postMessage", { kind: "error", error: "invalid_blocks" });
    expect(await carry(at, `${TEAM}/${FINANCE}`)).toMatchObject({ state: "sent" });
    expect(at.slack.shown.at(-1)).toMatchObject({ text: "有变化", blocks: [] });
    expect(at.notes).toContainEqual(expect.objectContaining({ event: "slack_refused_blocks" }));
  });

  test("a response address that is used up sets its letter aside", async () => {
    const at = await aSlackHouse({ ledger });
    const url = at.slack.responseUrl(LINAN, FINANCE);
    for (let nth = 0; nth < 6; nth++) await at.command(aCommand("帮助", url));
    expect(at.slack.shown).toHaveLength(5);
    expect(String((await listAside(at.house.database))[0]?.reason)).toContain("used_url");
  });

  test("nothing is ever posted to an address that is not Slack's", async () => {
    const at = await aSlackHouse({ ledger });
    const carried = await carry(at, `${TEAM}/${FINANCE}//${LINAN}/https://example.com/hook`);
    expect(carried).toMatchObject({ state: "aside" });
    expect(at.slack.seenBy(LINAN, FINANCE)).toEqual([]);
  });
});

describe("what was posted", () => {
  test("can be changed by whoever holds its receipt", async () => {
    const at = await aSlackHouse({ ledger });
    const carried = await carry(at, `${TEAM}/${FINANCE}`, "🟢 正常");
    const { courier } = openSlack(at.services);
    if (!editsMessages(courier)) throw new Error("it cannot edit");
    const receipt = String(carried?.receipt);
    expect(await courier.revise(receipt, body("🔴 已红冲"))).toMatchObject({ kind: "sent" });
    expect(at.slack.shown).toHaveLength(1);
    expect(at.slack.shown[0]).toMatchObject({ text: "🔴 已红冲", edited: true });
    at.slack.shown.length = 0;
    expect(await courier.revise(receipt, body("x"))).toMatchObject({ kind: "gone" });
    expect(await courier.revise("", body("x"))).toMatchObject({ kind: "gone" });
  });
});

describe("a file", () => {
  const LIST = "查 11月 的票 导出 Excel";

  test("that an answer offers is uploaded: in a direct message there, for a command to whoever gave it", async () => {
    const at = await aSlackHouse({
      ledger: [
        { number: NUMBER, issuedOn: "2026-11-02" },
        { number: "24112000000031117804", issuedOn: "2026-11-03" },
      ],
    });
    await at.event(aDirectMessage(LIST));
    expect(at.slack.files).toMatchObject([{ channel: DIRECT }]);
    expect(at.slack.files[0]?.name).toMatch(/\.xlsx$/);
    expect(at.slack.files[0]?.bytes.startsWith("PK")).toBe(true);
    // A file has what groups are not shown.
    await at.event(aMention(LIST));
    expect(at.slack.files).toHaveLength(1);
    const command = aCommand(LIST, at.slack.responseUrl(LINAN, ELSEWHERE), { channel: ELSEWHERE });
    await at.command({ ...command, channel_name: "directmessage" });
    expect(at.slack.files[1]).toMatchObject({ channel: `D-${LINAN}`, thread: "" });
  });

  test("that could not be uploaded is tried again, and its words are not said twice", async () => {
    const at = await aSlackHouse({
      ledger: [
        { number: NUMBER, issuedOn: "2026-11-02" },
        { number: "24112000000031117804", issuedOn: "2026-11-03" },
      ],
    });
    at.slack.next("files.getUploadURLExternal", { kind: "limited", seconds: 5 });
    await at.event(aDirectMessage(LIST));
    expect(at.slack.files).toEqual([]);
    later(at, 6000);
    await at.house.tick(at.house.now);
    expect(at.slack.files).toMatchObject([{ channel: DIRECT }]);
    expect(at.slack.shown).toHaveLength(1);
  });
});

describe("pages", () => {
  const long = sealReply({
    language: "zh-CN",
    for: "asker",
    parts: [{ kind: "list", items: Array.from({ length: 40 }, (_, at) => `${at + 1}. ${"票".repeat(800)}`) }],
  });

  async function aLongAnswer() {
    const at = await aSlackHouse({ ledger });
    const address = `${TEAM}/${FINANCE}//${LINAN}`;
    const letter = { channel: "slack", address, stream: "answers", organisation: "org_mingxia", body: long } as const;
    await at.house.database.commit(writeLetters("long", [letter], false, at.house.now));
    await at.house.tick(at.house.now);
    const shown = at.slack.shown[0];
    if (!shown) throw new Error("nothing was posted");
    return { at, shown };
  }

  test("are turned in place, there and back", async () => {
    const { at, shown } = await aLongAnswer();
    expect(shown.text).toContain("第 1 页");
    await at.interact(aPress(shown.blocks, 1, at.slack.responseUrl(LINAN, FINANCE)));
    expect(shown.text).toContain("第 2 页");
    await at.interact(aPress(shown.blocks, 1, at.slack.responseUrl(LINAN, FINANCE)));
    expect(shown.text).toContain("第 1 页");
    expect(at.slack.shown).toHaveLength(1);
    expect(await findLetters(at.house.database, "long")).toHaveLength(1);
  });

  test("of somebody else's answer are not shown", async () => {
    const { at, shown } = await aLongAnswer();
    await at.interact(aPress(shown.blocks, 1, at.slack.responseUrl(WANGMIN, FINANCE), { user: WANGMIN }));
    expect(at.slack.shown.at(-1)?.text).toContain("已经不在了");
    expect(shown.text).toContain("第 1 页");
  });
});

describe("Node's own way out", () => {
  test("keeps its connections, follows no redirect and gives up in time", async () => {
    const at = await aSlackHouse({ ledger });
    const call = keepAliveFetch(300);
    const url = `${at.slack.apiUrl}auth.test`;
    const init = { method: "POST", headers: { authorization: "Bearer xoxb-stand-in" }, body: "" };
    const answers = await Promise.all([call(url, init), call(new URL(url), init)]);
    for (const answer of answers) {
      expect([answer.ok, answer.status, answer.url, answer.headers.get("Content-Type")]).toEqual([
        true,
        200,
        url,
        "application/json; charset=utf-8",
      ]);
      expect([...answer.headers.entries()].length).toBeGreaterThan(1);
      expect(await answer.json()).toMatchObject({ ok: true });
      expect(new TextDecoder().decode(await answer.arrayBuffer())).toBe(await answer.text());
    }
    at.slack.next("auth.test", { kind: "status", status: 302 });
    expect((await call(url, init)).status).toBe(302);
    at.slack.next("auth.test", { kind: "hang" });
    await expect(call(url, init)).rejects.toThrow(/300 ms/);
    at.slack.next("auth.test", { kind: "lost" });
    await expect(call(url, init)).rejects.toThrow();
    call.close();
  });
});
