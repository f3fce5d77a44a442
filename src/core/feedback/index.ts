export { foldQuestion, type Gap, listGaps, recordGap, recordVerdict, type Verdict } from "./record-feedback.ts";
