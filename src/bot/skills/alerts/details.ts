import { STATUS_AXES } from "../../../core/invoice/index.ts";
import { ALERTS_PER_PAGE } from "../../../core/limits.ts";
import { alertsBehind, type DueAlert, lastTold } from "../../../core/subscription/index.ts";
import { alertPhrases } from "../../phrases/alerts.ts";
import { inBrackets } from "../../phrases/punctuation.ts";
import { subscriptionPhrases } from "../../phrases/subscriptions.ts";
import type { Part } from "../../reply/index.ts";
import { sayInLine, sayNumber } from "../invoice-words.ts";
import { showInvoiceById } from "../show-invoice.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { placeOf } from "./place-of.ts";
import { sayValue, sayWhen } from "./say-change.ts";

function sayBehind({ about, invoiceNow }: DueAlert, { language, now }: SkillContext): string {
  const axis = STATUS_AXES.find((one) => one === about.subject);
  if (!invoiceNow || !axis) return about.subject;
  const word = sayValue(axis, about.toValue, language);
  const when = sayWhen(about.asOf, { language, now }).trim();
  return `${inBrackets(word, when, language)} · ${sayInLine(invoiceNow, language, now)}`;
}

/** Opens up a message that told of many things, page by page. */
export async function openAlerts(
  context: SkillContext,
  organisation: string,
  cause: string,
  page: number,
): Promise<SkillResult> {
  const { database, language, now } = context;
  const words = alertPhrases[language];
  const alerts = await alertsBehind(database, placeOf(context, organisation), cause);
  if (alerts.length === 0) return say(words.gone);
  const pages = Math.ceil(alerts.length / ALERTS_PER_PAGE);
  const at = Math.min(page, pages);
  const shown = alerts.slice((at - 1) * ALERTS_PER_PAGE, at * ALERTS_PER_PAGE);
  const behind = shown.flatMap((alert) => (alert.invoiceNow ? [alert.invoiceNow.id] : []));
  const listed: Part = {
    kind: "choices",
    prompt: "",
    choices: shown.map((alert, position) => ({ say: String(position + 1), label: sayBehind(alert, context) })),
  };
  const next: Part = {
    kind: "choices",
    prompt: "",
    inWords: true,
    choices: [{ say: words.says.open(cause, at + 1), label: words.choices.more }],
  };
  const head: Part[] = pages > 1 ? [{ kind: "text", text: words.page(at, pages) }] : [];
  return {
    parts: [...head, listed, ...(at < pages ? [next] : [])],
    ...(behind.length === shown.length
      ? {
          pending: {
            options: behind.map((invoice) => ({ say: [], action: { kind: "show", invoice } as const })),
            askedAt: now.getTime(),
          },
        }
      : {}),
  };
}

/** What stands behind the last alert: the invoice it was about, or the list of them. */
export async function showDetails(context: SkillContext, organisation: string): Promise<SkillResult> {
  const { database, language } = context;
  const key = placeOf(context, organisation);
  const last = await lastTold(database, key);
  if (!last) return say(subscriptionPhrases[language].nothingTold);
  const alerts = await alertsBehind(database, key, last.cause);
  const invoices = new Set(alerts.flatMap(({ invoiceNow }) => (invoiceNow ? [sayNumber(invoiceNow.identity)] : [])));
  const [first] = alerts;
  if (invoices.size === 1 && first?.invoiceNow) return showInvoiceById(context, organisation, first.invoiceNow.id);
  return openAlerts(context, organisation, last.cause, 1);
}
