export type { Answer, Bot } from "./bot.ts";
export type { Message } from "./message.ts";
export * from "./reply/index.ts";
