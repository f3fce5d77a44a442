// What WeCom and the Official Account have in common, and neither owns: sealed callbacks, and how they are answered.
// Padding, signing and XML's tokens stay inside.
export { type CallbackKey, readAesKey } from "./callback-key.ts";
export { ANSWER_WITHIN, CALLBACK_BYTES, CALLBACK_MAX_AGE_SECONDS } from "./limits.ts";
export { type CallbackGate, isFresh, openCallback, openSigned, type SignedQuery } from "./open-callback.ts";
export { readCallback } from "./read-callback.ts";
export { openSealed, seal } from "./seal.ts";
export { sealAnswer } from "./seal-answer.ts";
export { isSignedWith, sign } from "./signature.ts";
export { type Fields, readXml, writeXml } from "./xml.ts";
