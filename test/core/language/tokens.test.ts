import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { features, fold, tokens } from "../../../src/core/language/index.ts";

describe("fold", () => {
  test("traditional and simplified are one spelling", () => {
    expect(fold("發票開錯了,請幫我換開")).toBe(fold("发票开错了,请帮我换开"));
  });

  test("full width and half width are one spelling", () => {
    expect(fold("ＰＤＦ　２０２４")).toBe("pdf 2024");
  });

  test("zero-width characters and entities do not split words", () => {
    expect(fold("发\u200b票&nbsp;&nbsp;丢了")).toBe("发票 丢了");
  });

  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("tokens", () => {
  test("a traditional or full-width question has the tokens of the plain one", () => {
    expect(tokens("增值稅專用發票怎麼開?")).toEqual(tokens("增值税专用发票怎么开?"));
    expect(tokens("ＯＦＤ 打不开")).toEqual(tokens("ofd 打不开"));
  });

  test("different words for one wish share a concept", () => {
    for (const text of ["发票要重开", "想补开发票", "please re-issue it"]) expect(tokens(text)).toContain("@reissue");
  });

  test("the longest known word wins", () => {
    expect(tokens("开不了专票")).toEqual(expect.arrayContaining(["@blocked", "@special"]));
    expect(tokens("开不了专票")).not.toContain("@not");
  });

  test("values become typed marks and leave nothing of themselves", () => {
    const found = tokens("26112000000012345678 开于2024年5月28日,¥1,200.00,代码011002301111,号码87654321");
    expect(found).toEqual(expect.arrayContaining(["#num20", "#date", "#amount", "#num12", "#num8"]));
    expect(found.join(" ")).not.toMatch(/\d{5}/);
  });

  test("English words are joined across their endings", () => {
    expect(tokens("issued invoices")).toEqual(tokens("issuing invoice"));
  });
});

describe("hostile input", () => {
  const nasty = [
    "",
    " ",
    "票".repeat(10_000),
    "😀".repeat(5_000),
    "(((*+?[\\",
    "title:发票^10 +(-~2",
    "\ud800",
    "a".repeat(10_000),
  ];

  test("is answered with a bounded number of tokens", () => {
    for (const text of nasty) expect(tokens(text).length).toBeLessThan(6_000);
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (codes) => {
        const text = String.fromCharCode(...codes);
        expect([...features(text).values()].every((value) => value > 0)).toBe(true);
      }),
    );
  });
});
