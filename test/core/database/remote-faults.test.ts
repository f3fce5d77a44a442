import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../../src/core/database/index.ts";
import { claimLetter } from "../../../src/core/database/outbox/index.ts";
import { asWrite } from "../../../src/core/database/statement.ts";
import { createOrganisation } from "../../../src/core/organisation/index.ts";
import { writeLetters } from "../../../src/core/outbox/index.ts";
import { openHranaClient } from "../../../src/edge/hrana-client.ts";
import { openNodeDatabase } from "../../../src/node/index.ts";
import { options } from "../../support/a-database.ts";
import { aFaultyWay, type Fault, type FaultyWay } from "../../support/a-faulty-way.ts";
import { aHouse, aMessage, NOW, ORGANISATION, type TestHouse } from "../../support/a-house.ts";
import { aServedDatabase, type ServedDatabase } from "../../support/a-served-database.ts";
import { recordInvoices } from "../../support/an-invoice.ts";

const NUMBER = "24112000000031870426";
/** What the product waits in seconds, a test waits in less. */
const DEADLINE_MS = 1000;
/** A statement that only the commit of a turn has. */
const COMMIT = "insert into";

type Open = (address: { url: string; token: string }) => Promise<Database>;

const onNode: Open = async ({ url, token }) =>
  (await openNodeDatabase({ url, token, file: undefined }, DEADLINE_MS)).database;
const onTheEdge: Open = async (address) => {
  const client = openHranaClient(address, DEADLINE_MS);
  return openDatabase({ writer: client, reader: client }, options);
};

interface Remote {
  house: TestHouse;
  database: Database;
  served: ServedDatabase;
  way: FaultyWay;
  sent: string[];
  close(): Promise<void>;
}

async function aRemoteHouse(open: Open): Promise<Remote> {
  const served = await aServedDatabase();
  await createOrganisation(served.database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, NOW);
  await recordInvoices(served.database, ORGANISATION, [{ number: NUMBER }]);
  const way = await aFaultyWay(served.secrets.PIAOWEN_DATABASE_URL);
  const database = await open({ url: way.url, token: served.secrets.PIAOWEN_DATABASE_TOKEN });
  const sent: string[] = [];
  const courier = {
    channel: "chat",
    async deliver({ cause }: { cause: string }) {
      sent.push(cause);
      return { kind: "sent" } as const;
    },
  };
  const house = await aHouse({ database, couriers: [courier] });
  const close = async () => {
    database.close();
    way.close();
    await served.close();
  };
  return { house, database, served, way, sent, close };
}

const asked = (id: string) =>
  aMessage(`查发票 ${NUMBER}`, { id, channel: "chat", place: "finance", address: "finance", fetched: false });

const FAULTS: [what: string, fault: Fault, times: number][] = [
  ["answers 500", { kind: "status", status: 500 }, 3],
  ["answers 429", { kind: "status", status: 429 }, 3],
  ["breaks the connection", { kind: "reset" }, 2],
  ["does not answer", { kind: "hang" }, 1],
  ["commits, and its answer is lost", { kind: "lost" }, 1],
  ["commits, and falls silent", { kind: "silent" }, 1],
];

describe.each<[where: string, open: Open]>([
  ["Node", onNode],
  ["the edge", onTheEdge],
])("F22: from %s, a remote database", (_where, open) => {
  let remote: Remote;
  beforeAll(async () => {
    remote = await aRemoteHouse(open);
  });
  beforeEach(async () => {
    remote.sent.length = 0;
    const emptied = ["letter", "inbox"].map((table) => asWrite({ sql: `delete from ${table}`, args: [] }));
    await remote.database.commit(emptied);
  });
  afterAll(() => remote.close());

  test.each(FAULTS)("that %s: the turn is stored once and answered once", async (_what, fault, times) => {
    const { house, served, way, sent } = remote;
    for (let nth = 0; nth < times; nth++) way.faults.push({ fault, about: COMMIT });
    expect(await house.bot.answer(asked("m1"))).toMatchObject({ kind: "answered", repeated: false });
    await house.settled();
    expect(way.faults).toEqual([]);
    expect(await house.bot.answer(asked("m1"))).toMatchObject({ kind: "answered", repeated: true });
    await house.settled();
    expect(sent).toHaveLength(1);
    expect(await served.rows("select count(*) as n from letter")).toEqual([{ n: 1 }]);
    expect(await served.rows("select state, attempts from letter")).toEqual([{ state: "sent", attempts: 1 }]);
    // What was written is there to be read: the conversation goes on.
    expect(await house.ask("详细", asked("m2"))).not.toBe("");
  });

  test("that answers nothing but 503 is acknowledged by nobody, and what is sent again is answered once", async () => {
    const { house, served, way, sent } = remote;
    for (let nth = 0; nth < 40; nth++) way.faults.push({ fault: { kind: "status", status: 503 }, about: "" });
    expect((await house.bot.answer(asked("m1"))).kind).toBe("failed");
    way.faults.length = 0;
    expect(await served.rows("select count(*) as n from inbox")).toEqual([{ n: 0 }]);
    expect(await house.bot.answer(asked("m1"))).toMatchObject({ kind: "answered", repeated: false });
    await house.settled();
    expect(sent).toHaveLength(1);
  });

  test("takes all of a batch or nothing, whatever is wrong in the middle of it", async () => {
    const { database, served } = remote;
    const letter = { channel: "chat", address: "finance", stream: "alerts", organisation: "", body: "x" } as const;
    const [first, second] = [writeLetters("one", [letter], false, NOW), writeLetters("two", [letter], false, NOW)];
    const claim = claimLetter({ sequence: 999, attempts: 0, claimant: "nobody" }, 0, 1);
    expect(await database.commit([...first, ...claim, ...second])).toBe("conflict");
    const wrong = asWrite({ sql: "update nowhere set nothing = 1", args: [] });
    await expect(database.commit([...first, wrong, ...second])).rejects.toThrow();
    expect(await served.rows("select count(*) as n from letter")).toEqual([{ n: 0 }]);
    expect(await database.commit([...first, ...second])).toBe("committed");
    expect(await served.rows("select count(*) as n from letter")).toEqual([{ n: 2 }]);
  });
});
