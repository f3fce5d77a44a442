import type { Database } from "../database/index.ts";
import { type AsideRow, messagesAside } from "../database/turn/index.ts";

const MOST_LISTED = 200;

/** The messages that failed every time they were tried, oldest first; the person has been told, an operator should look. */
export async function listTurnsAside(database: Database): Promise<AsideRow[]> {
  const [rows] = await database.read(messagesAside(MOST_LISTED));
  return rows;
}
