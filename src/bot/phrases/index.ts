export { sayConflict, sayRefusal, sayRowProblem } from "./import-problems.ts";
export { type ImportPhrases, type RefusalCode, type WebPhrases, webPhrases } from "./web.ts";
