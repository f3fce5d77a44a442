import { describe, expect, test } from "vitest";
import { aSlackHouse, type SlackHouse } from "../../support/slack/a-slack-house.ts";
import {
  aChannelMessage,
  aCommand,
  aDirectMessage,
  aMention,
  anEvent,
  aPress,
  aShortcut,
} from "../../support/slack/events.ts";
import {
  BOT_ID,
  BOT_USER,
  DIRECT,
  ELSEWHERE,
  FINANCE,
  GUEST,
  LINAN,
  OTHER_TEAM,
  SHARED,
  STRANGER,
  WANGMIN,
} from "../../support/slack/workspace.ts";

const NUMBER = "24112000000031870426";
const NEAR = "24112000000031807426";
const SELLER = "北京砚田商贸有限公司";
const ledger = [{ number: NUMBER, seller: SELLER, sellerTaxId: "91110108MA0000002X" }];

const last = ({ slack }: SlackHouse) => {
  const shown = slack.shown.at(-1);
  if (!shown) throw new Error("nothing was posted");
  return shown;
};

describe("a direct message", () => {
  test("is answered where it was written, in full", async () => {
    const at = await aSlackHouse({ ledger });
    expect((await at.event(aDirectMessage(`查发票 ${NUMBER}`))).status).toBe(200);
    expect(last(at)).toMatchObject({ channel: DIRECT, thread: "", to: undefined });
    expect(last(at).text).toContain(SELLER);
    expect(JSON.stringify(last(at).blocks)).toContain("91110108MA0000002X");
  });

  test("in a thread is a conversation of its own", async () => {
    const at = await aSlackHouse({ ledger });
    await at.event(aDirectMessage(`查发票 ${NEAR}`, { thread: "1700.000001" }));
    expect(last(at)).toMatchObject({ thread: "1700.000001" });
    await at.event(aDirectMessage("是"));
    expect(last(at).text).not.toContain("金额");
    await at.event(aDirectMessage("是", { thread: "1700.000001" }));
    expect(last(at).text).toContain("金额");
  });

  test("with a file is told that files are not read", async () => {
    const at = await aSlackHouse({ ledger });
    await at.event(aDirectMessage("", { more: { subtype: "file_share", files: [{ id: "F1" }] } }));
    expect(last(at).text).toContain("文件我还读不了");
  });

  test("reads what was typed, not what Slack made of it", async () => {
    const at = await aSlackHouse({ ledger });
    await at.event(aDirectMessage(`查发票 <tel:${NUMBER}|${NUMBER}> &lt;急&gt;`));
    expect(last(at).text).toContain(SELLER);
  });
});

describe("a mention", () => {
  test("is answered in its thread, to whoever asked", async () => {
    const at = await aSlackHouse({ ledger });
    await at.event(aMention(`查发票 ${NUMBER}`, { ts: "1700000000.000100" }));
    expect(last(at)).toMatchObject({ channel: FINANCE, thread: "1700000000.000100", to: LINAN });
    expect(at.slack.seenBy(LINAN, FINANCE)).toHaveLength(1);
    expect(at.slack.seenBy(WANGMIN, FINANCE)).toEqual([]);
    expect(JSON.stringify(last(at).blocks)).not.toContain("91110108MA0000002X");
  });

  test("with 公开 is answered to everybody, and so it is where an admin allowed it", async () => {
    const at = await aSlackHouse({ ledger });
    await at.event(aMention(`查发票 ${NUMBER} 公开`));
    expect(last(at).to).toBeUndefined();
    await at.event(aMention("公开台账", { user: WANGMIN }));
    await at.event(aMention(`查发票 ${NUMBER}`));
    expect(last(at).to).toBeUndefined();
    expect(at.slack.seenBy(WANGMIN, FINANCE)).toHaveLength(3);
  });

  test("help is for everybody, and nobody is called", async () => {
    const at = await aSlackHouse({ ledger });
    await at.event(aMention("帮助"));
    expect(last(at).to).toBeUndefined();
    await at.event(aMention("<!channel> <@U0WANGMIN> 查发票 <https://example.com|12345678>"));
    const { args } = at.slack.calls.at(-1) ?? { args: {} };
    expect(JSON.stringify(args)).not.toMatch(/<[!@]/);
    expect(args).toMatchObject({ unfurl_links: "false", unfurl_media: "false", link_names: "false" });
  });

  test.each([
    ["the mention first", [0, 1]],
    ["the channel's message first", [1, 0]],
    ["both at once, and again", [0, 1, 1, 0]],
  ])("two events for one message: %s: one answer", async (_name, order) => {
    const at = await aSlackHouse({ ledger });
    const ts = "1700000000.000200";
    const both = [aMention(`查发票 ${NUMBER}`, { ts }), aChannelMessage(`<@${BOT_USER}> 查发票 ${NUMBER}`, { ts })];
    const statuses = await Promise.all(order.map(async (one) => (await at.event(both[one] ?? {})).status));
    expect(statuses.every((status) => status === 200)).toBe(true);
    expect(at.slack.shown).toHaveLength(1);
  });

  test("delivered again, at once and an hour later, is answered once", async () => {
    const at = await aSlackHouse({ ledger });
    const body = aMention(`查发票 ${NUMBER}`);
    await at.event(body);
    for (const num of ["1", "2", "3"])
      await at.event(body, { "x-slack-retry-num": num, "x-slack-retry-reason": "http_timeout" });
    at.house.now = new Date(at.house.now.getTime() + 3_600_000);
    await at.event(body);
    expect(at.slack.shown).toHaveLength(1);
  });

  test("messages that come in another order than they were written are each answered once", async () => {
    const at = await aSlackHouse({ ledger });
    const thread = "1700000000.000300";
    const bodies = ["1700000000.000320", "1700000000.000310"].map((ts) => aMention(`查发票 ${NUMBER}`, { ts, thread }));
    for (const body of [...bodies, ...bodies]) await at.event(body);
    expect(at.slack.shown).toHaveLength(2);
  });
});

