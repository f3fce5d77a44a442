import type { DueAlert } from "../../core/subscription/index.ts";
import type { ReplyEvent } from "../reply/index.ts";

const moment = (at: number): string => new Date(at).toISOString();

const TYPES = {
  status: "invoice.status_changed",
  deadline: "deadline.near",
  source_late: "source.late",
} as const;

/** A notice in a stable form, for whoever reads it by program; amounts in yuan. */
export function eventOf({ about, invoiceNow }: DueAlert): ReplyEvent {
  const { digitalNumber, code, number, sellerName, buyerName } = about.about;
  const total = invoiceNow?.total;
  return {
    type: TYPES[about.kind],
    number: digitalNumber || number,
    code,
    ...(about.kind === "status" ? { axis: about.subject, from: about.fromValue, to: about.toValue } : {}),
    ...(about.kind === "deadline" ? { deadline: about.subject } : {}),
    ...(about.kind === "source_late" ? { source: about.subject } : {}),
    at: moment(about.asOf),
    learned_at: moment(about.learnedAt),
    seller: sellerName,
    buyer: buyerName,
    total: total === undefined ? null : (total / 100).toFixed(2),
  };
}
