import { describe, expect, test } from "vitest";
import { type Example, loadClassifier, trainClassifier } from "../../../src/core/language/index.ts";

const examples: Example[] = [
  ["lost", ["发票弄丢了", "专票遗失怎么处理", "i lost the invoice", "找不着那张票了", "票掉了"]],
  ["print", ["发票怎么打印", "打印不出来", "how do i print it", "没有打印机", "彩色打印还是黑白"]],
  ["post", ["发票寄了吗", "快递单号发我", "箱子里没有发票", "when do you ship the invoice", "邮寄到公司"]],
].flatMap(([label, texts]) => (texts as string[]).map((text) => ({ text, label: label as string })));

const options = { bits: 12, epochs: 8, calibrationFolds: 3 };

describe("the classifier", () => {
  const model = trainClassifier(examples, options);
  const classifier = loadClassifier(model);

  test("trains to the same bytes from the same sentences", () => {
    expect(trainClassifier(examples, options)).toEqual(model);
  });

  test("recognises a wording it has not seen", () => {
    expect(classifier.classify("發票遺失了怎麼辦")[0]?.label).toBe("lost");
    expect(classifier.classify("printing the invoices")[0]?.label).toBe("print");
    expect(classifier.classify("你们把票邮过来没有")[0]?.label).toBe("post");
  });

  test("gives every label a probability, adding up to one", () => {
    const scored = classifier.classify("随便说点什么");
    expect(scored.map(({ label }) => label).sort()).toEqual(["lost", "post", "print"]);
    expect(scored.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
  });

  test("survives being written as JSON", () => {
    const again = loadClassifier(JSON.parse(JSON.stringify(model)));
    expect(again.classify("票丢了")).toEqual(classifier.classify("票丢了"));
  });
});
