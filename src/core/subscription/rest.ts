import type { Database, Write } from "../database/index.ts";
import { putRecipient, recipientByKey } from "../database/subscription/index.ts";
import { MUTE_LONGEST } from "../limits.ts";
import { isTimeZone } from "./local-time.ts";
import { type AlertPlace, newRecipient, type Recipient } from "./recipient.ts";

/** How a place wants to be left in peace; what comes meanwhile waits. */
export type RestWish =
  | { kind: "mute"; until: Date }
  | { kind: "unmute" }
  | { kind: "quiet"; from: number; until: number }
  | { kind: "no_quiet" }
  | { kind: "time_zone"; name: string };

export type RestOutcome = { kind: "set"; recipient: Recipient } | { kind: "no_such_zone" } | { kind: "too_long" };

function changed(recipient: Recipient, wish: RestWish): Recipient {
  switch (wish.kind) {
    case "mute":
      return { ...recipient, mutedUntil: wish.until.getTime() };
    case "unmute":
      return { ...recipient, mutedUntil: 0 };
    case "quiet":
      return { ...recipient, quietFrom: wish.from, quietUntil: wish.until };
    case "no_quiet":
      return { ...recipient, quietFrom: 0, quietUntil: 0 };
    case "time_zone":
      return { ...recipient, timeZone: wish.name };
  }
}

/** Sets when a place is told nothing. */
export async function setRest(
  database: Database,
  place: AlertPlace,
  wish: RestWish,
  now: Date,
): Promise<{ outcome: RestOutcome; writes: Write[] }> {
  if (wish.kind === "time_zone" && !isTimeZone(wish.name)) return { outcome: { kind: "no_such_zone" }, writes: [] };
  if (wish.kind === "mute" && wish.until.getTime() - now.getTime() > MUTE_LONGEST) {
    return { outcome: { kind: "too_long" }, writes: [] };
  }
  const [known] = await database.read(recipientByKey(place));
  const recipient = changed(known ?? newRecipient(place, now), wish);
  return { outcome: { kind: "set", recipient }, writes: [putRecipient(recipient)] };
}
