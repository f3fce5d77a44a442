import { sendReminders } from "./bot/index.ts";
import { type OutboxContext, type Outgoing, sweepLetters } from "./core/outbox/index.ts";
import { forgetOld } from "./core/turn/index.ts";
import type { Log } from "./log.ts";

/** Once a day, at 03:17 in Shanghai, when nobody is at work. */
const isForgettingTime = (now: Date): boolean => now.getUTCHours() === 19 && now.getUTCMinutes() === 17;

/** What time does, called at least once a minute; each duty fails alone. */
export async function tick(
  outbox: OutboxContext,
  now: Date,
  log: Log,
  onLetters: (letter: Outgoing) => void = () => undefined,
  tell: (now: Date) => Promise<void> = async () => undefined,
): Promise<void> {
  const remind = async () => (await sendReminders(outbox.database, now)).forEach(onLetters);
  const duties: [name: string, duty: () => Promise<unknown>][] = [
    ["remind", remind],
    ["tell", () => tell(now)],
    ["sweep", () => sweepLetters(outbox)],
  ];
  if (isForgettingTime(now)) duties.push(["forget", () => forgetOld(outbox.database, now)]);
  for (const [name, duty] of duties) {
    await duty().catch((error: unknown) =>
      log({
        level: "error",
        event: "duty_failed",
        duty: name,
        error: error instanceof Error ? error.name : String(error),
      }),
    );
  }
}