describe("what is not for the bot", () => {
  test.each([
    ["what is said in a channel", aChannelMessage("大家好,12345678 是哪张票?")],
    ["its own words", aChannelMessage(`<@${BOT_USER}> 查 ${NUMBER}`, { more: { bot_id: BOT_ID, user: BOT_USER } })],
    ["another machine's", aDirectMessage(NUMBER, { more: { bot_id: "B0OTHER", subtype: "bot_message" } })],
    ["news about a message", aDirectMessage(NUMBER, { more: { subtype: "message_changed", hidden: true } })],
    ["news about a channel", aChannelMessage(`<@${BOT_USER}> ${NUMBER}`, { more: { subtype: "channel_join" } })],
    ["an event of another kind", anEvent({ type: "reaction_added", user: LINAN, item: { channel: FINANCE } })],
    ["another workspace's", aMention(NUMBER, { team: OTHER_TEAM })],
  ])("%s is taken and left, and nothing of it is stored", async (_name, body) => {
    const at = await aSlackHouse({ ledger });
    expect((await at.event(body)).status).toBe(200);
    expect(at.slack.shown).toEqual([]);
    const [stored] = await at.house.database.read({
      statement: { sql: "select count(*) as n from inbox", args: [] },
      parse: ([row]) => Number(row?.n),
    });
    expect(stored).toBe(0);
  });

  test("in its own threads it answers without being called, and leaves alone what it does not understand", async () => {
    const at = await aSlackHouse({ ledger });
    const thread = "1700000000.000400";
    await at.event(aMention("帮助", { ts: thread }));
    await at.event(aChannelMessage("收到,谢谢", { thread }));
    await at.event(aChannelMessage(`<@${WANGMIN}> 你看 ${NUMBER}`, { thread }));
    await at.event(aChannelMessage(`查发票 ${NUMBER}`, { thread: "1700000000.000499" }));
    expect(at.slack.shown).toHaveLength(1);
    await at.event(aChannelMessage(`查发票 ${NUMBER}`, { thread, user: WANGMIN }));
    expect(last(at)).toMatchObject({ thread, to: WANGMIN });
  });
});

describe("a command", () => {
  test.each(["/piaowen", "/fapiao"])(
    "%s is answered to whoever gave it, even where the bot is no member",
    async (command) => {
      const at = await aSlackHouse({ ledger });
      const url = at.slack.responseUrl(LINAN, ELSEWHERE);
      const response = await at.command(aCommand(NUMBER, url, { command, channel: ELSEWHERE }));
      expect([response.status, await response.text()]).toEqual([200, ""]);
      expect(last(at)).toMatchObject({ channel: ELSEWHERE, to: LINAN });
      expect(last(at).text).toContain(SELLER);
    },
  );

  test("without words says what it can do; one of another name is unknown", async () => {
    const at = await aSlackHouse({ ledger });
    await at.command(aCommand("", at.slack.responseUrl(LINAN, FINANCE)));
    expect(last(at).text).toContain("I look up invoices");
    const unknown = aCommand("", at.slack.responseUrl(LINAN, FINANCE), { command: "/weather" });
    expect((await at.command(unknown)).status).toBe(404);
  });

  test("its question is answered by a button, which answers at its own address", async () => {
    const at = await aSlackHouse({ ledger });
    await at.command(aCommand(`查发票 ${NEAR}`, at.slack.responseUrl(LINAN, ELSEWHERE), { channel: ELSEWHERE }));
    const url = at.slack.responseUrl(LINAN, ELSEWHERE);
    await at.interact(aPress(last(at).blocks, 1, url, { channel: ELSEWHERE }));
    expect(last(at).text).toContain("金额");
    expect(at.slack.calls.map(({ method }) => method)).not.toContain("chat.postEphemeral");
  });
});

