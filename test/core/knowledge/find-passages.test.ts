import { describe, expect, test } from "vitest";
import { type ExtraArticle, findPassages, rankTopics } from "../../../src/core/knowledge/index.ts";

const firstId = (question: string, language: "zh-CN" | "en" = "zh-CN") => {
  const findings = findPassages(question, language);
  return findings.kind === "found" ? findings.passages[0]?.article.id : findings.kind;
};

describe("findPassages", () => {
  test.each([
    ["公司的专票不小心弄丢了", "lost-invoice"],
    ["發票抬頭打錯了怎麼辦", "title-wrong"],
    ["ｏｆｄ的发票打不开", "download-format"],
    ["供应商把票红冲了,可我们已经抵扣", "red-letter"],
    ["几单能不能合成一张票", "merge-split"],
    ["北京的发票查不到", "beijing-not-found"],
    ["三流不一致还能抵扣进项吗", "three-flows"],
    ["怕供应商给的专票是虚开的", "false-invoicing"],
    ["电子发票上面没有发票专用章", "invoice-seal"],
    ["住酒店开的专票能抵扣吗", "lodging-deduction"],
    ["高铁票怎么抵扣进项", "travel-deduction"],
    ["工程发票备注栏没写项目名称", "remarks-column"],
    ["高速过路费发票能抵扣吗", "toll-deduction"],
    ["收购农产品的发票怎么抵扣", "farm-produce-deduction"],
    ["请客吃饭的餐饮专票能抵扣吗", "not-deductible"],
    ["收到小规模 1% 的专票，抵扣多少", "small-scale-exempt"],
    ["国外供应商的境外发票能报销吗", "overseas-invoice"],
    ["我的发票数据放在你们这里安全不安全", "your-data"],
  ])("%s → %s", (question, id) => expect(firstId(question)).toBe(id));

  test.each([
    ["i cannot open the pdf of my invoice", "download-format"],
    ["the tax id is missing on the invoice", "tax-id-wrong"],
    ["we lost the paper invoice", "lost-invoice"],
    ["our client wants a stamp on the digital invoice", "invoice-seal"],
    ["is the vat on a hotel bill deductible", "lodging-deduction"],
    ["is our invoice data kept private", "your-data"],
  ])("%s → %s", (question, id) => expect(firstId(question, "en")).toBe(id));

  test("a question that a section answers gets the section", () => {
    const findings = findPassages("红字确认单不见了", "zh-CN");
    const [best] = findings.kind === "found" ? findings.passages : [];
    expect(best?.from === "ours" && best.section?.question).toBe("红字确认单不见了？");
  });

  test("related articles are offered, none of them shown already", () => {
    const findings = findPassages("专票丢了怎么办", "zh-CN", { limit: 1 });
    const related = findings.kind === "found" ? findings.related.map(({ id }) => id) : [];
    expect(related.length).toBeGreaterThan(0);
    expect(related).not.toContain("lost-invoice");
  });
});

describe("the floor", () => {
  test.each([
    "今天北京会下雨吗",
    "个人所得税起征点是多少",
    "我的快递到哪了",
    "信用卡怎么提额",
    "帮我写一首关于秋天的诗",
    "电影票能退吗",
  ])("%s gets no article", (question) => expect(findPassages(question, "zh-CN").kind).not.toBe("found"));

  test.each([
    "what's the weather tomorrow",
    "transfer 50 dollars to my savings",
    "when is my tax return due",
    "play some jazz",
  ])("%s gets no article", (question) => expect(findPassages(question, "en").kind).not.toBe("found"));

  test("a question about nothing in particular is unknown", () => {
    for (const question of ["", "   ", "嗯", "???", "😀😀"])
      expect(findPassages(question, "zh-CN").kind).not.toBe("found");
  });
});

describe("an organisation's own articles", () => {
  const extra: ExtraArticle[] = [
    {
      id: "our-title",
      title: "公司开票信息",
      questions: ["开票资料发一下", "抬头和税号是什么"],
      answer: "名称 北京明湖数据服务有限公司",
    },
    {
      id: "our-meals",
      title: "餐费报销规定",
      questions: ["餐费怎么报", "招待费能报多少"],
      answer: "每人每餐不超过 100 元",
    },
  ];

  test("come before ours and say whose they are", () => {
    const findings = findPassages("餐费能报多少", "zh-CN", { extra });
    const [best] = findings.kind === "found" ? findings.passages : [];
    expect(best).toMatchObject({ from: "organisation", article: { id: "our-meals" } });
  });

  test("stay out of the way of other questions", () => {
    const findings = findPassages("专票丢了怎么办", "zh-CN", { extra });
    expect(findings.kind === "found" && findings.passages[0]?.from).toBe("ours");
  });

  test("are found although nothing of ours would be", () => {
    expect(findPassages("开票资料发一下", "zh-CN", { extra }).kind).toBe("found");
  });
});

describe("rankTopics", () => {
  test("ranks every topic once", () => {
    const topics = rankTopics("发票开错了").map(({ topic }) => topic);
    expect(new Set(topics).size).toBe(45);
    expect(topics).toHaveLength(45);
  });

  test("traditional and simplified rank alike", () => {
    expect(rankTopics("電子發票怎麼下載")).toEqual(rankTopics("电子发票怎么下载"));
  });
});

describe("hostile input", () => {
  const nasty = [
    "票".repeat(10_000),
    "title:发票^10 +(-~2 *",
    "{{a|b}|".repeat(500),
    "😀".repeat(5_000),
    "\ud800\u0000",
    "../../etc",
  ];

  test("is answered, never thrown at", () => {
    for (const question of nasty) {
      expect(["found", "unsure", "unknown"]).toContain(findPassages(question, "zh-CN").kind);
      expect(rankTopics(question, "en")).toHaveLength(45);
    }
  });
});
