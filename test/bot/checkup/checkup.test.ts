import { describe, expect, test } from "vitest";
import { openExport, type Part, plainText } from "../../../src/bot/index.ts";
import type { Message } from "../../../src/bot/message.ts";
import { putBinding } from "../../support/a-binding.ts";
import { aHouseToFile, tellTitle } from "../../support/a-checkup.ts";
import { aHouse, ORGANISATION, type TestHouse } from "../../support/a-house.ts";

const number = (serial: number): string => `26112000000033${String(serial).padStart(6, "0")}`;
const FOREIGN = "91310115MA0000000X";

const LEDGER = [
  { number: number(1), issuedOn: "2026-11-10", statuses: { validity: "void", usage: "ticked" } as const },
  { number: number(2), issuedOn: "2026-11-11", buyerTaxId: FOREIGN },
  { number: number(3), issuedOn: "2026-11-12" },
];

const GROUP = { channel: "slack", place: "team/finance", setting: "group", trust: {} } as const;

async function aGroup(): Promise<TestHouse> {
  const house = await aHouseToFile(LEDGER);
  await putBinding(house.database, ORGANISATION, { channel: "slack", place: GROUP.place, person: "wangmin" });
  return house;
}

const inGroup = (as: Partial<Message> = {}): Partial<Message> => ({ ...GROUP, person: "linan", ...as });

async function fileOf(house: TestHouse, parts: readonly Part[]): Promise<string> {
  const file = parts.find((part) => part.kind === "file");
  const context = { database: house.database, organisation: ORGANISATION, pause: async () => undefined };
  const made = file && openExport(context, file.request);
  const chunks: Uint8Array[] = [];
  for await (const chunk of made?.bytes ?? []) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

describe("who is shown it", () => {
  test("in a group whoever asked, unless they say it openly", async () => {
    const house = await aGroup();
    expect(await house.askForReplies("体检 11月", inGroup())).toMatchObject([{ for: "asker" }]);
    expect((await house.askForReplies("体检 11月 公开", inGroup()))[0]).not.toHaveProperty("for");
  });

  test("a foreign tax id is masked where others read", async () => {
    const house = await aGroup();
    await house.ask("体检 11月", inGroup());
    const [reply] = await house.askForReplies("2", inGroup());
    const said = reply ? plainText(reply) : "";
    expect(said).toContain("9131****000X");
    expect(said).not.toContain(FOREIGN);
  });

  test.each([
    ["a guest", { trust: { outsiders: "speaker" } }, "本单位"],
    ["a place where outsiders read", { trust: { outsiders: "readers" } }, "单位以外"],
  ] as const)("to %s nothing of the ledger", async (_, as, said) => {
    const house = await aGroup();
    const answer = await house.ask("体检 11月", inGroup(as));
    expect(answer).toContain(said);
    expect(answer).not.toContain("体检 2026");
  });

  test("nobody, where it was said among colleagues", async () => {
    const house = await aGroup();
    expect(await house.ask("体检", inGroup({ overheard: true }))).toBe("");
  });
});

describe("working it off", () => {
  test("the file says what was found about each, and the numbers stay good beside it", async () => {
    const house = await aHouseToFile(LEDGER);
    await house.ask("体检 11月");
    const [offered] = await house.askForReplies("导出 csv");
    const lines = (await fileOf(house, offered?.parts ?? [])).trim().split("\r\n");
    expect(lines[0]).toMatch(/体检结果,怎么办$/);
    expect(lines).toHaveLength(3);
    expect(lines.find((line) => line.includes(number(1)))).toMatch(/已勾选或抵扣.*撤销勾选/);
    expect(await house.ask("2")).toContain(number(2));
  });

  test("a claim is of the finding that is open", async () => {
    const house = await aHouseToFile(LEDGER);
    await house.ask("体检 11月");
    await house.ask("1");
    expect(await house.ask("认领")).toContain(number(1));
    expect(await house.ask("我认领的")).not.toContain(number(2));
  });

  test("an answer to a checkup of half an hour ago asks to begin again", async () => {
    const house = await aHouseToFile(LEDGER);
    await house.ask("体检 11月");
    house.now = new Date(house.now.getTime() + 31 * 60_000);
    expect(await house.ask("1")).toContain("放得有点久");
  });

  test("a dialog that is open is gone on with afterwards", async () => {
    const house = await aHouseToFile(LEDGER);
    await house.ask("26112000000087654321 平台查不到");
    const said = await house.ask("体检 11月");
    expect(said).toContain("体检 2026年11月");
    expect(said).toContain("接着");
  });
});

describe("nothing to settle", () => {
  test("is said plainly, with how many were looked at", async () => {
    const house = await aHouse({ ledger: [LEDGER[2] as (typeof LEDGER)[number]] });
    await tellTitle(house);
    const said = (await house.askForReplies("体检 11月")).map(plainText).join("\n");
    expect(said).toContain("看了 1 张（进项 1）。没有查出要处理的。");
    expect(said).toContain("没有勾选清单");
  });

  test("nor anything to look at, where no list was imported", async () => {
    expect(await (await aHouse()).ask("checkup")).toBe(
      "Nov 2026: the ledger has no invoices of that time, so there is nothing to check.\nNo month given: filing is by Sun 15 Nov, which is over, so this is the current month. No filing date is set, so I take the 15th.\nNo list has been imported yet.",
    );
  });
});
