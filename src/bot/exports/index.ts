export { type ExportRequest, sealRequest } from "./export-request.ts";
export { type Gathered, gatherExport } from "./gather-export.ts";
export { type ExportFile, openExport } from "./open-export.ts";
// What stands in which column stays inside.
