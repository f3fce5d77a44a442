export {
  foldQuestion,
  type Gap,
  listGaps,
  listVerdicts,
  recordGap,
  recordVerdict,
  type Verdict,
  type VerdictCount,
} from "./record-feedback.ts";
