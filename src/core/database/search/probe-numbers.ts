import { sql } from "drizzle-orm";
import { type InvoiceRow, invoiceFacts, parseFacts } from "../ledger/index.ts";
import { invoice } from "../ledger/schema.ts";
import { compile, compileOneRow, here, type Query, type Row } from "../statement.ts";
import { byDigital, byPair } from "./by-identifier.ts";

const parseAll = (rows: Row[]): InvoiceRow[] => rows.map(parseFacts);

// The unique keys are partial, so each statement repeats their condition, or the planner scans the table.
const digital = compile<{ organisation: string; numbers: string; most: number }>(
  () =>
    sql`select ${invoiceFacts} from json_each(${here("numbers")}) wanted cross join ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.digitalNumber} = wanted.value and ${invoice.digitalNumber} <> '' order by wanted.key limit ${here("most")}`,
);

/** The invoices with one of these 20-digit numbers, in the order asked. */
export const invoicesByDigitalNumber = (
  organisation: string,
  numbers: string[],
  most: number,
): Query<InvoiceRow[]> => ({
  statement: digital({ organisation, numbers: JSON.stringify(numbers), most }),
  parse: parseAll,
});

const legacy = compile<{ organisation: string; pairs: string; most: number }>(
  () =>
    sql`select ${invoiceFacts} from json_each(${here("pairs")}) wanted cross join ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.code} = json_extract(wanted.value, '$[0]') and ${invoice.number} = json_extract(wanted.value, '$[1]') and ${invoice.number} <> '' order by wanted.key limit ${here("most")}`,
);

/** The invoices with one of these pairs of code and number, in the order asked. */
export const invoicesByCodeAndNumber = (
  organisation: string,
  pairs: [code: string, number: string][],
  most: number,
): Query<InvoiceRow[]> => ({
  statement: legacy({ organisation, pairs: JSON.stringify(pairs), most }),
  parse: parseAll,
});

const named = compileOneRow<{ organisation: string; digital: string; code: string; number: string }>(
  () => sql`select json_group_array(json(facts)) as found from (${byPair} union all ${byDigital})`,
);

/** The invoice with this pair of code and number and the one with this 20-digit number; '' where there is none to look for. */
export const invoicesNamed = (
  organisation: string,
  digital: string,
  [code, number]: [code: string, number: string],
): Query<InvoiceRow[]> => ({
  statement: named({ organisation, digital, code, number }),
  parse: ([row]) => JSON.parse(String(row?.found ?? "[]")) as InvoiceRow[],
});

const tails = compile<{ organisation: string; from: string; below: string; most: number }>(
  () =>
    sql`select ${invoiceFacts} from ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.numberRev} >= ${here("from")} and ${invoice.numberRev} < ${here("below")} order by ${invoice.issuedOn} desc, ${invoice.id} limit ${here("most")}`,
);

const reversed = (digits: string): string => [...digits].reverse().join("");

/** The invoices whose number ends in these digits, newest first. */
export const invoicesByTail = (organisation: string, digits: string, most: number): Query<InvoiceRow[]> => {
  const from = reversed(digits);
  // ':' follows '9', so everything that begins with these digits lies below it.
  return { statement: tails({ organisation, from, below: `${from}:`, most }), parse: parseAll };
};

const whole = compile<{ organisation: string; numbers: string; most: number }>(
  () =>
    sql`select ${invoiceFacts} from json_each(${here("numbers")}) wanted cross join ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.numberRev} = wanted.value order by wanted.key limit ${here("most")}`,
);

/** The paper invoices with one of these 8-digit numbers, whatever their code, in the order asked. */
export const invoicesByNumber = (organisation: string, numbers: string[], most: number): Query<InvoiceRow[]> => ({
  statement: whole({ organisation, numbers: JSON.stringify(numbers.map(reversed)), most }),
  parse: parseAll,
});

const heads = compile<{ organisation: string; from: string; below: string; most: number }>(
  () =>
    sql`select ${invoiceFacts} from ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.digitalNumber} >= ${here("from")} and ${invoice.digitalNumber} < ${here("below")} and ${invoice.digitalNumber} <> '' order by ${invoice.digitalNumber} limit ${here("most")}`,
);

/** The invoices whose 20-digit number begins with these digits. */
export const invoicesByHead = (organisation: string, digits: string, most: number): Query<InvoiceRow[]> => ({
  statement: heads({ organisation, from: digits, below: `${digits}:`, most }),
  parse: parseAll,
});
