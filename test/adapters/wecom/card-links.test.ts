import { expect, test } from "vitest";
import { renderReply } from "../../../src/adapters/wecom/render.ts";
import type { Reply } from "../../../src/bot/index.ts";

test("a question that would begin a link is asked in words, not on a WeCom card", () => {
  const question = (prompt: string): Reply => ({
    language: "zh-CN",
    parts: [{ kind: "choices", prompt, choices: [{ say: "1", label: "是" }] }],
  });
  const letter = { cause: "cause", ordinal: 0, attempts: 1 };
  expect(renderReply(question("是这张吗?"), letter)[0]?.msgtype).toBe("template_card");
  const [asked] = renderReply(question('<a href="x">y</a>'), letter);
  expect(asked?.msgtype).toBe("text");
  expect(JSON.stringify(asked)).not.toMatch(/<\/?a\b/i);
});
