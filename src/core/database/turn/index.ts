export {
  type AsideRow,
  anyConversation,
  type ConversationKey,
  type ConversationRow,
  conversationState,
  type MessageKey,
  messagesAside,
  rateCounts,
  seenMessage,
} from "./read-turn.ts";
export { type TranscriptRow, transcript } from "./transcript.ts";
export { countOnce, forgetTurns, type InboxRow, insertMessage, moveConversation } from "./write-turn.ts";
