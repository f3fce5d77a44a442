export { announce, readsAsNotice } from "./announce.ts";
export { awaitNumber, beginDiagnosis, diagnoseMissing, diagnosePaper, isComplaint } from "./begin.ts";
export { diagnoseText, type SpokenDiagnosis } from "./diagnose-text.ts";
export { drawDiagnosis } from "./draw.ts";
export { interrupted } from "./interrupt.ts";
export { TAKE_OVER, takeOver } from "./take-over.ts";
export { misread, nothingOpen, talk } from "./talk.ts";
export { tailOf } from "./tell.ts";
export { openWaiting, type WaitingFacts } from "./waiting.ts";
