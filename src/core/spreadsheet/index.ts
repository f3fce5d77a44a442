// Files that people open in a spreadsheet, written with what every runtime has.
export { isFormula, type OutCell, type OutRows, visible } from "./cell.ts";
export { writeCsv } from "./write-csv.ts";
export { writeXlsx } from "./write-xlsx.ts";
