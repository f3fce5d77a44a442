export { createImportDesk } from "./import-desk.ts";
