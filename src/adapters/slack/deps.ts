import type { Bot } from "../../bot/index.ts";
import type { Database, Timer } from "../../core/turn/index.ts";
import type { SlackConfig } from "./config.ts";
import type { SlackMemory } from "./memory.ts";
import type { Authenticate } from "./verify-signature.ts";
import type { SlackFetch } from "./web-client.ts";

/** One event for the log: never what was said, no secret, no identifier in full. */
export type SlackNote = (entry: {
  level: "info" | "warn" | "error";
  event: string;
  [field: string]: string | number | boolean | undefined;
}) => void;

/** What speaking with Slack takes, and what each runtime has its own of. */
export interface SlackServices {
  config: SlackConfig;
  clock(): Date;
  /** Resolves after `ms`, or sooner where the process is about to end. */
  wait(ms: number): Promise<void>;
  timer: Timer;
  /** Outlives a request. */
  memory: SlackMemory;
  note: SlackNote;
  /** Where the files come from that replies offer; without it they are only named. */
  database?: Database;
  /** The runtime's own unless it has a better one. */
  fetch?: SlackFetch;
  /** WebCrypto's unless the runtime has a faster one. */
  authenticate?: Authenticate;
}

/** What answering takes besides. */
export interface SlackHouse {
  bot: Bot;
  database: Database;
  /** Keeps the process, or the Worker's request, alive until the work is done. */
  background(work: Promise<unknown>): void;
}
