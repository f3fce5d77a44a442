import { describe, expect, test } from "vitest";
import { CLAIM_LEASE } from "../../../src/core/limits.ts";
import { type Delivery, listAside, sweepLetters } from "../../../src/core/outbox/index.ts";
import { aFileDatabase } from "../../support/a-file-database.ts";
import { anOutbox, post } from "../../support/an-outbox.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("F17: the clock jumps while letters wait", () => {
  test.each([
    ["an hour back", -HOUR],
    ["an hour ahead", HOUR],
  ])("%s: none is lost, none goes twice, and their order stays", async (_, jump) => {
    const { database } = await aFileDatabase();
    await post(database, [
      { body: "1", stream: "alerts" },
      { body: "2", stream: "alerts" },
    ]);
    const replies: Delivery[] = [{ kind: "retry", reason: "429", afterMs: 10 * MINUTE }];
    const outbox = anOutbox(database, () => replies.shift() ?? { kind: "sent" });
    await sweepLetters(outbox);
    outbox.later(jump);
    await post(database, [{ body: "3", stream: "alerts" }], outbox.now);
    for (let minute = 0; minute < 90; minute++) {
      await sweepLetters(outbox);
      outbox.later(MINUTE);
    }
    expect(outbox.given).toEqual(["1", "1", "2", "3"]);
    expect(await listAside(database)).toEqual([]);
  });

  test("an hour back, a platform that named a time is not asked sooner", async () => {
    const { database } = await aFileDatabase();
    await post(database, [{ body: "1", stream: "alerts" }]);
    const outbox = anOutbox(database, () => ({ kind: "retry", reason: "429", afterMs: 30 * MINUTE }));
    await sweepLetters(outbox);
    outbox.later(-HOUR);
    for (let minute = 0; minute < 89; minute++) {
      await sweepLetters(outbox);
      outbox.later(MINUTE);
    }
    expect(outbox.given).toEqual(["1"]);
  });
});

describe("F16: a process that stands still for a minute", () => {
  test("while it carries a letter, another one carries it, and its own word comes too late to undo that", async () => {
    const { database, file } = await aFileDatabase();
    const { database: elsewhere } = await aFileDatabase(file);
    await post(database, [
      { body: "1", stream: "alerts" },
      { body: "2", stream: "alerts" },
    ]);
    let wake: (delivery: Delivery) => void = () => undefined;
    const still = anOutbox(database, () => new Promise<Delivery>((resolve) => (wake = resolve)));
    const awake = anOutbox(elsewhere);
    const standing = sweepLetters(still);
    await expect.poll(() => still.given).toEqual(["1"]);
    awake.later(CLAIM_LEASE - 1);
    await sweepLetters(awake);
    // Nothing overtakes what is on its way.
    expect(awake.given).toEqual([]);
    awake.later(1);
    await sweepLetters(awake);
    expect(awake.given).toEqual(["1", "2"]);
    still.later(2 * CLAIM_LEASE);
    wake({ kind: "retry", reason: "late" });
    await standing;
    awake.later(HOUR);
    await sweepLetters(awake);
    expect(awake.given).toEqual(["1", "2"]);
  });

  test("sixty letters at twenty addresses, two processes: each goes once, in the order of its address", async () => {
    const { database, file } = await aFileDatabase();
    const { database: elsewhere } = await aFileDatabase(file);
    const letters = Array.from({ length: 60 }, (_, nth) => ({ address: `a${nth % 20}`, body: `a${nth % 20} ${nth}` }));
    await post(database, letters);
    const sent: string[] = [];
    const take = ({ body }: { body: string }): Delivery => {
      sent.push(body);
      return { kind: "sent" };
    };
    const outboxes = [anOutbox(database, take), anOutbox(elsewhere, take)];
    for (let round = 0; round < 3; round++) await Promise.all(outboxes.map((one) => sweepLetters(one)));
    expect(sent).toHaveLength(60);
    for (const [address, bodies] of Object.entries(Object.groupBy(sent, (body) => body.split(" ")[0] ?? ""))) {
      expect(bodies).toEqual(letters.filter((one) => one.address === address).map(({ body }) => body));
    }
  });
});
