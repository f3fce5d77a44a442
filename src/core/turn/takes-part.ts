import type { Database } from "../database/index.ts";
import { anyConversation } from "../database/turn/index.ts";

/** Whether somebody has spoken with the bot in this thread before. */
export async function takesPart(
  database: Database,
  thread: { channel: string; place: string; thread: string },
): Promise<boolean> {
  const [any] = await database.read(anyConversation(thread));
  return any;
}
