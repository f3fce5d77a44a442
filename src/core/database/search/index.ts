export { invoicesByCodeAndNumber, invoicesByDigitalNumber, invoicesByNumber, invoicesByTail } from "./probe-numbers.ts";
export { invoicesReversing, type LineRow, linesOf } from "./related.ts";
