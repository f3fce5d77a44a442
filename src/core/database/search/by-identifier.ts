import { type SQL, sql } from "drizzle-orm";
import { invoiceFacts } from "../ledger/index.ts";
import { invoice } from "../ledger/schema.ts";
import { here } from "../statement.ts";

// The unique keys are partial, so each statement repeats their condition, or the planner scans the table.

/** The invoice with the place-held `code` and `number`; none where they are ''. */
export const byPair: SQL = sql`select ${invoiceFacts} from ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.code} = ${here("code")} and ${invoice.number} = ${here("number")} and ${invoice.number} <> ''`;

/** The invoice with the place-held number `digital`; none where it is ''. */
export const byDigital: SQL = sql`select ${invoiceFacts} from ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.digitalNumber} = ${here("digital")} and ${invoice.digitalNumber} <> ''`;
