export { openCsv } from "./open-csv.ts";
