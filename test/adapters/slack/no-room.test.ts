import { describe, expect, test } from "vitest";
import { sealReply } from "../../../src/bot/index.ts";
import { createOrganisation } from "../../../src/core/organisation/index.ts";
import { writeLetters } from "../../../src/core/outbox/index.ts";
import { listTurnsAside } from "../../../src/core/turn/index.ts";
import { aFileDatabase } from "../../support/a-file-database.ts";
import { NOW, ORGANISATION } from "../../support/a-house.ts";
import { aLimitedDatabase, type Disk } from "../../support/a-limited-database.ts";
import { anEvent, aSource } from "../../support/a-source.ts";
import { recordInvoices } from "../../support/an-invoice.ts";
import { aSlackHouse } from "../../support/slack/a-slack-house.ts";
import { aDirectMessage, aMention } from "../../support/slack/events.ts";
import { DIRECT, FINANCE, LINAN, TEAM } from "../../support/slack/workspace.ts";

const NUMBER = "24112000000031870426";

async function onADisk() {
  const { file, database: first } = await aFileDatabase();
  await createOrganisation(first, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, NOW);
  await recordInvoices(first, ORGANISATION, [{ number: NUMBER }]);
  const { database, disk } = await aLimitedDatabase(file);
  return { at: await aSlackHouse({ database }), database, disk };
}

const DISKS: [what: string, state: Disk][] = [
  ["full", "full"],
  ["read-only", "read-only"],
];

describe.each(DISKS)("F6: on a disk that is %s", (_what, state) => {
  test("nothing is acknowledged; once there is room, what Slack sends again is answered, each once", async () => {
    const { at, database, disk } = await onADisk();
    await at.event(aDirectMessage("帮助"));
    const before = at.slack.shown.length;
    await disk(state);
    // Every page that is there already has some room left; a few messages find it.
    const said = Array.from({ length: 40 }, (_, nth) => aMention(`查发票 ${NUMBER}`, { thread: `1700.${nth}` }));
    const refused: object[] = [];
    for (const event of said) {
      const { status } = await at.event(event);
      if (status === 200) continue;
      expect(status).toBe(503);
      refused.push(event);
    }
    expect(refused.length).toBeGreaterThan(0);
    expect(at.slack.shown.length - before).toBe(said.length - refused.length);
    await disk("well");
    expect(await listTurnsAside(database)).toEqual([]);
    for (const event of refused) {
      expect((await at.event(event, { "x-slack-retry-num": "1" })).status).toBe(200);
      expect((await at.event(event, { "x-slack-retry-num": "2" })).status).toBe(200);
    }
    expect(at.slack.shown.length - before).toBe(said.length);
    expect(new Set(at.slack.shown.slice(before).map(({ thread }) => thread)).size).toBe(said.length);
  });

  test("a push is not taken, and nothing goes out that could not be marked as sent", async () => {
    const { at, database, disk } = await onADisk();
    const body = sealReply({ language: "zh-CN", parts: [{ kind: "text", text: "有变化" }] });
    const waiting = [DIRECT, FINANCE].map((place) => ({ address: `${TEAM}/${place}`, channel: "slack", body }));
    const letters = waiting.map((one) => ({ ...one, stream: "alerts" as const, organisation: ORGANISATION }));
    await database.commit(writeLetters("news", letters, false, NOW));
    const source = await aSource(database);
    await disk(state === "full" ? "read-only" : state);
    const events = { events: [anEvent(NUMBER, "validity", "void")] };
    expect((await source.push(events, { id: "one" })).status).toBeGreaterThanOrEqual(500);
    await at.house.tick(at.house.now);
    await at.settled();
    expect(at.slack.calls.filter(({ method }) => method === "chat.postMessage")).toEqual([]);
    await disk("well");
    expect((await source.push(events, { id: "one" })).status).toBe(200);
    await at.house.tick(at.house.now);
    await at.settled();
    expect(at.slack.seenBy(LINAN)).toHaveLength(2);
    at.house.now = new Date(at.house.now.getTime() + 600_000);
    await at.house.tick(at.house.now);
    expect(at.slack.seenBy(LINAN)).toHaveLength(2);
  });
});
