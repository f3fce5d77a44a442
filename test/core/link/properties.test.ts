import { domainToUnicode } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toUnicode } from "../../../src/core/link/decode-punycode.ts";
import {
  harmless,
  ISSUERS,
  judgeLinks,
  readDemands,
  readLinks,
  registrableDomain,
  withoutLinks,
} from "../../../src/core/link/index.ts";

const LONGEST = 4000;

const officialIn = (text: string) => judgeLinks(readLinks(text)).filter(({ verdict }) => verdict === "official");

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "https://",
    "http:\\\\",
    "hxxp://",
    "chinatax.gov.cn",
    "@",
    "。",
    "．",
    "\u200d",
    "\u202e",
    "xn--",
    "%2e",
    "[.]",
    "查",
    "/",
    "?",
    "=",
    ":",
    ".com",
    "\u00ad",
    "а",
  ),
);

describe("any text at all", () => {
  test("is read without failing, and never grows", () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 80 }), (pieces) => {
        const text = pieces.join("").slice(0, LONGEST);
        const links = readLinks(text);
        const judgements = judgeLinks(links, readDemands(text));
        expect(judgements).toHaveLength(links.length);
        expect(withoutLinks(text, links).length).toBeLessThanOrEqual(text.length + links.length + 1);
        for (const { link } of judgements) expect(harmless(link.written)).not.toMatch(/[^[]\.[^\]]|:\/\/|<|>/u);
      }),
      { numRuns: 500 },
    );
  });

  // Nothing is timed here: what is not linear in the worst pieces would not come back.
  test.each([
    "a",
    "a.",
    "a-",
    "http://",
    "https://a.",
    "@",
    "a@",
    "查a.",
    "xn--a.",
    "%2e",
    "=//a",
    "http://a/?u=",
    "\u0430.",
    "1.",
    "chinatax",
    "a.com ",
  ])("of full length made of %j comes back", (piece) => {
    expect(readLinks(piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST)).length).toBeLessThanOrEqual(
      300,
    );
  });
});

const label = fc.stringMatching(/^[a-z\d]([a-z\d-]{0,10}[a-z\d])?$/);

describe("official", () => {
  test("is every name beneath the suffix, and the suffix itself", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 3 }), (labels) => {
        const host = [...labels, "chinatax.gov.cn"].join(".");
        expect(officialIn(`https://${host}/`)).toHaveLength(1);
      }),
    );
  });

  test("is no name that only ends or begins in the same letters", () => {
    fc.assert(
      fc.property(label, fc.constantFrom("com", "cn", "top", "gov.cn", "com.cn"), (name, ending) => {
        for (const host of [
          `${name}chinatax.gov.cn`,
          `${name}-chinatax.gov.cn`,
          `chinatax.gov.cn.${name}.${ending}`,
          `chinatax.gov.cn-${name}.${ending}`,
          `chinatax-gov-cn.${name}.${ending}`,
        ]) {
          expect(officialIn(`https://${host}/`)).toEqual([]);
          expect(officialIn(host)).toEqual([]);
        }
      }),
    );
  });

  const REAL = "chinatax.gov.cn";
  const letter = fc.constantFrom(
    ..."abcdefghijklmnopqrstuvwxyz0123456789-",
    "а",
    "с",
    "і",
    "х",
    "ο",
    "ν",
    "ɡ",
    "\u0301",
    "ｃ",
    "ⅽ",
    "𝐜",
    "\u200d",
    "\u00ad",
    "\u2060",
    "。",
    "．",
  );

  test("is no host that differs from it by one edit", () => {
    fc.assert(
      fc.property(
        fc.nat(REAL.length - 1),
        letter,
        fc.constantFrom("replace", "insert", "delete", "swap"),
        (at, one, how) => {
          const edited = {
            replace: REAL.slice(0, at) + one + REAL.slice(at + 1),
            insert: REAL.slice(0, at) + (at === 0 ? `${one}a` : one) + REAL.slice(at),
            delete: REAL.slice(0, at) + REAL.slice(at + 1),
            swap: REAL.slice(0, at) + (REAL[at + 1] ?? "") + (REAL[at] ?? "") + REAL.slice(at + 2),
          }[how];
          fc.pre(edited !== REAL);
          for (const text of [`https://inv-veri.${edited}/`, `https://${edited}`, `inv-veri.${edited}`, edited]) {
            expect(officialIn(text).map(({ link }) => `${text} ${link.host}`)).toEqual([]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("is no host whose letters were replaced by ones that look alike", () => {
    const alike: Record<string, string[]> = {
      c: ["с", "ϲ", "ｃ"],
      h: ["һ", "հ"],
      i: ["і", "1", "l", "ı"],
      n: ["ո"],
      a: ["а", "ɑ", "α"],
      t: ["τ"],
      x: ["х", "χ"],
    };
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), fc.nat(7), (choices, forced) => {
        const letters = [..."chinatax"].map((one, at) => {
          const twins = alike[one] ?? [];
          const choice = at === forced ? Math.max(1, choices[at] ?? 1) : (choices[at] ?? 0);
          return choice === 0 ? one : (twins[(choice - 1) % twins.length] ?? one);
        });
        const [worst] = judgeLinks(readLinks(`https://inv-veri.${letters.join("")}.gov.cn/`));
        expect(worst?.verdict).toBe("lookalike");
      }),
      { numRuns: 500 },
    );
  });
});

describe("the table of issuers", () => {
  test("says of each where it is from and when it was looked at", () => {
    for (const { host, source, checkedOn, name } of ISSUERS) {
      expect(host).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/);
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source.length).toBeGreaterThan(10);
      expect(name.en).not.toBe("");
    }
  });

  test("holds for what is beneath a host, and for nothing that only ends in its letters", () => {
    for (const { host, covers } of ISSUERS) {
      const verdictOf = (name: string) => judgeLinks(readLinks(`https://${name}/`))[0]?.verdict;
      expect(verdictOf(host)).toBe("issuer");
      expect(verdictOf(`a.${host}`)).toBe(covers === "domain" ? "issuer" : "unknown");
      expect(verdictOf(`a${host}`)).not.toBe("issuer");
      expect(verdictOf(`${host}.evil.top`)).not.toBe("issuer");
    }
  });
});

test("what somebody registered is told from the suffix it stands beneath", () => {
  expect(
    ["a.b.com", "a.b.com.cn", "x.chinatax.gov.cn", "a.bj.cn", "a.b.github.io", "cn", "47.92.1.2"].map(
      registrableDomain,
    ),
  ).toEqual(["b.com", "b.com.cn", "chinatax.gov.cn", "a.bj.cn", "b.github.io", "cn", "47.92.1.2"]);
});

test("a name in punycode is read as Node reads it", () => {
  for (const host of [
    "xn--hinatax-xjg.gov.cn",
    "xn--fiqs8s",
    "a.xn--80ak6aa92e.com",
    "xn--bcher-kva.example",
    "xn--",
    "xn--zzzzzzzzzzzzzzzz.com",
  ]) {
    const expected = domainToUnicode(host);
    if (expected && !expected.includes("xn--")) expect(toUnicode(host)).toBe(expected);
    else expect(() => toUnicode(host)).not.toThrow();
  }
});
