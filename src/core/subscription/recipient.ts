import type { Database } from "../database/index.ts";
import { failRecipient, type RecipientKey, type RecipientRow, recipientsOf } from "../database/subscription/index.ts";
import { QUIET_FROM_HOUR, QUIET_UNTIL_HOUR } from "../limits.ts";

export type { RecipientKey };

/** Where somebody is told things, as a channel, an admin or a command line names it. */
export interface AlertPlace extends RecipientKey {
  place: string;
  parent: string;
  /** Who reads it, where nobody else does; '' in a group. */
  person: string;
  setting: "direct" | "group";
  language: "zh-CN" | "en";
  /** Whether it may read the ledger because it is bound. */
  bound: boolean;
}

/** How a recipient wants to be told. */
export type Recipient = RecipientRow;

const HOME = "Asia/Shanghai";

/** A recipient that has said nothing yet: in a group, nothing comes after eight in the evening that can wait. */
export function newRecipient(place: AlertPlace, now: Date): RecipientRow {
  const rests = place.setting === "group";
  return {
    ...place,
    bound: place.bound ? 1 : 0,
    quietFrom: rests ? QUIET_FROM_HOUR * 60 : 0,
    quietUntil: rests ? QUIET_UNTIL_HOUR * 60 : 0,
    timeZone: HOME,
    mutedUntil: 0,
    failedAt: null,
    failure: "",
    numbered: 0,
    madeAt: now.getTime(),
  };
}

/** Stops telling the recipient of an alert that cannot be reached any more. */
export async function giveUpOn(
  database: Database,
  letter: RecipientKey & { cause: string },
  reason: string,
  now: Date,
): Promise<void> {
  await database.commit([failRecipient(letter, now.getTime(), reason)]);
}

const MOST_LISTED = 1000;

/** Everybody an organisation tells things, those who cannot be reached first. */
export async function listRecipients(database: Database, organisation: string): Promise<Recipient[]> {
  const [rows] = await database.read(recipientsOf(organisation, MOST_LISTED));
  return rows;
}