describe("a message shortcut", () => {
  test("looks up the numbers in somebody else's message", async () => {
    const at = await aSlackHouse({ ledger });
    const url = at.slack.responseUrl(LINAN, FINANCE);
    expect((await at.interact(aShortcut(`这张 ${NUMBER} 麻烦看一下,谢谢`, url))).status).toBe(200);
    expect(last(at)).toMatchObject({ to: LINAN });
    expect(last(at).text).toContain(SELLER);
    await at.interact(aShortcut(`could you have a look at ${NUMBER}? Thanks a lot`, url));
    expect(last(at).text).toContain("Valid");
  });
});

describe("buttons", () => {
  test("a choice is said by whoever pressed it, in the same thread", async () => {
    const at = await aSlackHouse({ ledger });
    const thread = "1700000000.000500";
    await at.event(aMention(`查发票 ${NEAR}`, { ts: thread }));
    const { blocks } = last(at);
    await at.interact(aPress(blocks, 1, at.slack.responseUrl(LINAN, FINANCE, thread)));
    expect(last(at)).toMatchObject({ thread, to: LINAN });
    expect(last(at).text).toContain("金额");
    await at.interact(aPress(blocks, 1, at.slack.responseUrl(WANGMIN, FINANCE, thread), { user: WANGMIN }));
    expect(last(at)).toMatchObject({ to: WANGMIN });
    expect(last(at).text).not.toContain("金额");
  });

  test("no is no", async () => {
    const at = await aSlackHouse({ ledger });
    await at.event(aDirectMessage(`查发票 ${NEAR}`));
    await at.interact(aPress(last(at).blocks, 2, at.slack.responseUrl(LINAN, DIRECT), { channel: DIRECT }));
    expect(last(at).text).toContain("台账里没有这张");
  });

  test("something that is not ours is unknown, or nothing", async () => {
    const at = await aSlackHouse({ ledger });
    const url = at.slack.responseUrl(LINAN, FINANCE);
    const foreign = [
      { type: "actions", block_id: "x", elements: [{ type: "button", action_id: "approve", value: "1" }] },
    ];
    expect((await at.interact(aPress(foreign, 1, url))).status).toBe(404);
    expect((await at.interact({ ...aShortcut("1", url), callback_id: "another" })).status).toBe(404);
    expect(at.slack.shown).toEqual([]);
  });
});

describe("who may see the ledger", () => {
  test.each([
    ["a guest", GUEST],
    ["somebody of another company", STRANGER],
    ["somebody nobody knows", "U0NOBODY"],
  ])("%s gets help and no ledger", async (_name, user) => {
    const at = await aSlackHouse({ ledger });
    await at.event(aDirectMessage(`查发票 ${NUMBER}`, { user }));
    expect(last(at).text).toContain("只给本单位的人看");
    expect(last(at).text).not.toContain(SELLER);
    await at.event(aDirectMessage("帮助", { user }));
    expect(last(at).text).toContain("我能查发票");
  });

  test("in a channel shared with another company nobody does, not even with 公开", async () => {
    const at = await aSlackHouse({ ledger });
    await at.event(aMention(`查发票 ${NUMBER} 公开`, { channel: SHARED, shared: true }));
    expect(last(at).text).toContain("单位以外的人");
  });

  test("somebody who is deactivated is out within a minute, and at once when Slack says so", async () => {
    const at = await aSlackHouse({ ledger });
    const ask = async () => {
      await at.event(aDirectMessage(`查发票 ${NUMBER}`));
      return last(at).text.includes(SELLER);
    };
    expect(await ask()).toBe(true);
    const user = at.slack.users.get(LINAN);
    if (user) user.deleted = true;
    at.house.now = new Date(at.house.now.getTime() + 61_000);
    expect(await ask()).toBe(false);
    if (user) user.deleted = false;
    at.house.now = new Date(at.house.now.getTime() + 61_000);
    expect(await ask()).toBe(true);
    if (user) user.deleted = true;
    await at.event(anEvent({ type: "user_change", user: { id: LINAN, deleted: true } }));
    expect(await ask()).toBe(false);
  });

  test("another workspace, and a workspace that is not bound, see nothing", async () => {
    const at = await aSlackHouse({ ledger, unbound: true });
    await at.event(aDirectMessage(`查发票 ${NUMBER}`));
    expect(last(at).text).toContain("绑定");
    expect(last(at).text).not.toContain(SELLER);
  });

  test("while Slack does not say who somebody is, nothing is answered and Slack sends it again", async () => {
    const at = await aSlackHouse({ ledger });
    at.slack.next("users.info", { kind: "status", status: 500 });
    const body = aDirectMessage(`查发票 ${NUMBER}`);
    expect((await at.event(body)).status).toBe(503);
    expect(at.slack.shown).toEqual([]);
    expect((await at.event(body)).status).toBe(200);
    expect(at.slack.shown).toHaveLength(1);
  });
});
