import { CAUSES, drawFlows, type QuestionId, REMEDIES_OF, RULES } from "../../../core/diagnosis/index.ts";
import { causePhrases } from "../../phrases/diagnosis/causes.ts";
import { questionPhrases, sayAnswer } from "../../phrases/diagnosis/questions.ts";
import { remedyPhrases } from "../../phrases/diagnosis/remedies.ts";

const chart = (): string =>
  drawFlows({
    question: (question) => questionPhrases["zh-CN"][question as QuestionId].ask,
    answer: (question, answer) => sayAnswer(question as QuestionId, answer, "zh-CN"),
    conclusion: "结论",
    otherwise: "其他回答",
  });

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));

const rules = (): string[] =>
  RULES.map(([cause, points, when, why]) => `| \`${cause}\` | ${signed(points)} | \`${when}\` | ${why} |`);

const remedies = (): string[] =>
  CAUSES.map((cause) => {
    const steps = REMEDIES_OF[cause].map((remedy) => remedyPhrases["zh-CN"][remedy][0]);
    return `| \`${cause}\` | ${causePhrases["zh-CN"][cause][0]} | ${steps.join(" → ")} |`;
  });

/** How causes are found, as a page: the flows as a Mermaid chart, what is tried for each cause, and every number with its reason. */
export const drawDiagnosis = (): string =>
  [
    "# How a cause is found",
    "",
    "Written by `npm run docs` from `src/core/diagnosis/`; a test fails while it is stale.",
    "",
    "Every check that needs no question runs first. A question is put only where its answer is not known and no cause is likely enough already, so that most dialogs leave the chart early.",
    "",
    "```mermaid",
    chart(),
    "```",
    "",
    "## What is tried",
    "",
    "| cause | in words | 先这样 → 还是不行 → … |",
    "|---|---|---|",
    ...remedies(),
    "",
    "## What counts, and why",
    "",
    "Each point doubles the odds of a cause; below zero it halves them. A cause that no symptom suggests starts at -3.",
    "",
    "| cause | points | when | why |",
    "|---|---|---|---|",
    ...rules(),
    "",
  ].join("\n");
