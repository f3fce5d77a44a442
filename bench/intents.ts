// How well intents are told apart, by our own lines held out and by a labelled file:
// node bench/intents.ts [--file labelled.jsonl] [--record]
import { readFileSync } from "node:fs";
import { readExamples, TRAINING } from "../scripts/intents/train.ts";
import { INTENTS, understand } from "../src/bot/intent/index.ts";
import { shanghaiDate } from "../src/core/invoice/index.ts";
import { type Example, loadClassifier, seededRandom, shuffled, trainClassifier } from "../src/core/language/index.ts";
import { report } from "./support/report.ts";

const FOLDS = 5;
const SHARES = [0.1, 0.25, 0.5, 1];
const SETTINGS = { ...TRAINING, calibrationFolds: 0 };

const { own, borrowed, lines } = readExamples();
// All variants of a line stay on one side: otherwise the test would only ask what was just taught.
const groups = shuffled([...new Set(own.map(({ group }) => group ?? ""))], seededRandom(11));
const placeOf = new Map(groups.map((group, at) => [group, at]));
const place = ({ group }: Example): number => placeOf.get(group ?? "") ?? 0;

type Judged = { meant: string; said: string; weight: number };

function heldOut(fold: number, share: number): Judged[] {
  const taught = own.filter((one) => place(one) % FOLDS !== fold && place(one) < groups.length * share);
  const classifier = loadClassifier(trainClassifier([...taught, ...borrowed], SETTINGS));
  return own
    .filter((one) => place(one) % FOLDS === fold)
    .map(({ text, label, weight = 1 }) => ({
      meant: label,
      said: classifier.classify(text)[0]?.label ?? "",
      // So that every line counts once, however many variants it has.
      weight: weight ** 2,
    }));
}

const total = (some: readonly Judged[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
const accuracy = (some: readonly Judged[]): string => {
  const right = some.filter(({ meant, said }) => meant === said);
  return `${((total(right) / (total(some) || 1)) * 100).toFixed(1)} %`;
};

function confusion(judged: readonly Judged[]): string[][] {
  return INTENTS.map((meant) => {
    const rows = judged.filter((one) => one.meant === meant);
    const wrong = INTENTS.filter((said) => said !== meant)
      .map((said) => ({ said, weight: total(rows.filter((one) => one.said === said)) }))
      .filter(({ weight }) => weight >= 0.5)
      .sort((one, other) => other.weight - one.weight)
      .slice(0, 4);
    const words = wrong.map(({ said, weight }) => `${said} ${weight.toFixed(0)}`).join(", ");
    return [meant, total(rows).toFixed(0), accuracy(rows), words];
  });
}

const curve = SHARES.map((share) => [`${share * 100} %`, accuracy(heldOut(0, share))]);
report("Intents: learning curve", ["share of our lines", "held-out lines right"], curve, `${lines} lines in all.`);
report(
  "Intents: our own lines, each held out once",
  ["meant", "lines", "right", "taken for (lines)"],
  confusion(Array.from({ length: FOLDS }, (_, fold) => heldOut(fold, 1)).flat()),
  "The classifier alone, without what understand.ts corrects; a line's variants never stand on both sides.",
);

const at = process.argv.indexOf("--file");
if (at !== -1) {
  const rows = readFileSync(process.argv[at + 1] ?? "", "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; intent: string; alt_intents?: string[] });
  const today = shanghaiDate(new Date());
  const judged = rows.map(({ text, intent, alt_intents = [] }): Judged => {
    const said = understand(text, { today }).intent;
    return { meant: intent, said: alt_intents.includes(said) ? intent : said, weight: 1 };
  });
  report(
    "Intents: a labelled file",
    ["meant", "messages", "right", "taken for"],
    confusion(judged),
    `${judged.length} messages, ${accuracy(judged)} right.`,
  );
}
