// How candidates are generated and ranked stays inside: it changes whenever a better measurement does.
export { type Found, findByNumber } from "./find-by-number.ts";
export { findInvoice, findRelated, type Line, type Related } from "./find-related.ts";
export type { NearInvoice } from "./nearby.ts";
export { isWhole, type NumberQuery } from "./number-query.ts";
