export { type ExportRequest, sealRequest } from "./export-request.ts";
export { makeOfferedFile } from "./make-offered-file.ts";
export { type ExportFile, openExport } from "./open-export.ts";
// What stands in which column stays inside.
