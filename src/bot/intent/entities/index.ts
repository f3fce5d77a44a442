export { chineseNumber } from "./chinese-number.ts";
export type { AmountRange, DateRange, Entity, Identifier, Quote, SiteMessage, StatusWord } from "./entity.ts";
export { readEntities } from "./read-entities.ts";
// The patterns stay inside, one file a kind of thing.
