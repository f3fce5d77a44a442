import type { Query } from "../database/index.ts";
import type { InvoiceRow } from "../database/ledger/index.ts";
import { invoicesByCodeAndNumber, invoicesByDigitalNumber, invoicesByHead } from "../database/search/index.ts";
import { fromRow, type LedgerInvoice } from "../ledger/index.ts";
import { CHOICES } from "../limits.ts";
import { exactQueries } from "./find-by-number.ts";
import { meetProbes, type NearInvoice, probesFor } from "./nearby.ts";
import { DIGITAL_LENGTH, NUMBER_LENGTH, type NumberQuery } from "./number-query.ts";

/** An invoice whose digits stand in the wrong fields: code and number swapped, 20 digits cut in two, or only a part typed. */
export interface Moved {
  how: "number_as_code" | "split" | "part";
  invoice: LedgerInvoice;
}

/** Everything that the ledger holds around a typed number. */
export interface Around {
  exact: LedgerInvoice[];
  near: NearInvoice[];
  moved: Moved | undefined;
}

type Rows = InvoiceRow[];

const distinct = (rows: Rows): LedgerInvoice[] =>
  [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => fromRow(row));

/** Fewer digits than this begin too many numbers. */
const FEWEST_OF_HEAD = 9;

function movedQueries(
  organisation: string,
  { digits, code }: NumberQuery,
): { how: Moved["how"]; query: Query<Rows> }[] {
  const joined = code + digits;
  return [
    ...(code && digits.length >= 10
      ? [{ how: "number_as_code" as const, query: invoicesByCodeAndNumber(organisation, [[digits, code]], 1) }]
      : []),
    ...(code && joined.length === DIGITAL_LENGTH
      ? [{ how: "split" as const, query: invoicesByDigitalNumber(organisation, [joined], 1) }]
      : []),
    ...(!code && digits.length >= FEWEST_OF_HEAD && digits.length < DIGITAL_LENGTH - 1
      ? [{ how: "part" as const, query: invoicesByHead(organisation, digits, 2) }]
      : []),
  ];
}

/** All that is asked about a number at once, and how the rows are read: exact, one slip away, and in the wrong fields. */
export function lookAround(
  organisation: string,
  query: NumberQuery,
): { queries: Query<Rows>[]; read(answers: readonly Rows[]): Around } {
  const exact = exactQueries(organisation, query);
  const probes = query.digits.length < NUMBER_LENGTH && !query.code ? [] : probesFor(organisation, query);
  const moved = movedQueries(organisation, query);
  return {
    queries: [...exact, ...probes.map((probe) => probe.query), ...moved.map((one) => one.query)],
    read(answers) {
      const found = distinct(answers.slice(0, exact.length).flat());
      const near = meetProbes(probes, answers.slice(exact.length, exact.length + probes.length));
      const wrong = moved.flatMap(({ how }, at) => {
        const rows = answers[exact.length + probes.length + at] ?? [];
        const [only] = rows;
        return only && rows.length === 1 ? [{ how, invoice: fromRow(only) }] : [];
      });
      return { exact: found, near: near.slice(0, CHOICES), moved: wrong[0] };
    },
  };
}
