import type { Database } from "../../src/core/database/index.ts";
import {
  type Delivery,
  type Letter,
  type OutboxContext,
  type Outgoing,
  writeLetters,
} from "../../src/core/outbox/index.ts";
import { NOW } from "./a-house.ts";

export interface TestOutbox extends OutboxContext {
  now: Date;
  /** The bodies of the letters that the courier was given, in order. */
  given: string[];
  later(ms: number): void;
}

/** An outbox as one process has it, with a courier on channel "recorder". */
export function anOutbox(
  database: Database,
  deliver: (letter: Letter) => Delivery | Promise<Delivery> = () => ({ kind: "sent" }),
  random = 0.5,
): TestOutbox {
  const outbox: TestOutbox = {
    database,
    claimant: crypto.randomUUID(),
    now: NOW,
    given: [],
    later: (ms) => {
      outbox.now = new Date(outbox.now.getTime() + ms);
    },
    clock: () => outbox.now,
    random: () => random,
    couriers: [
      {
        channel: "recorder",
        async deliver(letter) {
          outbox.given.push(letter.body);
          return deliver(letter);
        },
      },
    ],
  };
  return outbox;
}

let causes = 0;

/** Writes letters of one cause; each is told by its body. */
export async function post(
  database: Database,
  wishes: (Partial<Outgoing> & { body: string; fetched?: boolean })[],
  now: Date = NOW,
): Promise<void> {
  const cause = `post-${++causes}`;
  const letters = wishes.map(({ fetched: _, ...wish }) => ({
    channel: "recorder",
    address: "accounts",
    stream: "answers" as const,
    organisation: "",
    ...wish,
  }));
  await database.commit(
    writeLetters(
      cause,
      letters,
      wishes.some(({ fetched }) => fetched),
      now,
    ),
  );
}
