import { ALERTS_APART } from "../../core/limits.ts";
import { type Outgoing, withdraw, writeLetters } from "../../core/outbox/index.ts";
import { type Due, type DueAlert, dueRecipients, openDue, settle } from "../../core/subscription/index.ts";
import type { Database, Write } from "../../core/turn/index.ts";
import { discloseReply, type Reply, sealReply } from "../reply/index.ts";
import { coalesce, type Item } from "./coalesce.ts";
import { writeAlert, writeUpdate } from "./write-alert.ts";
import { writeDigest } from "./write-digest.ts";

/** What the channels are able to do with what they have delivered. */
export interface ChannelPowers {
  /** Whether what was delivered can be changed. */
  edits(channel: string): boolean;
  /** Where a letter goes that stands beneath a delivered one; undefined where nothing can. */
  beneath(channel: string, receipt: string): string | undefined;
}

export interface AlertContext {
  database: Database;
  powers: ChannelPowers;
  clock(): Date;
}

interface Composed {
  letters: Outgoing[];
  writes: Write[];
}

const causeOf = (alerts: readonly DueAlert[]): string => `alert-${alerts[0]?.id}`;

function envelope({ recipient, rule }: Due, address: string, reply: Reply): Outgoing {
  const { channel, organisation, setting } = recipient;
  const masked = setting === "group" && rule?.sensitive !== "full";
  const body = sealReply(discloseReply(reply, masked ? "masked" : "full"));
  return { channel, address, stream: "alerts", organisation, body };
}

/** A letter that has not left yet and tells of nothing but what this item says better. */
function overtakenBy(item: Item, before: Due["told"]): Due["told"][number] | undefined {
  const last = before.at(-1);
  if (!last?.unsent || item.kind !== "change") return undefined;
  const within = before.filter(({ sequence }) => sequence === last.sequence);
  return within.every(({ axis }) => axis === item.change.axis) ? last : undefined;
}

/** One message; where the first one can be changed it shows the latest, and the news stands beneath it. */
function composeOne(due: Due, item: Item, { powers }: AlertContext, now: Date): Composed {
  const { recipient, told } = due;
  const { channel, address, language } = recipient;
  const telling = { language, now };
  const cause = causeOf(item.alerts);
  const before = told.filter((row) => row.alone && row.invoice === item.alerts[0]?.invoice);
  const head = before.find((row) => row.receipt !== "");
  const under = head && powers.edits(channel) ? powers.beneath(channel, head.receipt) : undefined;
  const history = told.filter((row) => row.invoice === item.alerts[0]?.invoice);
  const whole = writeAlert(item, history, telling);
  const overtaken = overtakenBy(item, before);
  const taken = overtaken ? withdraw(overtaken.sequence, now) : [];
  if (head && under !== undefined) {
    const letters = [
      { ...envelope(due, address, whole), revises: head.sequence },
      envelope(due, under, writeUpdate(item, telling)),
    ];
    return {
      letters,
      writes: [...taken, ...settle(item.alerts, "said", cause, now), ...writeLetters(cause, letters, false, now)],
    };
  }
  const letters = [envelope(due, address, whole)];
  return {
    letters,
    writes: [...taken, ...settle(item.alerts, "said", cause, now), ...writeLetters(cause, letters, false, now)],
  };
}

function compose(due: Due, context: AlertContext, now: Date): Composed {
  const { items, superseded } = coalesce(due.alerts, due.told);
  const over = settle(superseded, "superseded", "", now);
  if (items.length > ALERTS_APART) {
    const alerts = items.flatMap((item) => item.alerts).sort((a, b) => a.id - b.id);
    const cause = causeOf(alerts);
    const reply = writeDigest(items, cause, due.recipient.setting, { language: due.recipient.language, now });
    const letters = [envelope(due, due.recipient.address, reply)];
    return {
      letters,
      writes: [...over, ...settle(alerts, "said", cause, now), ...writeLetters(cause, letters, false, now)],
    };
  }
  const composed = items.map((item) => composeOne(due, item, context, now));
  return {
    letters: composed.flatMap((one) => one.letters),
    writes: [...over, ...composed.flatMap((one) => one.writes)],
  };
}

/** Turns the notices that are due into letters, each once, whoever composes; returns where letters wait now. */
export async function composeAlerts(context: AlertContext): Promise<Outgoing[]> {
  const { database, clock } = context;
  const letters: Outgoing[] = [];
  for (const key of await dueRecipients(database, clock())) {
    const now = clock();
    const opened = await openDue(database, key, now);
    const composed =
      opened.kind === "tell" ? compose(opened.due, context, now) : { letters: [], writes: opened.writes };
    if (composed.writes.length === 0) continue;
    // A conflict means that another process composed them first, or that a letter left meanwhile: the next look sees which.
    if ((await database.commit(composed.writes)) === "committed") letters.push(...composed.letters);
  }
  return letters;
}
