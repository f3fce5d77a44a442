import type { Database, Write } from "../database/index.ts";
import { invoicesByIds } from "../database/ledger/index.ts";
import { nearestBinding } from "../database/organisation/index.ts";
import {
  type AlertRow,
  alertsDue,
  alertsOfCause,
  lastAlert,
  type NoticeRow,
  noticesById,
  postponeAlerts,
  type RecipientKey,
  recipientByKey,
  recipientsDue,
  settleAlerts,
  stopAlerts,
  type ToldRow,
  toldOf,
} from "../database/subscription/index.ts";
import { fromRow, type LedgerInvoice } from "../ledger/index.ts";
import { ALERTS_PER_COMPOSE, RECIPIENTS_PER_COMPOSE } from "../limits.ts";
import type { PlaceRule } from "../organisation/index.ts";
import type { Recipient } from "./recipient.ts";
import { whenAwake } from "./when-due.ts";

/** A notice on its way to somebody, with the invoice as the ledger has it now; undefined where it is gone. */
export interface DueAlert extends AlertRow {
  about: NoticeRow;
  invoiceNow: LedgerInvoice | undefined;
}

export interface Due {
  recipient: Recipient;
  /** What an admin said the readers of the place are shown. */
  rule: PlaceRule | undefined;
  alerts: DueAlert[];
  /** What they were told of the same invoices before. */
  told: ToldRow[];
}

/** What is to be done about a recipient's alerts: they are told, they wait, or nobody may read them there any more. */
export type DueOutcome = { kind: "tell"; due: Due } | { kind: "nothing"; writes: Write[] };

/** Who is due to be told something. */
export async function dueRecipients(database: Database, now: Date): Promise<RecipientKey[]> {
  const [keys] = await database.read(recipientsDue(now.getTime(), RECIPIENTS_PER_COMPOSE));
  return keys;
}

async function withFacts(database: Database, organisation: string, rows: readonly AlertRow[]): Promise<DueAlert[]> {
  const [notices, invoices] = await database.read(
    noticesById(rows.map((row) => row.notice)),
    invoicesByIds(organisation, [...new Set(rows.map((row) => row.invoice))]),
  );
  const abouts = new Map(notices.map((notice) => [notice.id, notice]));
  const known = new Map(invoices.map((row) => [row.id, fromRow(row)]));
  return rows.flatMap((row): DueAlert[] => {
    const about = abouts.get(row.notice);
    return about ? [{ ...row, about, invoiceNow: known.get(row.invoice) }] : [];
  });
}

/** Everything that composing one recipient's alerts rests on. */
export async function openDue(database: Database, key: RecipientKey, now: Date): Promise<DueOutcome> {
  const at = now.getTime();
  const [recipient, rows] = await database.read(recipientByKey(key), alertsDue(key, at, ALERTS_PER_COMPOSE));
  if (!recipient || recipient.failedAt !== null) return { kind: "nothing", writes: [stopAlerts(key, at)] };
  const awake = whenAwake(recipient, at);
  if (awake > at) return { kind: "nothing", writes: [postponeAlerts(key, at, awake)] };
  const { organisation, channel, place, parent, person, bound } = recipient;
  const [binding] = await database.read(nearestBinding(channel, place, parent, person));
  // Outsiders may read along by now, or the place may ask another ledger.
  const mayRead = !bound || (binding?.organisation.id === organisation && binding.audience === "internal");
  if (!mayRead) return { kind: "nothing", writes: [stopAlerts(key, at)] };
  // Ended between being matched and being told.
  const ended = rows.filter((row) => row.number === 0).map((row) => row.id);
  if (ended.length > 0) return { kind: "nothing", writes: settleAlerts(ended, "stopped", "", at) };
  const alerts = await withFacts(database, organisation, rows);
  const invoices = [...new Set(alerts.map((alert) => alert.invoice))].filter((id) => id !== 0);
  const [told] = invoices.length > 0 ? await database.read(toldOf(key, invoices)) : [[]];
  return { kind: "tell", due: { recipient, rule: binding?.rule, alerts, told } };
}

/** Settles alerts into the letter of a cause, or as overtaken by what came after; refused where somebody was faster. */
export const settle = (
  alerts: readonly { id: number }[],
  outcome: "said" | "superseded",
  cause: string,
  now: Date,
): Write[] =>
  settleAlerts(
    alerts.map(({ id }) => id),
    outcome,
    cause,
    now.getTime(),
  );

/** What a letter told its recipient, as the ledger has it now. */
export async function alertsBehind(database: Database, key: RecipientKey, cause: string): Promise<DueAlert[]> {
  const [rows] = await database.read(alertsOfCause(key, cause));
  return withFacts(database, key.organisation, rows);
}

/** The last thing that a recipient was told, if anything. */
export async function lastTold(
  database: Database,
  key: RecipientKey,
): Promise<(AlertRow & { cause: string }) | undefined> {
  const [row] = await database.read(lastAlert(key));
  return row;
}
