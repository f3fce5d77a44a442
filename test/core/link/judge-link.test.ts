import { describe, expect, test } from "vitest";
import {
  judgeLinks,
  type Reason,
  readDemands,
  readLinks,
  type Verdict,
  withoutLinks,
} from "../../../src/core/link/index.ts";

/** The verdicts of a text's addresses, the worst first, and the reasons of the worst. */
function judged(text: string): { verdicts: Verdict[]; reasons: Reason["kind"][]; host: string | undefined } {
  const links = readLinks(text);
  const judgements = judgeLinks(links, readDemands(withoutLinks(text, links)));
  const [worst] = judgements;
  return {
    verdicts: judgements.map(({ verdict }) => verdict),
    reasons: worst?.reasons.map(({ kind }) => kind) ?? [],
    host: worst?.link.host,
  };
}

const verdict = (text: string) => judged(text).verdicts[0];

describe("what is the tax authority's", () => {
  test.each([
    "https://inv-veri.chinatax.gov.cn/",
    "inv-veri.chinatax.gov.cn",
    "INV-VERI.CHINATAX.GOV.CN",
    "https://etax.beijing.chinatax.gov.cn:8443/login",
    "https://dppt.beijing.chinatax.gov.cn:8443/v/2_24112000000031870426_20240528",
    "https://chinatax.gov.cn",
    "请访问https://inv-veri.chinatax.gov.cn。谢谢",
    "打开https://inv-veri.chinatax.gov.cn查验一下",
    "（https://inv-veri.chinatax.gov.cn）",
    "https://inv-veri.chinatax.gov.cn.",
    "https：//inv-veri.chinatax.gov.cn/",
    "https://etax.beijing.chinatax.gov.cn/?redirect=https%3A%2F%2Finv-veri.chinatax.gov.cn%2F",
  ])("%s", (text) => {
    expect(verdict(text)).toBe("official");
  });
});

describe("the tax authority's host in a link of another form", () => {
  test.each([
    ["http://inv-veri.chinatax.gov.cn/", "plain_http"],
    ["https://inv-veri.chinatax.gov.cn:8081/", "port"],
    ["https://wang@inv-veri.chinatax.gov.cn/", "user_info"],
    ["https://etax.beijing.chinatax.gov.cn/?redirect_uri=https%3A%2F%2Fevil.com", "redirect"],
    ["https://etax.beijing.chinatax.gov.cn/x.zip", "file"],
  ] as const)("%s is one to be careful with", (text, reason) => {
    expect(judged(text)).toMatchObject({ verdicts: ["careful"], reasons: expect.arrayContaining([reason]) });
  });
});

describe("who delivers invoices", () => {
  test.each([
    "https://fp.bwjf.cn/u/x",
    "fp.baiwang.com",
    "https://nnfp.jss.com.cn/az2",
    "https://sdapi.fpyun.com.cn/invoice",
    "https://files.pdd-fapiao.com/invoice/pdf/a.pdf",
    "https://eicore-invoice.jdcloud-oss.com/a.pdf",
    "https://www.fapiao.com/x",
    "http://fp.bwjf.cn/x?pdfUrl=https://fp.bwjf.cn/y.pdf",
  ])("%s", (text) => {
    expect(verdict(text)).toBe("issuer");
  });

  test("a neighbour in an object store is nobody's", () => {
    expect(verdict("https://somebody.jdcloud-oss.com/a.pdf")).toBe("unknown");
  });
});

