import { expect, test } from "vitest";
import { readText } from "../../../src/adapters/slack/read-text.ts";

test.each([
  ["<http://fp.chinataxx.com|fp.chinataxx.com> 靠谱吗", "fp.chinataxx.com 靠谱吗"],
  ["<https://abc.top/x>", "https://abc.top/x"],
  ["<https://abc.top/|abc.top>", "abc.top"],
  ["<tel:24112000000031870426|24112000000031870426>", "24112000000031870426"],
  ["<mailto:a@b.com|a@b.com>", "a@b.com"],
])("what Slack made a link of is read as it was typed: %s", (text, typed) => {
  expect(readText(text, "U1")).toBe(typed);
});

test("a link that says another address than it opens is read as both", () => {
  expect(readText("<https://evil.top/x|inv-veri.chinatax.gov.cn>", "U1")).toBe(
    "inv-veri.chinatax.gov.cn https://evil.top/x",
  );
});
