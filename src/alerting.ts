import { type AlertContext, type ChannelPowers, composeAlerts } from "./bot/index.ts";
import { ALERT_SETTLES } from "./core/limits.ts";
import { answersBeneath, type Courier, editsMessages, type Outgoing } from "./core/outbox/index.ts";
import { checkLateness } from "./core/source/index.ts";
import { matchNotices, remindOfDates } from "./core/subscription/index.ts";
import type { Database } from "./core/turn/index.ts";
import type { Log } from "./log.ts";

/** What can be done about a message depends on what carried it. */
export const powersOf = (couriers: readonly Courier[]): ChannelPowers => ({
  edits: (channel) => couriers.some((courier) => courier.channel === channel && editsMessages(courier)),
  beneath(channel, receipt) {
    const courier = couriers.find((one) => one.channel === channel);
    return courier && answersBeneath(courier) ? courier.beneath(receipt) : undefined;
  },
});

export interface AlertingDependencies {
  database: Database;
  couriers: readonly Courier[];
  clock(): Date;
  background(work: Promise<unknown>): void;
  /** Does something after `ms`, where the process lives that long. */
  later?(ms: number, work: () => void): void;
  onLetter(letter: Outgoing): void;
  log: Log;
}

/** From what was noticed to the letters that tell of it. */
export interface Alerting {
  /** Told that something may have been noticed: it is told once it has settled, where the process lives that long. */
  noticed(): void;
  /** Everything that is due by now. */
  tell(now: Date): Promise<void>;
}

export function createAlerting(dependencies: AlertingDependencies): Alerting {
  const { database, couriers, clock, background, later, onLetter, log } = dependencies;
  const context: AlertContext = { database, powers: powersOf(couriers), clock };
  let waiting = false;

  async function compose(): Promise<void> {
    await matchNotices(database, clock());
    for (const letter of await composeAlerts(context)) onLetter(letter);
  }

  return {
    noticed() {
      if (waiting || !later) return;
      waiting = true;
      // A moment longer than it takes to settle, so that one look finds it.
      later(ALERT_SETTLES + 100, () => {
        waiting = false;
        background(
          compose().catch((error: unknown) => log({ level: "warn", event: "alerts_failed", error: String(error) })),
        );
      });
    },
    async tell(now) {
      await checkLateness(database, now);
      await remindOfDates(database, now);
      await compose();
    },
  };
}
