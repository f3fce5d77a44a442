import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openConversation, sealConversation } from "../../../src/bot/conversation/index.ts";
import { openScene } from "../../journeys/scene.ts";
import { readTranscript } from "../../journeys/transcript.ts";
import { inTeam } from "../../support/a-dialog.ts";
import { aHouse, type TestHouse } from "../../support/a-house.ts";
import { aFileHouse } from "../../support/two-houses.ts";

const NUMBER = "26112000000087654321";
const folder = new URL("../../journeys/transcripts/diagnosis/", import.meta.url);

describe("a process that ends between two messages changes no transcript", () => {
  test.each(readdirSync(folder))("%s", async (file) => {
    const { scene, said } = readTranscript(readFileSync(new URL(file, folder), "utf8"));
    const steady = await openScene(scene);
    const first = await openScene(scene);
    for (const line of said) {
      const expected = await steady.ask(line);
      const reopened = await aHouse({ database: first.database });
      reopened.now = first.now;
      expect(await reopened.ask(line)).toBe(expected);
    }
  });
});

describe("a dialog of an older version", () => {
  /** Stores the dialog as an older build would have left it. */
  async function aged(
    step: string,
    path: string[],
    version = 1,
  ): Promise<TestHouse & { look(sql: string): Promise<Record<string, unknown>[]> }> {
    const house = await aFileHouse({ ledger: [] });
    await house.ask(`${NUMBER} 平台查不到`);
    const [row] = await house.look("select state from conversation");
    const conversation = openConversation(String(row?.state));
    if (!conversation?.dialog) throw new Error("no dialog is open");
    const state = sealConversation({ ...conversation, dialog: { ...conversation.dialog, version, step, path } });
    await house.look(`update conversation set state = '${state.replaceAll("'", "''")}'`);
    return house;
  }

  test("goes on at the step that was renamed, saying so", async () => {
    const house = await aged("not_found.date", ["not_found.number"]);
    const said = await house.ask("今天");
    expect(said).toContain("流程更新过");
    expect(said).toContain("开票日期是哪天？");
    expect(await house.ask("今天")).toContain("还没同步");
  });

  test("goes on at the nearest step where its own has gone", async () => {
    const house = await aged("not_found.colour_of_the_seal", ["not_found.number", "not_found.issued_on"]);
    expect(await house.ask("红色")).toMatch(/流程更新过[\s\S]*开票日期是哪天？/);
  });

  test("a conversation sealed before there were dialogs is opened", () => {
    expect(openConversation(JSON.stringify({ v: 1, state: { language: "en" } }))).toEqual({ language: "en" });
  });
});

describe("in a group", () => {
  test("others' messages neither answer nor derail it, and a colleague takes it over", async () => {
    const house = await aHouse({ ledger: [{ number: "24112000000031870426" }] });
    expect(await house.ask(`${NUMBER} 平台查不到`, inTeam("linan"))).toContain("开票日期");
    await house.ask("昨天", inTeam("wangmin"));
    await house.ask("查发票 24112000000031870426", inTeam("wangmin"));
    expect(await house.ask("昨天", inTeam("linan"))).toContain("确认开出来了");
    const taken = await house.ask("接手", inTeam("wangmin"));
    expect(taken).toContain("接过来了");
    expect(taken).toContain("确认开出来了");
    expect(await house.ask("只是申请了", inTeam("wangmin"))).toContain("还没开出来");
    expect(await house.ask("继续", inTeam("linan"))).toContain("没有查到一半的");
  });

  test("there is nothing to take over in another place", async () => {
    const house = await aHouse({ ledger: [] });
    await house.ask(`${NUMBER} 平台查不到`, inTeam("linan"));
    expect(await house.ask("接手", { ...inTeam("wangmin"), place: "elsewhere" })).toContain("没有别人查到一半的");
  });
});

test("a thousand dialogs at once are each answered by their own state", { timeout: 120_000 }, async () => {
  const house = await aHouse({ ledger: [], group: true });
  const people = Array.from({ length: 1000 }, (_, at) => {
    const place = `person${at}`;
    return { place, person: place, number: `2611200000008765${String(at).padStart(4, "0")}` };
  });
  const all = (said: (at: number) => string) =>
    Promise.all(people.map(({ place, person }, at) => house.ask(said(at), { place, person })));
  await all((at) => `${people[at]?.number} 平台查不到`);
  const dates = await all((at) => (at % 2 === 0 ? "今天" : "昨天"));
  for (const [at, said] of dates.entries()) expect(said).toContain(at % 2 === 0 ? "还没同步" : "确认开出来了");
  const handed = await all(() => "人工");
  for (const [at, said] of handed.entries()) expect(said).toContain(people[at]?.number);
});
