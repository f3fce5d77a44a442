// Generated questions about a ledger: is what is asked for in the first answer, and if not, does the question lead there.
// node --import ./scripts/light-drizzle.mjs bench/questions.ts [--questions 50000] [--rows 20000] [--record]
import { rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type CalendarDate, fen, parseIdentity } from "../src/core/invoice/index.ts";
import { decideDrafts, type InvoiceDraft } from "../src/core/ledger/index.ts";
import { questions } from "./questions/ask.ts";
import { judge, type Verdict } from "./questions/judge.ts";
import { type AskedInvoice, askedLedger, OWN } from "./questions/ledger.ts";
import { ORGANISATION, openNew } from "./support/a-ledger.ts";
import { held } from "./support/held.ts";
import { quantile } from "./support/measure.ts";
import { option, report } from "./support/report.ts";

const QUESTIONS = option("questions", 50_000);
const ROWS = option("rows", 20_000);

function draftOf({ number, company, direction, issuedOn, net, tax, kind }: AskedInvoice): InvoiceDraft {
  const identity = parseIdentity({ digitalNumber: number });
  if (!identity) throw new Error(`${number} is no invoice number`);
  const other = { name: company.name, taxId: "" };
  return {
    ...{ identity, kind, kindLabel: "", issuedOn: issuedOn as CalendarDate, issuedAt: "" },
    ...(direction === "received" ? { seller: other, buyer: OWN } : { seller: OWN, buyer: other }),
    ...{ net: fen(net), tax: fen(tax), total: fen(net + tax), red: false, reverses: "" },
    ...{ platform: "", drawer: "", remark: "", statuses: { validity: "normal" } },
  };
}

const file = join(tmpdir(), `piaowen-bench-questions-${process.pid}.db`);
const database = await openNew(file);
const ledger = askedLedger(ROWS);
const at = Date.parse("2026-11-20T09:00:00+08:00");
const origin = {
  organisation: ORGANISATION,
  cause: "bench",
  learnedAt: at,
  asOf: at,
  source: "etax_export",
  ownTaxIds: new Set([OWN.taxId]),
};
for (let from = 0; from < ledger.length; from += 500) {
  const { writes } = decideDrafts(ledger.slice(from, from + 500).map(draftOf), [], from + 1, origin);
  if ((await database.commit(writes)) !== "committed") throw new Error("the invoices were refused");
}

const { database: watched, worst } = held(database);
const verdicts: Record<Verdict, number> = { answered: 0, asked_back: 0, missed: 0 };
const missed = new Map<string, number>();
const spent: number[] = [];
for (const question of questions(ledger, QUESTIONS)) {
  const since = performance.now();
  const verdict = await judge(watched, ORGANISATION, question);
  spent.push(performance.now() - since);
  verdicts[verdict]++;
  // As between two messages.
  await new Promise((resolve) => setImmediate(resolve));
  if (verdict !== "missed") continue;
  missed.set(question.shape, (missed.get(question.shape) ?? 0) + 1);
  if (process.argv.includes("--missed"))
    process.stdout.write(`${question.text} → ${question.about.company.name} ${question.about.issuedOn}\n`);
}
const { clock, processor, p999 } = worst();

const share = (count: number): string => `${((100 * count) / QUESTIONS).toFixed(2)} %`;
const sorted = spent.toSorted((a, b) => a - b);
report(
  `${QUESTIONS.toLocaleString("en")} generated questions about ${ROWS.toLocaleString("en")} invoices`,
  [
    "in the first answer",
    "the question back leads there",
    "missed",
    "median, ms",
    "p99, ms",
    "reads: p99.9, ms",
    "longest, ms",
    "of it processor",
  ],
  [
    [
      share(verdicts.answered),
      share(verdicts.asked_back),
      share(verdicts.missed),
      quantile(sorted, 0.5).toFixed(1),
      quantile(sorted, 0.99).toFixed(1),
      ...[p999, clock, processor].map((one) => one.toFixed(1)),
    ],
  ],
  `Target: ≥ 97 % in the first answer, and no read, which holds the event loop, above 50 ms. Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}. Missed most: ${
    [...missed]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 3)
      .map(([shape, count]) => `${shape} (${count})`)
      .join("; ") || "none"
  }.`,
);
database.close();
for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
