import { STATUS_AXES, type StatusAxis } from "../../core/invoice/index.ts";
import type { Due, DueAlert } from "../../core/subscription/index.ts";
import type { Change } from "../skills/alerts/index.ts";

/** One thing to be told, and the alerts that it settles. */
export type Item = { alerts: DueAlert[]; number: number } & (
  | { kind: "change"; change: Change; steps: string[] }
  | { kind: "red_letter"; alert: DueAlert }
  | { kind: "date" | "source_late"; alert: DueAlert }
);

export interface Coalesced {
  items: Item[];
  /** Changed back, overtaken, or told already. */
  superseded: DueAlert[];
}

const axisOf = (subject: string): StatusAxis | undefined => STATUS_AXES.find((axis) => axis === subject);

const numberOf = (alerts: readonly DueAlert[]): number => alerts.at(-1)?.number ?? 0;

/** Several changes of one axis become the one from what it was to what it is now; what has changed back is not told. */
function changeOf(alerts: readonly DueAlert[], axis: StatusAxis, told: Due["told"]): Item | undefined {
  const inOrder = [...alerts].sort((a, b) => a.about.asOf - b.about.asOf || a.about.id - b.about.id);
  const [first] = inOrder;
  const invoice = inOrder.at(-1)?.invoiceNow;
  const now = invoice?.statuses[axis];
  if (!first || !invoice || !now) return undefined;
  const before = told.filter((row) => row.invoice === invoice.id && row.axis === axis).at(-1);
  const from = before?.toValue ?? first.about.fromValue;
  if (now.value === from) return undefined;
  const steps = [first.about.fromValue, ...inOrder.map((one) => one.about.toValue)];
  return {
    kind: "change",
    alerts: [...alerts],
    number: numberOf(alerts),
    change: { invoice, axis, from: first.about.fromValue, to: now.value, asOf: now.asOf },
    steps,
  };
}

const STILL_OPEN: readonly (string | undefined)[] = ["awaiting_buyer", "awaiting_seller"];

/** The reminder of a form that was confirmed or denied meanwhile is no reminder. */
function otherOf(alert: DueAlert): Item | undefined {
  const { kind, subject } = alert.about;
  const same = { alerts: [alert], number: alert.number };
  if (kind === "source_late") return { ...same, kind: "source_late", alert };
  if (subject !== "red_letter") return { ...same, kind: "date", alert };
  const open = STILL_OPEN.includes(alert.invoiceNow?.statuses.red_letter?.value);
  return open ? { ...same, kind: "red_letter", alert } : undefined;
}

/** What is to be told of these alerts, in the order it happened. */
export function coalesce(alerts: readonly DueAlert[], told: Due["told"]): Coalesced {
  const items: Item[] = [];
  const superseded: DueAlert[] = [];
  const changes = Map.groupBy(
    alerts.filter(({ about }) => about.kind === "status"),
    ({ invoice, about }) => `${invoice} ${about.subject}`,
  );
  for (const some of changes.values()) {
    const axis = axisOf(some[0]?.about.subject ?? "");
    const item = axis && changeOf(some, axis, told);
    if (item) items.push(item);
    else superseded.push(...some);
  }
  for (const alert of alerts.filter(({ about }) => about.kind !== "status")) {
    const item = otherOf(alert);
    if (item) items.push(item);
    else superseded.push(alert);
  }
  return { items: items.sort((a, b) => (a.alerts[0]?.id ?? 0) - (b.alerts[0]?.id ?? 0)), superseded };
}
