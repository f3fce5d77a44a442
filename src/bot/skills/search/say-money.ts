import { type Fen, formatFen } from "../../../core/invoice/index.ts";

/** A sum with its sign before the currency, as it is added up. */
export const sayMoney = (amount: Fen): string => (amount < 0 ? "-¥" : "¥") + formatFen(amount).replace("-", "");
