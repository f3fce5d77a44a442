import { numberCompanies } from "../company/index.ts";
import { type FoundStake, type Stake, type Tally, tallyBy } from "../database/checkup/index.ts";
import type { Database } from "../database/index.ts";
import { type StatusAxis, TICKED_KINDS } from "../invoice/index.ts";
import { findInvoiceDetails, ownTaxIds } from "../organisation/index.ts";
import { type InvoiceFilter, type SearchContext, walk, wantedOf } from "../search/index.ts";
import { addJudged, addTallies, emptyTally } from "./add-tallies.ts";
import { checkEarlier } from "./check-earlier.ts";
import { filedBy, type Period } from "./choose-period.ts";
import { type FindingId, type Ours, RULES } from "./findings.ts";
import { type CheckupScope, wishesOf } from "./scope.ts";

/** One kind of finding, and what is at stake; amounts in fen. */
export interface FoundKind extends FoundStake {
  id: FindingId;
  gravity: "red" | "yellow" | "green";
}

/** What cannot be known: nobody spoke of an axis at all or of some invoices, or an admin has not told something. */
export type Gap = { about: StatusAxis; of: number; silent: number } | { about: "taxIds" | "title" };

export interface Checkup {
  scope: CheckupScope;
  seen: Tally["seen"];
  /** Issued before, ticked or changed since. */
  earlierSeen: number;
  /** The gravest first; only what was found. */
  found: FoundKind[];
  /** Every invoice once, however much was found about it. */
  any: Stake;
  gaps: Gap[];
  /** The ledger was too large to be looked through to its end. */
  partial: boolean;
}

/** Whose silence on an axis leaves something unknown. */
const SPOKEN_OF: readonly (readonly [StatusAxis, InvoiceFilter])[] = [
  ["usage", { direction: "received", kinds: TICKED_KINDS, red: false }],
  ["validity", {}],
  ["red_letter", { red: false }],
  ["risk", {}],
  ["posting", { direction: "received", red: false }],
];

/** Some thirty things are asked of each row: so many keep the process for about ten milliseconds. */
const STRETCH = 200;

const counted = SPOKEN_OF.flatMap(([axis, filter]) => [
  wantedOf(filter),
  wantedOf({ ...filter, statuses: [{ axis, values: [""] }] }),
]);

/** What rules need to know of the organisation: a registered title belongs to the tax id it was told with, or the only one. */
async function findOurs(database: Database, organisation: string): Promise<Ours> {
  const [taxIds, details] = await Promise.all([
    ownTaxIds(database, organisation),
    findInvoiceDetails(database, organisation),
  ]);
  const [only, another] = taxIds;
  const taxId = details?.taxId || (another === undefined ? only : undefined);
  // By its number, because wide letters, blanks and traditional characters do not make another name.
  const title = details?.name && taxId ? { taxId, company: numberCompanies(organisation)(details.name) } : undefined;
  return { taxIds: [...new Set([...taxIds, ...(details?.taxId ? [details.taxId] : [])])], title };
}

function gapsOf({ counted: counts, seen }: Tally, ours: Ours): Gap[] {
  if (seen.received + seen.issued + seen.unknown === 0) return [];
  const axes = SPOKEN_OF.map(([about], at): Gap => {
    return { about, of: counts[at * 2] ?? 0, silent: counts[at * 2 + 1] ?? 0 };
  });
  return [
    ...axes.filter((gap) => "silent" in gap && gap.silent > 0),
    ...(ours.taxIds.length === 0 ? [{ about: "taxIds" } as const] : []),
    ...(ours.title ? [] : [{ about: "title" } as const]),
  ];
}

/** Looks again at every invoice of a period, and at earlier ones that were ticked or changed since. */
export async function checkUp(context: SearchContext, { from, to }: Period): Promise<Checkup> {
  const { database, organisation } = context;
  const ours = await findOurs(database, organisation);
  const wishes = wishesOf(ours);
  const wanted = wantedOf({ from, to });
  const tallyOf = tallyBy(organisation, wishes, counted);
  let tally = emptyTally(RULES.length, counted.length);
  const end = await walk(
    context,
    wanted,
    "date",
    async (stretch) => {
      const [some] = await database.read(tallyOf(wanted, stretch));
      tally = addTallies(tally, some);
      return "more";
    },
    { heavy: true, longest: STRETCH },
  );
  const earlier = await checkEarlier(context, wishes, from, await filedBy(database, organisation, { from, to }));
  const { found, any } = earlier.found.reduce(addJudged, tally);
  return {
    scope: { from, to, ours, earlier: earlier.found.map(({ id }) => id) },
    seen: tally.seen,
    earlierSeen: earlier.seen,
    found: RULES.flatMap(({ id, gravity }, at) => {
      const stake = found[at];
      return stake && stake.count > 0 ? [{ id, gravity, ...stake }] : [];
    }),
    any,
    gaps: gapsOf(tally, ours),
    partial: end.kind === "stopped" || earlier.partial,
  };
}
