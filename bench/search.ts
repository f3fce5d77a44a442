// Look-ups among a million invoices, against the same statements on raw node:sqlite; and what is found behind a typo.
// node --import ./scripts/light-drizzle.mjs bench/search.ts [--rows 1000000] [--record]
import { copyFileSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { numbersInText } from "../src/bot/intent/numbers-in-text.ts";
import type { Database } from "../src/core/database/index.ts";
import { numberOf } from "../src/core/ledger/index.ts";
import { type Found, findByNumber, type NumberQuery } from "../src/core/search/index.ts";
import { openNodeDatabase } from "../src/node/index.ts";
import { listenTo } from "../test/support/statements-of.ts";
import { addressOf, aLedger, ORGANISATION } from "./support/a-ledger.ts";
import { invoices } from "./support/invoices.ts";
import { sideBySide } from "./support/measure.ts";
import { seeded } from "./support/random.ts";
import { micro, option, report, times } from "./support/report.ts";
import { mistype, SLIPS } from "./support/typos.ts";

const ROWS = option("rows", 1_000_000);
const ROUNDS = 10;
const PER_ROUND = 200;
const TYPOS = 400;

interface Sample {
  digital: string[];
  /** Code and number, written together. */
  joined: string[];
}

/** Numbers from all over the ledger. */
function sample(count: number): Sample {
  const found: Sample = { digital: [], joined: [] };
  const every = Math.max(1, Math.floor(ROWS / 2 / count));
  let at = 0;
  for (const { identity } of invoices(ROWS)) {
    if (Math.floor(at++ / 2) % every !== 0) continue;
    if (identity.digitalNumber) found.digital.push(identity.digitalNumber);
    else found.joined.push(identity.code + identity.number);
  }
  return found;
}

interface Statement {
  sql: string;
  args: (string | number | null)[];
}

/** The statements that a look-up comes to, taken down while it runs. */
async function statementsOf(database: Database, query: NumberQuery): Promise<Statement[]> {
  const { database: listening, taken } = listenTo(database);
  await findByNumber(listening, ORGANISATION, [query]);
  return taken;
}

function rawRunner(raw: DatabaseSync): (statements: readonly Statement[]) => void {
  const prepared = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  const begin = raw.prepare("begin");
  const end = raw.prepare("commit");
  return (statements) => {
    // One transaction, as ours: without it each statement would take and leave the lock for itself.
    begin.run();
    for (const { sql, args } of statements) {
      let statement = prepared.get(sql);
      if (!statement) {
        statement = raw.prepare(sql);
        prepared.set(sql, statement);
      }
      statement.all(...args);
    }
    end.run();
  };
}

async function compare(name: string, target: string, queries: NumberQuery[]): Promise<string[]> {
  const statements = await Promise.all(queries.map((query) => statementsOf(database, query)));
  // Taking them down has brought the pages into our cache; the limit gets the same start.
  for (const one of statements) runRaw(one);
  const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;
  const { ours, limit } = await sideBySide(
    {
      ours: (at) => findByNumber(database, ORGANISATION, [pick(queries, at)]),
      limit: (at) => runRaw(pick(statements, at)),
    },
    ROUNDS,
    PER_ROUND,
  );
  const ratio = times(ours.median / limit.median);
  return [name, micro(ours.median), micro(ours.p99), micro(limit.median), micro(limit.p99), ratio, target];
}

const rankOf = (found: Found | undefined, meant: string): number => {
  const list =
    found?.kind === "one"
      ? [found.invoice]
      : found?.kind === "several"
        ? found.invoices
        : found?.kind === "near"
          ? found.candidates.map(({ invoice }) => invoice)
          : [];
  return list.findIndex(({ identity }) => numberOf(identity).replace(" ", "") === meant);
};

async function recall(name: string, numbers: readonly string[], target: number): Promise<string[][]> {
  const random = seeded(11);
  const rows: string[][] = [];
  for (const slip of SLIPS) {
    let [tried, first, five] = [0, 0, 0];
    for (const meant of numbers.slice(0, TYPOS)) {
      const typed = mistype(meant, slip, random);
      const [query] = typed ? numbersInText(`查发票 ${typed}`) : [];
      if (!query || typed === meant) continue;
      const [found] = await findByNumber(database, ORGANISATION, [query]);
      const rank = rankOf(found, meant);
      tried++;
      if (rank === 0) first++;
      if (rank >= 0) five++;
    }
    const share = (count: number) => (count / tried).toFixed(3);
    rows.push([name, slip, String(tried), share(first), share(five), `≥ ${target}`]);
  }
  return rows;
}

const file = await aLedger(ROWS);
// A second copy of SQLite in one process would drop the locks of the first one on the same file.
const copy = `${file}.raw`;
copyFileSync(file, copy);
const { database } = await openNodeDatabase(addressOf(file));
const raw = new DatabaseSync(copy, { readOnly: true });
raw.exec("pragma cache_size = -65536");
const runRaw = rawRunner(raw);

const { digital, joined } = sample(ROUNDS * PER_ROUND);
const whole = (digits: string): NumberQuery => ({ typed: digits, digits, code: "" });
const random = seeded(5);
const slipped = (numbers: readonly string[]) =>
  numbers.map((one) => whole(mistype(one, "substitution", random) ?? one));

report(
  `Look-ups among ${ROWS.toLocaleString("en")} invoices`,
  ["look-up", "ours, median", "p99", "node:sqlite, median", "p99", "ratio", "target"],
  [
    await compare("exact, 20 digits", "≤ 3.5×", digital.map(whole)),
    await compare("exact, code and number", "≤ 3.5×", joined.map(whole)),
    await compare("one edit, 20 digits", "≤ 1.5×", slipped(digital)),
    await compare("one edit, code and number", "≤ 1.5×", slipped(joined)),
    await compare(
      "last six digits",
      "",
      digital.map((one) => whole(one.slice(-6))),
    ),
  ],
  "node:sqlite runs the same statements, prepared once; ours also makes them, reads the rows and ranks them.",
);
report(
  "What is found behind one slip",
  ["number", "slip", "tried", "recall@1", "recall@5", "target @5"],
  [...(await recall("20 digits", digital, 0.99)), ...(await recall("code and number", joined, 0.98))],
);
raw.close();
database.close();
rmSync(copy, { force: true });
