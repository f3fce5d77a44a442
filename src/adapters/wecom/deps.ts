import type { Bot } from "../../bot/index.ts";
import type { Database, Timer } from "../../core/turn/index.ts";
import type { Vault } from "../../core/vault/index.ts";
import type { WecomConfig } from "./config.ts";
import type { WecomMemory } from "./memory.ts";

/** One event for the log: never what was said, no secret, no identifier in full. */
export type WecomNote = (entry: {
  level: "info" | "warn" | "error";
  event: string;
  [field: string]: string | number | boolean | undefined;
}) => void;

/** The part of fetch that is used here. */
export type WecomFetch = (url: string, init: { method: string; body?: string | FormData }) => Promise<Response>;

/** What speaking with WeCom takes, and what each runtime has its own of. */
export interface WecomServices {
  config: WecomConfig;
  database: Database;
  vault: Vault;
  clock(): Date;
  /** Resolves after `ms`. */
  wait(ms: number): Promise<void>;
  timer: Timer;
  entropy(bytes: number): Uint8Array;
  /** Outlives a request. */
  memory: WecomMemory;
  note: WecomNote;
  /** The runtime's own unless it is given another. */
  fetch?: WecomFetch;
}

/** What answering takes besides. */
export interface WecomHouse {
  bot: Bot;
  /** Keeps the process, or the Worker's request, alive until the work is done. */
  background(work: Promise<unknown>): void;
}
