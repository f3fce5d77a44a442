export type { Action, Conversation, Pending } from "./conversation.ts";
export type { Dialog, Move } from "./dialog.ts";
export type { Listing } from "./listing.ts";
export { type ChoiceReading, readChoice, readOrdinal } from "./read-choice.ts";
export { openConversation, sealConversation } from "./seal-conversation.ts";
