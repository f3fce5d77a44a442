export {
  type ImportRunRow,
  insertRun,
  keepImages,
  latestRuns,
  runById,
  settleRun,
  updateRun,
} from "./import-run.ts";
export {
  forgetImages,
  type ImageRow,
  imagesOf,
  type RecordedRow,
  recordedIn,
  removeRecorded,
  removeTraces,
} from "./undo.ts";
