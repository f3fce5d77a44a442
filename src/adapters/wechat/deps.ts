import type { Bot } from "../../bot/index.ts";
import type { Database } from "../../core/turn/index.ts";
import type { WechatConfig } from "./config.ts";
import type { OpenInstance } from "./instance.ts";

/** One event for the log: never what was said, no secret, no identifier in full. */
export type WechatNote = (entry: {
  level: "info" | "warn" | "error";
  event: string;
  [field: string]: string | number | boolean | undefined;
}) => void;

/** What speaking over wechaty takes. */
export interface WechatServices {
  config: WechatConfig;
  database: Database;
  clock(): Date;
  /** Resolves after `ms`. */
  wait(ms: number): Promise<void>;
  random(): number;
  note: WechatNote;
  /** Loads wechaty and builds an instance, never the same one twice. */
  open: OpenInstance;
  /** Whether the puppet's server takes connections. */
  probe(): Promise<boolean>;
  /** Somebody has to sign in with their phone. */
  showCode(code: string): void;
}

/** What answering takes besides. */
export interface WechatHouse {
  bot: Bot;
  /** Keeps the process alive until the work is done. */
  background(work: Promise<unknown>): void;
}
