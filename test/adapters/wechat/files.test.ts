import { expect, test } from "vitest";
import { WANGMIN } from "../../support/wechat/a-wechat.ts";
import { aWechatHouse } from "../../support/wechat/a-wechat-house.ts";

test("an export comes as a file, after the words that say what is in it", async () => {
  const { say } = await aWechatHouse({ ledger: [{ number: "24112000000031870426" }] });
  const [words, file, another] = await say("导出");
  expect(words).toMatchObject({ to: WANGMIN, text: expect.stringContaining(".xlsx") });
  expect(file).toMatchObject({ to: WANGMIN, text: expect.stringMatching(/^📎 .+\.xlsx$/) });
  expect(new TextDecoder().decode(file?.bytes?.slice(0, 2))).toBe("PK");
  expect(another).toBeUndefined();
});
