import { openReply, plainText, type Reply } from "../../src/bot/index.ts";
import type { Courier, Delivery, Letter } from "../../src/core/outbox/index.ts";
import { aHouse, type HouseWish, NOW, type TestHouse } from "./a-house.ts";
import { anEvent, aSource, type TestSource } from "./a-source.ts";
import type { InvoiceWish } from "./an-invoice.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What a platform received, in the order it came. */
export interface Received {
  address: string;
  reply: Reply;
  text: string;
  /** Put in the place of an earlier message. */
  revised?: string;
}

export interface WatchedHouse extends TestHouse {
  source: TestSource;
  received: Received[];
  /** What the next deliveries come to; without it, they succeed. */
  script: Delivery[];
  /** Pushes one change as of now. */
  change(number: string, axis: string, to: string): Promise<void>;
  /** Lets time pass, and does what time does. */
  later(ms: number): Promise<void>;
  /** What came since this was last asked, in plain words. */
  news(): string[];
  /** Speaks on the watched channel. */
  say(text: string, place?: string, as?: Parameters<TestHouse["ask"]>[1]): Promise<string>;
}

/** A house with a source that pushes and a channel that is pushed to; where `edits`, it can change what it delivered. */
export async function aWatchedHouse(
  wish: Omit<HouseWish, "ledger"> & { ledger?: InvoiceWish[]; edits?: boolean } = {},
): Promise<WatchedHouse> {
  const received: Received[] = [];
  const script: Delivery[] = [];
  let posted = 0;
  const take = (letter: Pick<Letter, "address" | "body">, revised?: string): Delivery => {
    const scripted = script.shift();
    if (scripted && scripted.kind !== "sent") return scripted;
    const reply = openReply(letter.body);
    received.push({ address: letter.address, reply, text: plainText(reply), ...(revised ? { revised } : {}) });
    return scripted ?? { kind: "sent", receipt: `m${++posted}` };
  };
  const powers = wish.edits
    ? {
        revise: async (receipt: string, body: string) => take({ address: "", body }, receipt),
        beneath: (receipt: string) => `beneath ${receipt}`,
      }
    : {};
  const courier: Courier = { channel: "chat", deliver: async (letter) => take(letter), ...powers };
  const house = await aHouse({ ...wish, couriers: [...(wish.couriers ?? []), courier] });
  const source = await aSource(house.database);
  let heard = 0;
  // `house` is what everything reads its clock from.
  const watched: WatchedHouse = Object.assign(house, {
    source,
    received,
    script,
    async change(number: string, axis: string, to: string) {
      source.now = house.now;
      const response = await source.push({ events: [anEvent(number, axis, to, house.now.toISOString())] });
      if (response.status !== 200) throw new Error(`the push was refused: ${await response.text()}`);
    },
    async later(ms: number) {
      house.now = new Date(house.now.getTime() + ms);
      source.now = house.now;
      await house.tick(house.now);
      await house.settled();
    },
    news() {
      const fresh = received.slice(heard).map(({ text }) => text);
      heard = received.length;
      return fresh;
    },
    async say(text: string, place = "finance", as = {}) {
      const message = { channel: "chat", place, address: place, person: "linan", fetched: true, ...as };
      return house.ask(text, message);
    },
  });
  return watched;
}

export const START = NOW;
