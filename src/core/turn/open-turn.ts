import { asOne, type Database } from "../database/index.ts";
import { turnState } from "../database/turn/index.ts";
import { MESSAGES_PER_NETWORK_ADDRESS, MESSAGES_PER_PLACE, RATE_WINDOW } from "../limits.ts";
import { decideStanding, type Speaker, type Standing, standingQuery, type Trust } from "../organisation/index.ts";

/** Which message this is, where it was said and by whom. */
export interface TurnKey extends Speaker {
  thread: string;
  messageId: string;
  /** Where it came from on the network, hashed, or '' where that means nothing. */
  networkAddress: string;
}

/** A message that has been read and is being thought about. */
export interface Turn {
  key: TurnKey;
  standing: Standing;
  /** What was sealed at the end of the last turn of this conversation, if it belongs to the same organisation. */
  state: string | undefined;
  revision: number;
  openedAt: Date;
}

export type Opened =
  | { kind: "open"; turn: Turn }
  | { kind: "seen"; cause: string }
  | { kind: "limited"; retryAfterMs: number };

export const rateWindow = (now: Date): number => Math.floor(now.getTime() / RATE_WINDOW) * RATE_WINDOW;

export const rateKeys = (key: TurnKey): string[] => [
  `place:${key.channel}:${key.place}`,
  ...(key.networkAddress ? [`address:${key.networkAddress}`] : []),
];

const allowance = (rateKey: string): number =>
  rateKey.startsWith("place:") ? MESSAGES_PER_PLACE : MESSAGES_PER_NETWORK_ADDRESS;

/** Reads, in one statement, everything a turn rests on. */
export async function openTurn(database: Database, key: TurnKey, trust: Trust, now: Date): Promise<Opened> {
  const window = rateWindow(now);
  const keys = rateKeys(key);
  const everything = asOne(turnState(key, keys, window), standingQuery(key, trust));
  const [[{ cause, conversation, counts }, facts]] = await database.read(everything);
  if (cause !== undefined) return { kind: "seen", cause };
  const over = keys.some((rateKey) => (counts.get(rateKey) ?? 0) >= allowance(rateKey));
  if (over && !trust.operator) return { kind: "limited", retryAfterMs: window + RATE_WINDOW - now.getTime() };
  const standing = decideStanding(trust, facts);
  const same = conversation?.organisation === (standing.organisation?.id ?? "");
  return {
    kind: "open",
    turn: {
      key,
      standing,
      state: same ? conversation?.state : undefined,
      revision: conversation?.revision ?? 0,
      openedAt: now,
    },
  };
}
