import { isWhole, type NumberQuery } from "../../core/search/index.ts";
import { asksHowItStands } from "./alerts/index.ts";
import type { Intent } from "./classify-intent.ts";
import { isGreeting } from "./is-greeting.ts";
import { tradesInvoices } from "./trades-invoices.ts";

/** The words of a look-up before its number, and nothing behind them yet. */
const BEGINS_A_LOOKUP =
  /^(?:帮我|请|我想|我要)?(?:查|查询|查一?下|查找|查查|找|搜)(?:一张|张|一下)?(?:发票|票)[吧呗。.!！?？]*\s*\d{0,2}$|^(?:please )?(?:check|look ?up|find)(?: an?| my)? (?:invoice|fapiao)[.!?]*$/iu;
const GENUINE = /真伪|真假|真的假的|真还是假|是不是(?:真|假)|\b(?:genuine|authentic|fake)\b/iu;
const EXPIRY = /过期|失效|\bexpir/iu;

/** What a message means whatever was learned, given what the classifier takes it for; undefined where that decides. */
export function certainIntent(
  text: string,
  numbers: readonly NumberQuery[],
  guessed: Intent | undefined,
): Intent | undefined {
  if (tradesInvoices(text)) return "out_of_scope";
  if (isGreeting(text)) return "smalltalk";
  if (BEGINS_A_LOOKUP.test(text.trim())) return "lookup";
  if (guessed === "subscribe" && asksHowItStands(text)) return "status";
  if (numbers.length === 1 && numbers.some(isWhole) && GENUINE.test(text)) return "verify";
  // No list can say which will expire: invoices do not.
  return guessed === "list_mine" && EXPIRY.test(text) ? "knowledge" : undefined;
}
