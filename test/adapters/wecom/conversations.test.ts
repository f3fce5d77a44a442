import { describe, expect, test } from "vitest";
import { aWecomHouse } from "../../support/wecom/a-wecom-house.ts";
import { anEvent, aText, CORP, newMsgId, WANGMIN } from "../../support/wecom/callbacks.ts";

const NUMBER = "24112000000031870426";
const ledger = [{ number: NUMBER, seller: "北京砚田商贸有限公司" }];

describe("a question in WeCom", () => {
  test("is answered over its own connection, sealed, and nothing is sent besides", async () => {
    const { send, settled, wecom } = await aWecomHouse({ ledger });
    expect(await send(aText(`查发票 ${NUMBER}`))).toContain("北京砚田商贸有限公司");
    await settled();
    expect(wecom.shown).toEqual([]);
    expect(wecom.tokens).toEqual([]);
  });

  test("told again by WeCom is answered once: with the same words, and not looked up anew", async () => {
    const { send, settled, wecom } = await aWecomHouse({ ledger });
    const question = aText(`查发票 ${NUMBER}`);
    const first = await send(question);
    const [second, third] = await Promise.all([send(question), send(question)]);
    await settled();
    expect([second, third]).toEqual([first, first]);
    expect(wecom.shown).toEqual([]);
  });

  test("whose answers fit on buttons is a card, and a pressed button answers it", async () => {
    const { say, send, settled, wecom } = await aWecomHouse({ ledger });
    const [asked] = await say(`查发票 ${NUMBER.replace("870426", "807426")}`);
    expect(asked).toContain("砚田");
    const card = wecom.shown.at(-1)?.body.template_card as { button_list: { key: string }[]; task_id: string };
    expect(card.button_list).toHaveLength(2);
    const press = anEvent("template_card_event", { EventKey: card.button_list[0]?.key ?? "", TaskId: card.task_id });
    expect(await send(press)).toContain("🟢");
    expect(await send(press)).toContain("🟢");
    await settled();
    expect(wecom.shown).toHaveLength(2);
  });

  test.each(["2", "２", "二", "第二个", "不是"])("can be answered with %s as well", async (answer) => {
    const { say } = await aWecomHouse({ ledger });
    await say(`查发票 ${NUMBER.replace("870426", "807426")}`);
    expect((await say(answer)).join("\n")).not.toMatch(/🟢|我没有在等你选/);
  });

  test("of one member is not answered by another", async () => {
    const { say } = await aWecomHouse({ ledger });
    await say(`查发票 ${NUMBER.replace("870426", "807426")}`);
    const [other] = await say("1", { FromUserName: "lisi" });
    expect(other).not.toContain("🟢");
  });
});

describe("what is no text", () => {
  test.each(["image", "voice", "video", "file"])("%s gets one polite sentence", async (kind) => {
    const { send } = await aWecomHouse();
    const said = await send(aText("", { MsgType: kind, MediaId: "m1" }));
    expect(said).toMatch(/读不了/);
  });

  test("somebody who has just come is greeted, other events say nothing", async () => {
    const { send } = await aWecomHouse();
    expect(await send(anEvent("subscribe"))).toContain("票问");
    expect(await send(anEvent("LOCATION"))).toBe("");
    expect(await send(anEvent("enter_agent"))).toBe("");
  });

  test("another app's message is not ours", async () => {
    const { send, house } = await aWecomHouse();
    expect(await send(aText("帮助", { AgentID: 7 }))).toBe("");
    expect(house.log).toEqual([]);
  });
});

describe("who is nobody's", () => {
  test("a corporation that is not bound reads no ledger", async () => {
    const { say } = await aWecomHouse({ ledger, unbound: true });
    expect((await say(`查发票 ${NUMBER}`)).join("")).not.toContain("砚田");
  });

  test("a member of a linked corporation reads no ledger", async () => {
    const { say } = await aWecomHouse({ ledger });
    expect((await say(`查发票 ${NUMBER}`, { FromUserName: `CorpX/${WANGMIN}` })).join("")).not.toContain("砚田");
  });
});

describe("five seconds", () => {
  test("a slow database gets an honest word in time, and the answer later, once", async () => {
    const { send, slowDown, time, settled, wecom, notes, services } = await aWecomHouse({ ledger });
    slowDown(10_000);
    const question = aText(`查发票 ${NUMBER}`);
    const asked = time.clock().getTime();
    let answeredAt = 0;
    const waiting = send(question).then((text) => {
      answeredAt = time.clock().getTime();
      return text;
    });
    await time.pass(4_500);
    expect(answeredAt - asked).toBeGreaterThan(0);
    expect(answeredAt - asked).toBeLessThan(5_000);
    expect(await waiting).toBe("正在查，查好就发给你。");
    expect(wecom.shown).toEqual([]);
    for (let at = 0; at < 20; at++) await time.pass(10_000);
    slowDown(0);
    await settled();
    expect(wecom.shown.map(({ to, text }) => [to, text.includes("北京砚田商贸有限公司")])).toEqual([[WANGMIN, true]]);
    expect(notes.map(({ event }) => event)).toContain("wecom_answers_later");
    expect(services.memory.late.total).toBe(1);
    // WeCom tells it again all the same: it was sent, so nothing is said.
    expect(await send(question)).toBe("");
    await settled();
    expect(wecom.shown).toHaveLength(1);
  });

  test("events of one person at one moment are told apart by their ids, messages by theirs", async () => {
    const { send } = await aWecomHouse();
    const [one, other] = [newMsgId(), newMsgId()];
    expect(BigInt(other) - BigInt(one)).toBe(1n);
    expect(Number(one)).toBe(Number(other));
    expect(await send(aText("我是谁", { MsgId: one }))).toContain("明霞");
    expect(await send(aText("帮助", { MsgId: other }))).toContain("我能查发票");
    expect(CORP).toMatch(/^ww/);
  });
});
