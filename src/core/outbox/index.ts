// Claiming, leases and the retry schedule stay inside: others write letters, carry them, or ask for a sweep.
export {
  type AnswersBeneath,
  answersBeneath,
  type Courier,
  type Delivery,
  type EditsMessages,
  editsMessages,
} from "./courier.ts";
export { deliverAt, deliverWritten, type OutboxContext, sweepLetters } from "./deliver.ts";
export type { Letter } from "./letter.ts";
export { drop, fetchLetters, findLetters, listAside, replay, settleFetched } from "./operate.ts";
export { findReadBy, findUnread, settleParts } from "./read-parts.ts";
export { type Outgoing, withdraw, writeLetters } from "./write-letters.ts";
