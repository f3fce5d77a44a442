export { asksWhy } from "./asks-why.ts";
export { classifyIntent, INTENTS, type Intent, type RankedIntent } from "./classify-intent.ts";
export * from "./entities/index.ts";
export { isGreeting } from "./is-greeting.ts";
export { languageOf } from "./language.ts";
export { markMessage } from "./mark-message.ts";
export { numbersInText } from "./numbers-in-text.ts";
export { readPlainLookup, readShortNumber } from "./plain-lookup.ts";
export { readCommand } from "./read-command.ts";
export { tradesInvoices } from "./trades-invoices.ts";
export { type Understanding, understand, type Wish, wishFor } from "./understand.ts";
// The hints, the model and the commands stay inside: they change whenever somebody adds a wording.
