export { openXlsx } from "./open-xlsx.ts";
