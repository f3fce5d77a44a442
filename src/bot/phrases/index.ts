export { type ImportPhrases, type RefusalCode, type WebPhrases, webPhrases } from "./web.ts";