describe("what looks like somebody it is not", () => {
  test.each([
    ["http://fp.chinataxx.com/d", "likeness"],
    ["https://chinatax.gov.cn.evil.com", "likeness"],
    ["chinatax-gov.cn", "likeness"],
    ["https://chinatax.com.cn", "likeness"],
    ["chinatx.gov.cn", "likeness"],
    ["chlnatax.gov.cn", "likeness"],
    ["https://сhinatax.gov.cn", "likeness"],
    ["https://xn--hinatax-xjg.gov.cn/", "likeness"],
    ["https://inv-veri.cn/", "likeness"],
    ["https://chinatax.gov.cn。evil.com/x", "likeness"],
    ["https://chinatax.gov.cn@evil.com/a", "user_info"],
    ["https://chinatax.gov.cn，@evil.com", "user_info"],
    ["https://ｃhinatax.gov.cn/", "odd_letters"],
    ["https://china\u00adtax.gov.cn/", "odd_letters"],
    ["https://china%74ax.gov.cn/", "odd_letters"],
    ["https://baiwang-fp.com/", "likeness"],
    ["https://bwjf.cn.evil.top/", "likeness"],
    ["https://nu0nuo.com/", "likeness"],
    ["https://fapiaoo.com/", "likeness"],
    ["https://evil.top/?to=https%3A%2F%2Ffp.chinataxx.com", "redirect"],
  ] as const)("%s", (text, reason) => {
    expect(judged(text)).toMatchObject({ verdicts: ["lookalike"], reasons: expect.arrayContaining([reason]) });
  });

  test("a backslash ends the host as in a browser, and is no official form", () => {
    expect(verdict("https://chinatax.gov.cn\\@evil.com")).toBe("lookalike");
  });

  test("what is written after an official host is part of it", () => {
    expect(verdict("chinatax.gov.cn.zip/x")).not.toBe("official");
  });
});

describe("what is known by nobody", () => {
  test.each([
    ["https://abc.top/fp", []],
    ["xz.bwfapiao.com", []],
    ["https://t.cn/A6x", ["shortener"]],
    ["https://abc.top:8888/", ["port"]],
    ["https://pjcy.mof.gov.cn", ["government"]],
  ] as const)("%s", (text, reasons) => {
    expect(judged(text)).toMatchObject({ verdicts: ["unknown"], reasons });
  });

  test.each([
    ["http://47.92.1.2:8080/d", "address"],
    ["47.92.1.2:8080/d", "address"],
    ["http://2130706433/", "address"],
    ["http://[::1]/", "address"],
    ["https://abc.top/发票.exe", "file"],
    ["https://abc.top/fp.apk?x=1", "file"],
    ["https://abc.top/fp.scr", "file"],
    ["请点击 https://abc.top/x 输入银行卡和密码", "demands"],
    ["https://abc.top/x 加我微信转账", "demands"],
  ] as const)("%s is dangerous", (text, reason) => {
    expect(judged(text)).toMatchObject({ verdicts: ["dangerous"], reasons: expect.arrayContaining([reason]) });
  });

  test("an issuer whose message asks for a card is not trusted either", () => {
    expect(verdict("https://fp.bwjf.cn/x 请输入银行卡号和验证码")).toBe("dangerous");
  });
});

test("several come in the order of danger", () => {
  const { verdicts } = judged(
    "inv-veri.chinatax.gov.cn https://abc.top http://chinatax.gov.cn.evil.com fp.baiwang.com",
  );
  expect(verdicts).toEqual(["lookalike", "unknown", "issuer", "official"]);
});

test("a target in base64 is seen", () => {
  const to = btoa("https://fp.chinataxx.com/login");
  expect(verdict(`https://abc.top/go?u=${to}`)).toBe("lookalike");
});

test("what is no address is none", () => {
  for (const text of [
    "发票.zip 和 a.pdf",
    "金额 1,234.00 元，2024.5.28 开",
    "v1.2.3",
    "24112000000031870426",
    "01,32,,24112000000031870426,2238.60,20240528,,A1B2",
    "好的...谢谢",
  ]) {
    expect(readLinks(text)).toEqual([]);
  }
});

test("a mailbox is told from a host", () => {
  const [link] = readLinks("发到 fapiao@chinataxx.com 了");
  expect(link).toMatchObject({ scheme: "mail", host: "chinataxx.com", userInfo: "fapiao" });
});

test("an address that was made harmless is read as what it was", () => {
  expect(judged("fp[.]chinataxx[.]com").host).toBe("fp.chinataxx.com");
});

test("what is said beside the addresses is left", () => {
  const text = "您的发票已开好，请点击 http://abc.top/d 下载";
  expect(withoutLinks(text, readLinks(text)).replace(/\s+/g, " ")).toBe("您的发票已开好，请点击 下载");
});
