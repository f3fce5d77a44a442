// Sessions, rendering and the page's assets stay inside: others mount the routes and ring the bell.
export { isLoopbackHost, type WebConfig, webConfig } from "./config.ts";
export type { WebDeps } from "./deps.ts";
export type { ImportCount, ImportDesk, ImportProgress, ImportStart, RowNote, Upload } from "./import-desk.ts";
export { type Refusal, refusal, refuse, refuseBroken } from "./refuse.ts";
export { createWebRoutes } from "./routes.ts";
export { addressOf as addressOfSession } from "./visitor.ts";
export { createLetterBell, type LetterBell, pollForLetters, type WaitForLetters } from "./wait-for-letters.ts";
