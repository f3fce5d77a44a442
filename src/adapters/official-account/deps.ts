import type { Bot } from "../../bot/index.ts";
import type { Database, Timer } from "../../core/turn/index.ts";
import type { OfficialAccountConfig } from "./config.ts";

/** One event for the log: never what was said, no secret, no identifier in full. */
export type OfficialAccountNote = (entry: {
  level: "info" | "warn" | "error";
  event: string;
  [field: string]: string | number | boolean | undefined;
}) => void;

/** What is remembered between requests: plain values, and nothing that could not be done without. */
export interface OfficialAccountMemory {
  /** How many questions of each follower are still being answered. */
  underWay: Map<string, number>;
  /** How often a follower was told to ask again, because the answer took too long. */
  late: { total: number };
}

export const createOfficialAccountMemory = (): OfficialAccountMemory => ({ underWay: new Map(), late: { total: 0 } });

/** Everything the Official Account needs from the house. */
export interface OfficialAccountDeps {
  config: OfficialAccountConfig;
  bot: Bot;
  database: Database;
  clock(): Date;
  timer: Timer;
  entropy(bytes: number): Uint8Array;
  /** Outlives a request. */
  memory: OfficialAccountMemory;
  note: OfficialAccountNote;
  /** Keeps the process, or the Worker's request, alive until the work is done. */
  background(work: Promise<unknown>): void;
}
