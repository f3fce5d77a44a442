import { openReply, plainText, type Reply } from "../../src/bot/index.ts";
import type { Message } from "../../src/bot/message.ts";
import type { Database } from "../../src/core/database/index.ts";
import { createOrganisation } from "../../src/core/organisation/index.ts";
import { type Courier, findLetters } from "../../src/core/outbox/index.ts";
import { type House, openHouse } from "../../src/house.ts";
import type { LogEntry } from "../../src/log.ts";
import { aDatabase } from "./a-database.ts";
import { type InvoiceWish, recordInvoices } from "./an-invoice.ts";

export const NOW = new Date("2026-11-20T10:00:00+08:00");

export interface TestHouse extends House {
  database: Database;
  now: Date;
  log: LogEntry[];
  /** Everything that was begun in the background. */
  settled(): Promise<void>;
  /** Says something as a colleague in a bound place and returns what comes back in plain words. */
  ask(text: string, as?: Partial<Message>): Promise<string>;
  askForReplies(text: string, as?: Partial<Message>): Promise<Reply[]>;
}

export interface HouseWish {
  ledger?: InvoiceWish[];
  couriers?: Courier[];
  database?: Database;
  group?: boolean;
  /** Where admins are told what could not be delivered. */
  addressOf?: (channel: string, person: string) => string | undefined;
  /** Without any organisation. */
  bare?: boolean;
}

export const ORGANISATION = "org_mingxia";

let said = 0;

export const aMessage = (text: string, as: Partial<Message> = {}): Message => ({
  channel: "terminal",
  place: "linan",
  parent: "",
  thread: "",
  person: "linan",
  id: `m${++said}`,
  text,
  setting: "direct",
  address: as.place ?? "linan",
  networkAddress: "",
  fetched: true,
  trust: { operator: { organisation: undefined } },
  ...as,
});

/** A whole house over a database of its own, with one organisation and the ledger asked for. */
export async function aHouse(wish: HouseWish = {}): Promise<TestHouse> {
  const database = wish.database ?? (await aDatabase({ group: wish.group ?? false }));
  const log: LogEntry[] = [];
  const begun: Promise<unknown>[] = [];
  const house = openHouse({
    database,
    couriers: wish.couriers ?? [],
    clock: () => test.now,
    random: Math.random,
    entropy: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    background: (work) => void begun.push(work),
    ...(wish.addressOf ? { addressOf: wish.addressOf } : {}),
    log: (entry) => void log.push(entry),
  });
  const test: TestHouse = {
    ...house,
    database,
    now: NOW,
    log,
    async settled() {
      await Promise.all(begun);
    },
    async askForReplies(text, as) {
      const answer = await house.bot.answer(aMessage(text, as));
      if (answer.kind !== "answered") return [answer.reply];
      return (await findLetters(database, answer.cause)).map((letter) => openReply(letter.body));
    },
    async ask(text, as) {
      return (await test.askForReplies(text, as)).map(plainText).join("\n---\n");
    },
  };
  if (!wish.database && !wish.bare) {
    await createOrganisation(
      database,
      { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: ["91110108MA00EXAM5X"] },
      NOW,
    );
  }
  if (wish.ledger) await recordInvoices(database, ORGANISATION, wish.ledger);
  return test;
}
