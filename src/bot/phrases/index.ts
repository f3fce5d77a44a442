export { type CardPhrases, cardPhrases } from "./cards.ts";
export { detailsPhrases, sayDetails } from "./details.ts";
export { type FilePhrases, filePhrases } from "./files.ts";
export { sayConflict, sayRefusal, sayRowProblem } from "./import-problems.ts";
export { type MailPhrases, mailPhrases } from "./mail.ts";
export { type PlainPhrases, plainPhrases } from "./plain.ts";
export { type SignInPhrases, signInPhrases } from "./sign-in.ts";
export { type ImportPhrases, type RefusalCode, type WebPhrases, webPhrases } from "./web.ts";
