import { describe, expect, test } from "vitest";
import { openReply, plainText, type Reply } from "../../src/bot/index.ts";
import type { Message } from "../../src/bot/message.ts";
import { findLetters } from "../../src/core/outbox/index.ts";
import { putBinding } from "../support/a-binding.ts";
import { aHouse, aMessage, ORGANISATION, type TestHouse } from "../support/a-house.ts";

const NUMBER = "24112000000031870426";
const TAX_ID = "91110108MA0000002X";

/** In a group where others read along, said by a member unless told otherwise. */
const inGroup = (as: Partial<Message> = {}): Partial<Message> => ({
  channel: "group",
  place: "team/finance",
  parent: "team",
  person: "linan",
  setting: "group",
  trust: {},
  ...as,
});

async function aGroup(): Promise<TestHouse> {
  const house = await aHouse({
    ledger: [{ number: NUMBER, sellerTaxId: TAX_ID }, { number: "24112000000031117804" }],
  });
  await putBinding(house.database, ORGANISATION, { channel: "group", place: "team", person: "wangmin" });
  return house;
}

const replyTo = async (house: TestHouse, text: string, as: Partial<Message> = {}): Promise<Reply> => {
  const [reply] = await house.askForReplies(text, inGroup(as));
  if (!reply) throw new Error(`nothing was said to ${text}`);
  return reply;
};

describe("where others read along", () => {
  test("what the ledger says is for whoever asked, help is for everyone", async () => {
    const house = await aGroup();
    expect(await replyTo(house, `查发票 ${NUMBER}`)).toMatchObject({ for: "asker" });
    expect(await replyTo(house, "查发票 00000000000000000001")).toMatchObject({ for: "asker" });
    expect(await replyTo(house, "帮助")).not.toHaveProperty("for");
  });

  test.each([`公开 查发票 ${NUMBER}`, `查发票 ${NUMBER} 公开`, `check invoice ${NUMBER}, in public`])(
    "%s shows everyone",
    async (text) => {
      const reply = await replyTo(await aGroup(), text);
      expect(reply).not.toHaveProperty("for");
      expect(plainText(reply)).toContain(NUMBER);
    },
  );

  test("an admin lets everyone read the ledger, and what is sensitive, and takes it back", async () => {
    const house = await aGroup();
    const admin = { person: "wangmin" };
    const sensitive = async () => JSON.stringify(await replyTo(house, `查发票 ${NUMBER}`));
    expect(await sensitive()).not.toContain(TAX_ID);
    expect(plainText(await replyTo(house, "公开台账", admin))).toContain("大家都看得到");
    expect(await replyTo(house, `查发票 ${NUMBER}`)).not.toHaveProperty("for");
    expect(await sensitive()).not.toContain(TAX_ID);
    await replyTo(house, "显示敏感信息", admin);
    expect(await sensitive()).toContain(TAX_ID);
    await replyTo(house, "不公开台账", admin);
    await replyTo(house, "hide sensitive", admin);
    expect(await replyTo(house, `查发票 ${NUMBER}`)).toMatchObject({ for: "asker" });
    expect(await sensitive()).not.toContain(TAX_ID);
  });

  test("nobody else may, and the rule is this place's alone", async () => {
    const house = await aGroup();
    expect(plainText(await replyTo(house, "公开台账"))).toContain("管理员");
    await replyTo(house, "公开台账", { person: "wangmin" });
    expect(await replyTo(house, `查发票 ${NUMBER}`, { place: "team/other" })).toMatchObject({ for: "asker" });
  });
});

describe("who is no colleague", () => {
  test("a guest gets help and no ledger, not even with a code, and a member row does not lift them", async () => {
    const house = await aGroup();
    const guest = { person: "wangmin", trust: { outsiders: "speaker" } } as const;
    for (const text of [`查发票 ${NUMBER}`, "绑定 ABCD-EFGH", `${NUMBER} 公开`]) {
      const said = plainText(await replyTo(house, text, guest));
      expect(said).toContain("本单位");
      expect(said).not.toContain("砚田");
    }
    expect(plainText(await replyTo(house, "帮助", guest))).toContain("查发票");
  });

  test("where outsiders read, nobody is shown the ledger, whatever a rule says", async () => {
    const house = await aGroup();
    await replyTo(house, "公开台账", { person: "wangmin" });
    const shared = { person: "wangmin", trust: { outsiders: "readers" } } as const;
    expect(plainText(await replyTo(house, `查发票 ${NUMBER}`, shared))).toContain("单位以外的人");
  });
});

describe("a choice that was pressed", () => {
  test("an old question's choice does not answer a newer one", async () => {
    const house = await aGroup();
    const first = await house.bot.answer(aMessage("24112000000031870462", inGroup()));
    const second = await house.bot.answer(aMessage("24112000000031117840", inGroup()));
    if (first.kind !== "answered" || second.kind !== "answered") throw new Error("not answered");
    expect(plainText(await replyTo(house, "1", { answers: first.cause }))).toContain("不确定你选的是哪张");
    expect(plainText(await replyTo(house, "1", { answers: second.cause }))).not.toContain("不确定你选的是哪张");
  });

  test("a list stays open to be chosen from again", async () => {
    const house = await aGroup();
    const list = await house.bot.answer(aMessage(`${NUMBER} 24112000000031117804`, inGroup()));
    if (list.kind !== "answered") throw new Error("not answered");
    expect(plainText(await replyTo(house, "1", { answers: list.cause }))).toContain(NUMBER);
    expect(plainText(await replyTo(house, "2", { answers: list.cause }))).toContain("24112000000031117804");
  });
});

describe("what is overheard", () => {
  test("what is not understood is left alone, a number is answered", async () => {
    const house = await aGroup();
    const answer = await house.bot.answer(aMessage("谢谢大家,辛苦了", inGroup({ overheard: true })));
    if (answer.kind !== "answered") throw new Error("not answered");
    expect(await findLetters(house.database, answer.cause)).toEqual([]);
    expect(plainText(await replyTo(house, NUMBER, { overheard: true }))).toContain(NUMBER);
  });
});

test("a file is owned up to, alone and beside words", async () => {
  const house = await aHouse({ ledger: [{ number: NUMBER }] });
  expect(await house.ask("", { files: 1 })).toBe("文件我还读不了。把上面的发票号码打成文字发给我，就能查。");
  const both = await house.ask(`查发票 ${NUMBER}`, { files: 1 });
  expect(both).toContain(NUMBER);
  expect(both).toContain("文件我还读不了");
  const [letter] = await house.askForReplies("帮助", { files: 2 });
  expect(letter && openReply(JSON.stringify({ v: 1, reply: letter }))).toEqual(letter);
});
