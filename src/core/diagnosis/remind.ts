import {
  dueReminders,
  forgetReminder,
  putReminder,
  type ReminderKind,
  type ReminderRow,
  remindersOf,
  takeReminder,
} from "../database/diagnosis/index.ts";
import type { Database, Write } from "../database/index.ts";
import { REMINDERS_LISTED, REMINDERS_PER_TICK } from "../limits.ts";
import { whenAwake } from "./try-again.ts";

/** Whose dialog it is, and where its letters go. */
export interface DialogKey {
  readonly channel: string;
  readonly place: string;
  readonly thread: string;
  readonly person: string;
}

export interface ReminderWish {
  readonly kind: ReminderKind;
  readonly dueAt: Date;
  /** The maintenance whose end is waited for. */
  readonly notice?: string;
  /** Sealed by whoever writes the letter. */
  readonly facts: string;
}

/** Something that a dialog waited for and whose time has come. */
export type DueReminder = ReminderRow;

/** Notes what a dialog waits for; `cause` is a name that no other letter has. */
export const remindLater = (
  key: DialogKey,
  { organisation, address, cause }: { organisation: string; address: string; cause: string },
  { kind, dueAt, notice = "", facts }: ReminderWish,
): Write => {
  const { channel, place, thread, person } = key;
  const at = dueAt.getTime();
  return putReminder({ channel, place, thread, person, kind, organisation, address, dueAt: at, notice, facts, cause });
};

/** A dialog no longer waits for these. */
export const stopWaiting = (key: DialogKey, kinds: readonly ReminderKind[]): Write[] =>
  kinds.map((kind) => forgetReminder(key, kind));

/** What is due, oldest first; nothing in the evening or at night, when it can wait until morning. */
export async function findDueReminders(database: Database, now: Date): Promise<DueReminder[]> {
  if (whenAwake(now) > now) return [];
  const [rows] = await database.read(dueReminders(now.getTime(), REMINDERS_PER_TICK));
  return rows;
}

/** What was promised to somebody in a place, the soonest first; a question that stays open is no promise. */
export async function listReminders(
  database: Database,
  whose: Omit<DialogKey, "thread"> & { organisation: string },
): Promise<DueReminder[]> {
  const [rows] = await database.read(remindersOf(whose, REMINDERS_LISTED));
  return rows;
}

/** A promise that nobody wants kept; refused when it was kept already. */
export const cancelReminder = (reminder: DueReminder): Write[] => takeReminder(reminder);

/** Commits with the letter that it becomes; refused when another process was faster. */
export const settleReminder = (reminder: DueReminder): Write[] => takeReminder(reminder);
