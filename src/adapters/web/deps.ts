import type { Context } from "hono";
import type { Bot } from "../../bot/index.ts";
import type { Database } from "../../core/database/index.ts";
import type { WebConfig } from "./config.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { SignIn } from "./sign-in.ts";
import type { WaitForLetters } from "./wait-for-letters.ts";

/** Everything the web chat needs from the house. */
export interface WebDeps {
  bot: Bot;
  database: Database;
  config: WebConfig;
  clock(): Date;
  entropy(bytes: number): Uint8Array;
  /** Absent where files cannot be read. */
  imports?: ImportDesk;
  /** Where admins sign the bot in to a channel that wants it. */
  signIn?: SignIn;
  /** How a long poll waits; looks again every two seconds unless told better. */
  waitForLetters?: WaitForLetters;
  /** The network address at the other end of the connection, as the runtime knows it. */
  peerAddress?(context: Context): string | undefined;
}
