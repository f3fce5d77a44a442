// Skills, intents and conversation state stay inside: an adapter reads a message, and renders a reply.
export { type AlertContext, type ChannelPowers, composeAlerts, sendReminders } from "./alerts/index.ts";
export { type Answer, type Bot, type BotDependencies, createBot } from "./bot.ts";
export { type Evaluation, evaluate, type LabelledMessage } from "./evaluate.ts";
export { type ExportFile, makeOfferedFile, openExport } from "./exports/index.ts";
export type { Message } from "./message.ts";
export * from "./phrases/index.ts";
export * from "./reply/index.ts";
export { diagnoseText, drawDiagnosis, type SpokenDiagnosis } from "./skills/diagnosis/index.ts";
export { type AddressOf, tellAdmins } from "./tell-admins.ts";
