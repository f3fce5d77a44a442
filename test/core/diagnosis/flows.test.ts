import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawDiagnosis } from "../../../src/bot/index.ts";
import { causePhrases } from "../../../src/bot/phrases/diagnosis/causes.ts";
import { questionPhrases } from "../../../src/bot/phrases/diagnosis/questions.ts";
import { remedyPhrases } from "../../../src/bot/phrases/diagnosis/remedies.ts";
import {
  CAUSES,
  CONCLUDE,
  ENTRIES,
  NO_CAUSE,
  QUESTIONS,
  type QuestionId,
  REMEDIES,
  REMEDIES_OF,
  REMEDY_OF_OURS,
  RULES,
  STEPS,
  SYMPTOMS,
  targetsOf,
} from "../../../src/core/diagnosis/index.ts";
import { QUESTIONS_PER_DIALOG } from "../../../src/core/limits.ts";

/** Every way through the flows, as the steps that are asked. */
function pathsFrom(step: string, before: string[] = []): string[][] {
  if (step === CONCLUDE) return [before];
  if (before.includes(step)) throw new Error(`${step} comes round again after ${before.join(", ")}`);
  const found = STEPS[step];
  if (!found) throw new Error(`${before.at(-1)} leads to ${step}, which does not exist`);
  return targetsOf(found).flatMap((target) => pathsFrom(target, [...before, step]));
}

const paths = Object.values(ENTRIES).flatMap((entry) => pathsFrom(entry));

describe("the flows", () => {
  test("every branch ends, and none asks more than five questions or one of them twice", () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => path.length > QUESTIONS_PER_DIALOG)).toEqual([]);
    const asked = paths.map((path) => path.map((step) => STEPS[step]?.asks));
    expect(asked.filter((questions) => new Set(questions).size < questions.length)).toEqual([]);
  });

  test("every step is reached, and every question is put", () => {
    expect(Object.keys(STEPS).filter((step) => !paths.some((path) => path.includes(step)))).toEqual([]);
    const asked = new Set(Object.values(STEPS).map(({ asks }) => asks));
    expect(Object.keys(QUESTIONS).filter((question) => !asked.has(question as QuestionId))).toEqual([]);
  });

  test("a branch is only taken by an answer that exists", () => {
    const branches = Object.entries(STEPS).flatMap(([step, { asks, next = {} }]) =>
      Object.keys(next).map((answer) => ({
        step,
        answer,
        there: (QUESTIONS[asks].answers as readonly string[]).includes(answer),
      })),
    );
    expect(branches.filter(({ there }) => !there)).toEqual([]);
  });

  test("every symptom has its entry", () => {
    expect(Object.keys(ENTRIES).sort()).toEqual([...SYMPTOMS, "unknown"].sort());
  });

  test("the drawing is the one that npm run docs makes", () => {
    expect(readFileSync(new URL("../../../docs/diagnosis.md", import.meta.url), "utf8")).toBe(drawDiagnosis());
  });
});

describe("the texts", () => {
  test("a question has as many words as answers, in both languages", () => {
    for (const words of Object.values(questionPhrases)) {
      for (const [question, { answers, ask, why, name }] of Object.entries(words)) {
        expect(answers, question).toHaveLength(QUESTIONS[question as QuestionId].answers.length);
        for (const text of [ask, why, name, ...answers]) expect(text.trim(), question).not.toBe("");
      }
    }
  });

  test("causes and remedies have theirs, and a remedy has as many steps in either", () => {
    for (const cause of CAUSES) {
      expect(causePhrases["zh-CN"][cause].every(Boolean) && causePhrases.en[cause].every(Boolean), cause).toBe(true);
    }
    for (const remedy of Object.keys(REMEDIES) as (keyof typeof REMEDIES)[]) {
      expect(remedyPhrases["zh-CN"][remedy].length, remedy).toBe(remedyPhrases.en[remedy].length);
    }
  });

  test("no Chinese stands in the English ones, save names that have no other", () => {
    const english = JSON.stringify([questionPhrases.en, causePhrases.en, remedyPhrases.en]);
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("the table", () => {
  test("every cause can be reached, and by more than a symptom", () => {
    const evidence = new Set(
      RULES.filter(([, points, when]) => points >= 4 && !/^symptom=\w+$/.test(when)).map(([cause]) => cause),
    );
    expect(CAUSES.filter((cause) => !evidence.has(cause))).toEqual([]);
  });

  test("every number has its reason, and no rule stands there twice", () => {
    expect(RULES.filter(([, points, , why]) => points === 0 && why === "")).toEqual([]);
    expect(RULES.filter(([, , , why]) => why.length < 4)).toEqual([]);
    const keys = RULES.map(([cause, , when]) => `${cause} ${when}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test("every remedy belongs to a cause, and topics that are none are no causes", () => {
    const used = new Set([...Object.values(REMEDIES_OF).flat(), ...Object.values(REMEDY_OF_OURS)]);
    const chosen = ["book_remainder", "look_deducted", "switch_identity", "reissue"];
    expect(Object.keys(REMEDIES).filter((remedy) => !used.has(remedy as never) && !chosen.includes(remedy))).toEqual(
      [],
    );
    expect(CAUSES.filter((cause) => cause in NO_CAUSE)).toEqual([]);
  });
});
