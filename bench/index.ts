// Prints how the measurements are run: by hand, on a machine that does nothing else.
const RUN = "node --import ./scripts/light-drizzle.mjs";

const BENCHES = [
  ["bench/search.ts [--rows 1000000]", "look-ups among a million invoices, and what is found behind a typo"],
  ["bench/search-names.ts", "company names, next to MiniSearch, lunr and a LIKE scan"],
  ["bench/search-ledger.ts [--rows 1000000]", "what is remembered of an invoice, asked of a large ledger"],
  [
    "bench/questions.ts [--questions 50000]",
    "generated questions, and whether the first answer has what was asked for",
  ],
  ["bench/scale.ts [--rows 1000000] [--times 10]", "the same questions of ten times as many invoices"],
  ["bench/checkup.ts [--rows 1000000]", "a checkup of a month and a year, next to the sums of the same days"],
  ["bench/import.ts [--rows 1000000]", "importing an export, rows a second and memory"],
  ["bench/turn.ts [--turns 2000]", "durable turns a second, with and without group commit"],
  ["bench/kill.ts [--events 10000] [--kills 100]", "what a house loses that is killed while people talk to it"],
  ["bench/stop.ts [--people 60] [--restarts 10]", "how a server drains that is stopped while people talk to it"],
  ["bench/soak.ts [--minutes 5]", "what grows in a server that works on and on: memory, open files, waiting"],
  ["bench/intents.ts [--file labelled.jsonl]", "how well intents are told apart, and what more lines would bring"],
  ["bench/edge-size.ts", "how large the Worker is"],
];

for (const [command, what] of BENCHES) process.stdout.write(`${RUN} ${command}\n    ${what}\n`);
process.stdout.write("--record adds the tables to bench/RESULTS.md, with the day and the machine.\n");
