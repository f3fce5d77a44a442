import { claimantOf } from "../database/diagnosis/index.ts";
import type { Database } from "../database/index.ts";
import { organisationById, taxIdsOf } from "../database/organisation/index.ts";
import { invoicesReversing } from "../database/search/index.ts";
import { latestArrivals, noticesNotOver } from "../database/source/index.ts";
import {
  type CalendarDate,
  type InvoiceIdentity,
  identityInDigits,
  legacyIdentity,
  parseInvoiceCode,
  parseInvoiceNumber,
  type QrPayload,
  readQrPayload,
  shanghaiDate,
} from "../invoice/index.ts";
import { fromRow, type LedgerInvoice } from "../ledger/index.ts";
import { NOTICES } from "../limits.ts";
import { type Around, lookAround } from "../search/index.ts";
import { type Arrival, type Notice, noticeOf } from "../source/index.ts";
import type { Case } from "./case.ts";

/** Everything the checks look at, read in one round trip. */
export interface Facts {
  readonly now: Date;
  readonly today: CalendarDate;
  readonly told: Case;
  readonly around: Around;
  /** The invoice itself, where the ledger has exactly one of that number, in the right fields or the wrong ones. */
  readonly invoice: LedgerInvoice | undefined;
  readonly qr: QrPayload | undefined;
  readonly arrivals: readonly Arrival[];
  readonly notices: readonly Notice[];
  readonly ownTaxIds: readonly string[];
  readonly ownName: string;
  readonly claimant: string | undefined;
  readonly reversedBy: readonly LedgerInvoice[];
}

const NOTHING: Around = { exact: [], near: [], moved: undefined };

function qrOf({ qr }: Case): QrPayload | undefined {
  const read = qr === undefined ? undefined : readQrPayload(qr);
  return read && !("problem" in read) ? read : undefined;
}

function identityOf({ query }: Case, qr: QrPayload | undefined): InvoiceIdentity | undefined {
  if (!query) return qr?.identity;
  const code = parseInvoiceCode(query.code);
  const number = parseInvoiceNumber(query.digits);
  if (query.code) return code && number ? legacyIdentity(code, number) : undefined;
  return identityInDigits(query.digits);
}

const NOBODY: InvoiceIdentity = { digitalNumber: "", code: "", number: "" };
const MOST_RED = 3;

/** The number that was asked about: typed, or read from a QR code. */
const queryOf = ({ query }: Case, qr: QrPayload | undefined): Case["query"] => {
  if (query || !qr) return query;
  const { digitalNumber, code, number } = qr.identity;
  return digitalNumber
    ? { typed: digitalNumber, digits: digitalNumber, code: "" }
    : { typed: number, digits: number, code };
};

/** Reads what the ledger, its sources and the notices say around a case. */
export async function gatherFacts(database: Database, organisation: string, told: Case, now: Date): Promise<Facts> {
  const qr = qrOf(told);
  const query = queryOf(told, qr);
  const look = query && lookAround(organisation, query);
  const identity = identityOf(told, qr) ?? NOBODY;
  const names = [identity.digitalNumber, identity.number ? identity.code + identity.number : ""].filter(Boolean);
  const [arrivals, notices, ownTaxIds, own, claimant, red, ...answers] = await database.read(
    latestArrivals(organisation),
    noticesNotOver(organisation, now.getTime(), NOTICES),
    taxIdsOf(organisation),
    organisationById(organisation),
    claimantOf(organisation, identity),
    invoicesReversing(organisation, names, MOST_RED),
    ...(look?.queries ?? []),
  );
  const around = look?.read(answers) ?? NOTHING;
  const [only, another] = around.exact;
  return {
    now,
    today: shanghaiDate(now),
    told: query ? { ...told, query } : told,
    around,
    invoice: another ? undefined : (only ?? around.moved?.invoice),
    qr,
    arrivals: arrivals
      .map(({ source, asOf }) => ({ source, asOf: new Date(asOf) }))
      .sort((a, b) => b.asOf.getTime() - a.asOf.getTime()),
    notices: notices.map(noticeOf),
    ownTaxIds,
    ownName: own?.name ?? "",
    claimant,
    reversedBy: red.map((row) => fromRow(row)),
  };
}
