import type { Database } from "../database/index.ts";
import { forgetGaps } from "../database/knowledge/index.ts";
import { forgetBindCodes } from "../database/organisation/index.ts";
import { forgetLetters } from "../database/outbox/index.ts";
import { forgetDeliveries } from "../database/source/index.ts";
import { forgetAlerts, forgetNotices } from "../database/subscription/index.ts";
import { forgetTurns } from "../database/turn/index.ts";
import { BIND_TRIES_WINDOW, MESSAGE_RETENTION } from "../limits.ts";

/** Deletes messages, conversations, settled letters and counters that are past their retention. */
export async function forgetOld(database: Database, now: Date): Promise<void> {
  const before = now.getTime() - MESSAGE_RETENTION;
  await database.commit([
    ...forgetTurns(before, now.getTime() - 2 * BIND_TRIES_WINDOW),
    forgetLetters(before),
    forgetBindCodes(before),
    forgetDeliveries(before),
    forgetGaps(before),
    forgetAlerts(before),
    forgetNotices(before),
  ]);
}
