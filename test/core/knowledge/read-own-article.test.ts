import { expect, test } from "vitest";
import { readOwnArticle } from "../../../src/core/knowledge/index.ts";

test("the first heading is the title", () => {
  expect(readOwnArticle("# 打车费\r\n\r\n晚上九点以后可以报。\n\n## 例外\n出差全天。\n")).toEqual({
    ...{ title: "打车费", questions: [], answer: "晚上九点以后可以报。\n\n## 例外\n出差全天。" },
  });
});

test("front matter has a title and further wordings", () => {
  const text = '---\ntitle: "打车费"\nquestions:\n  - 加班打车能报吗\n  - 网约车怎么报\n---\n晚上九点以后可以报。\n';
  expect(readOwnArticle(text)).toEqual({
    ...{ title: "打车费", questions: ["加班打车能报吗", "网约车怎么报"], answer: "晚上九点以后可以报。" },
  });
  expect(readOwnArticle("---\nquestions: [a, b]\n---\n# T\nx").questions).toEqual(["a", "b"]);
});

test("what is missing comes out empty", () => {
  expect(readOwnArticle("没有标题")).toEqual({ title: "", questions: [], answer: "没有标题" });
});
