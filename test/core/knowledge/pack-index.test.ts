import { describe, expect, test } from "vitest";
import { buildIndex, openIndex, searchIndex } from "../../../src/core/knowledge/lunr-index.ts";
import { packIndex } from "../../../src/core/knowledge/pack-index.ts";

const texts = [
  { ref: "lost", asked: "发票丢了怎么办", said: "电子票重新下载,纸质票要复印件" },
  { ref: "print", asked: "发票怎么打印 how to print", said: "A4 纸黑白就行" },
  { ref: "post", asked: "发票寄了吗", said: "向卖家要快递单号" },
];

describe("a packed index", () => {
  const index = buildIndex(texts);
  const again = openIndex(JSON.parse(JSON.stringify(packIndex(index))));

  test.each(["票丢失了", "打印不了", "快递单号多少", "print it"])("finds for %s what lunr's own finds", (question) => {
    const scores = (found: { ref: string; score: number }[]) => new Map(found.map(({ ref, score }) => [ref, score]));
    const [before, after] = [scores(searchIndex(index, question)), scores(searchIndex(again, question))];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [ref, score] of after) expect(Math.abs(score - (before.get(ref) ?? 0))).toBeLessThan(0.6);
  });

  test("knows nothing for an empty question", () => expect(searchIndex(again, " ?! ")).toEqual([]));
});
