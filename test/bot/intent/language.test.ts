import { expect, test } from "vitest";
import { languageOf } from "../../../src/bot/intent/index.ts";

test.each([
  "invoices from 上海青禾 over 5000",
  "show me invoices from 北京砚田商贸有限公司 last month",
  "watch 京东",
  "check 北京云杉餐饮",
  "who is 杭州鹿汀",
  "who issued it?",
  "alias JD = 京东",
])("%s is answered in English", (text) => {
  expect(languageOf(text, "zh-CN")).toBe("en");
});

test.each([
  "查 invoice 1234",
  "上海青禾 invoice",
  "OFD 打不开",
  "京东的 invoices",
  "帮我 check 一下 24112000000031870426",
  "绑定 ABCD-EFGH",
  "fp.chinataxx.com 这个网站靠谱吗",
  "check 一下这张票",
  "发票",
])("%s is answered in Chinese", (text) => {
  expect(languageOf(text, "en")).toBe("zh-CN");
});

test.each(["24112000000031870426", "24112O0000003l870426", "https://inv-veri.chinatax.gov.cn"])(
  "%s is answered as before",
  (text) => {
    expect(languageOf(text, "en")).toBe("en");
    expect(languageOf(text, "zh-CN")).toBe("zh-CN");
    expect(languageOf(text, undefined)).toBe("zh-CN");
  },
);
