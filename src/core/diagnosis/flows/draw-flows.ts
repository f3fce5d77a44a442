import { QUESTIONS } from "../questions.ts";
import { CONCLUDE } from "./flow.ts";
import { ENTRIES, STEPS } from "./steps.ts";

/** How steps and answers are called in the drawing. */
export interface FlowWords {
  question(question: string): string;
  answer(question: string, answer: string): string;
  conclusion: string;
  otherwise: string;
}

const node = (id: string): string => id.replace(".", "_");
const quoted = (text: string): string => `"${text.replaceAll('"', "'").replaceAll("\n", " ")}"`;

/** All flows as one Mermaid chart: a box a question, an arrow an answer. */
export function drawFlows(words: FlowWords): string {
  const boxes = Object.entries(STEPS).map(([id, { asks }]) => `  ${node(id)}[${quoted(words.question(asks))}]`);
  const arrows = Object.entries(STEPS).flatMap(([id, { asks, to, next = {} }]) => [
    ...Object.entries(next).map(
      ([answer, target]) => `  ${node(id)} -- ${quoted(words.answer(asks, answer))} --> ${node(target)}`,
    ),
    `  ${node(id)} -- ${quoted(Object.keys(next).length < QUESTIONS[asks].answers.length ? words.otherwise : "…")} --> ${node(to)}`,
  ]);
  const entries = Object.entries(ENTRIES)
    .filter(([symptom]) => symptom !== "unknown")
    .map(([symptom, step]) => `  ${symptom}([${quoted(words.answer("symptom", symptom))}]) --> ${node(step)}`);
  return ["flowchart TD", ...boxes, `  ${CONCLUDE}((${quoted(words.conclusion)}))`, ...entries, ...arrows].join("\n");
}
