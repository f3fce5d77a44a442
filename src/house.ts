import { createAlerting } from "./alerting.ts";
import { type AddressOf, type Bot, createBot, tellAdmins } from "./bot/index.ts";
import { toHex } from "./core/bytes.ts";
import type { Database } from "./core/database/index.ts";
import {
  type Courier,
  deliverAt,
  deliverWritten,
  type Letter,
  type OutboxContext,
  type Outgoing,
} from "./core/outbox/index.ts";
import { giveUpOn } from "./core/subscription/index.ts";
import { oneAtATime } from "./core/turn/index.ts";
import type { Log } from "./log.ts";
import { tick } from "./schedule.ts";

export interface HouseDependencies {
  database: Database;
  couriers: readonly Courier[];
  clock(): Date;
  random(): number;
  entropy(bytes: number): Uint8Array;
  /** Keeps the process, or the Worker's request, alive until the work is done. */
  background(work: Promise<unknown>): void;
  /** Told that letters wait at an address, so that whoever fetches them need not wait for the next look. */
  onLetters?(channel: string, address: string): void;
  /** The most letters one sweep of a channel tries; the edge counts requests, so there it is few. */
  lettersPerSweep?: number;
  /** Does something after `ms`, where the process lives that long; elsewhere the next tick finds it. */
  later?(ms: number, work: () => void): void;
  /** Where admins are told what could not be delivered. */
  addressOf?: AddressOf;
  log: Log;
}

/** The assembly that every entry point shares. */
export interface House {
  bot: Bot;
  /** What time does: letters fall due, old things are forgotten. */
  tick(now: Date): Promise<void>;
  /** Begins to deliver nothing more: the process is about to end. */
  stop(): void;
  /** Told that the ledger changed, so that whoever asked to hear of it need not wait for the next minute. */
  noticed(): void;
}

/** Milliseconds since 1970 in hex, until the year 10889. */
const TIME_DIGITS = 12;
const CAUSE_BYTES = 6;
const CLAIMANT_BYTES = 6;
const LONGEST_REST_MS = 40;

export function openHouse(dependencies: HouseDependencies): House {
  const { database, couriers, clock, random, entropy, background, onLetters, later, addressOf, log } = dependencies;
  const claimant = toHex(entropy(CLAIMANT_BYTES));
  // Begins with the time, so that what is written together lies together in the index, and a commit writes fewer pages.
  const newCause = (): string =>
    clock().getTime().toString(16).padStart(TIME_DIGITS, "0") + toHex(entropy(CAUSE_BYTES));
  let stopping = false;
  const outbox: OutboxContext = {
    ...{ database, couriers, claimant, clock, random },
    isStopping: () => stopping,
    ...(dependencies.lettersPerSweep === undefined ? {} : { lettersPerSweep: dependencies.lettersPerSweep }),
    onAside,
  };

  const inOrder = oneAtATime();
  function announce(channel: string, address: string, cause?: string): void {
    onLetters?.(channel, address);
    const deliver = () =>
      cause === undefined ? deliverAt(outbox, channel, address) : deliverWritten(outbox, { cause, channel, address });
    background(
      // What is written while something is on its way there goes out after it.
      inOrder(`${channel}\n${address}`, deliver).then(
        (retryAt) => {
          if (retryAt !== undefined)
            later?.(Math.max(0, retryAt - clock().getTime()), () => announce(channel, address));
        },
        (error: unknown) => log({ level: "warn", event: "delivery_failed", channel, error: String(error) }),
      ),
    );
  }

  function onAside(letter: Letter): void {
    const { channel, sequence, reason } = letter;
    log({ level: "error", event: "letter_set_aside", channel, sequence, reason });
    if (letter.stream === "alerts") background(giveUpOn(database, letter, reason, clock()));
    if (!addressOf) return;
    background(
      tellAdmins(database, letter, addressOf, clock()).then(
        (letters) => {
          for (const one of letters) announce(one.channel, one.address);
        },
        (error: unknown) => log({ level: "warn", event: "admins_not_told", channel, error: String(error) }),
      ),
    );
  }

  const bot = createBot({
    database,
    clock,
    newCause,
    rest: () => new Promise((resolve) => setTimeout(resolve, random() * LONGEST_REST_MS)),
    claimant: (channel) => (couriers.some((one) => one.channel === channel) ? claimant : ""),
    onLetters: announce,
    onFailure: ({ cause, tries, error }) =>
      log({
        level: "error",
        event: "turn_set_aside",
        cause,
        tries,
        error: error instanceof Error ? error.name : String(error),
      }),
  });
  const onLetter = ({ channel, address }: Outgoing): void => announce(channel, address);
  const alerting = createAlerting({
    ...{ database, couriers, clock, background, onLetter, log },
    ...(later ? { later } : {}),
  });
  return {
    bot,
    tick: (now) => tick(outbox, now, log, ({ channel, address }) => onLetters?.(channel, address), alerting.tell),
    stop() {
      stopping = true;
    },
    noticed: alerting.noticed,
  };
}
