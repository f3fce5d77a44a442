export {
  type AsideRow,
  anyConversation,
  type ConversationKey,
  type ConversationRow,
  type MessageKey,
  messagesAside,
  rateCounts,
  type TurnState,
  turnState,
} from "./read-turn.ts";
export { type TranscriptRow, transcript } from "./transcript.ts";
export { countOnce, forgetTurns, type InboxRow, insertMessage, moveConversation } from "./write-turn.ts";
