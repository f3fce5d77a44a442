import { dialogsOfOthers, leaveDialog, type OpenDialogRow } from "../database/diagnosis/index.ts";
import type { Database, Write } from "../database/index.ts";
import type { DialogKey } from "./remind.ts";

const MOST = 5;

/** The conversations of colleagues here in which something is open, the latest first; their state is sealed. */
export async function findOthersDialogs(
  database: Database,
  organisation: string,
  { channel, place, thread, person }: DialogKey,
): Promise<OpenDialogRow[]> {
  const [rows] = await database.read(dialogsOfOthers({ organisation, channel, place, thread }, person, MOST));
  return rows;
}

/** Leaves a colleague's conversation in this state; refused when they have said something meanwhile. */
export const leaveOthersDialog = (
  organisation: string,
  { channel, place, thread }: DialogKey,
  left: OpenDialogRow,
): Write[] => leaveDialog({ organisation, channel, place, thread }, left);
