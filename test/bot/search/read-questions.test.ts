import { describe, expect, test } from "vitest";
import { readSearchWish } from "../../../src/bot/intent/search/index.ts";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";

const TODAY = "2026-11-20" as CalendarDate;
const read = (text: string) => readSearchWish(text, TODAY);
const NOVEMBER = { from: "2026-11-01", to: "2026-11-30" };
const YEAR = { from: "2026-01-01", to: "2026-12-31" };

describe("the largest, the smallest, the latest, the earliest", () => {
  const largest = { by: "amount", descending: true };
  const latest = { by: "date", descending: true };
  test.each([
    ["最大的一张发票是哪张", largest, 1, {}],
    ["哪张发票金额最大", largest, 1, {}],
    ["最大的三张", largest, 3, {}],
    ["金额前三的发票", largest, 3, {}],
    ["前五大发票", largest, 5, {}],
    ["税额最高的发票", { by: "tax", descending: true }, 1, {}],
    ["最近一张发票", latest, 1, {}],
    ["最近有什么发票", latest, undefined, {}],
    ["前10张发票", latest, 10, {}],
    ["最新的票", latest, undefined, {}],
    ["本月金额最小的5张", { by: "amount", descending: false }, 5, NOVEMBER],
    ["latest invoice", latest, 1, {}],
    ["last 5 invoices", latest, 5, {}],
    ["recent invoices", latest, undefined, {}],
    ["what's our most expensive invoice", largest, 1, {}],
    ["the 3 largest invoices this year", largest, 3, YEAR],
    ["top three invoices this month", largest, 3, NOVEMBER],
    [
      "oldest unticked invoice",
      { by: "date", descending: false },
      1,
      { statuses: [{ axis: "usage", values: ["unticked"] }] },
    ],
  ])("%s", (text, order, most, filter) => {
    const wish = read(text);
    expect(wish).toMatchObject({ kind: "find", query: { order, filter, named: [] } });
    expect(wish?.kind === "find" && wish.query?.most).toBe(most);
  });

  test.each(["专票最高限额多少", "最多5000元的发票怎么报", "勾选最晚什么时候", "专票税率是多少", "最新规定"])(
    "%s asks for a rule",
    (text) => {
      const wish = read(text);
      expect(wish?.kind === "find" && wish.query?.sure).not.toBe(true);
    },
  );

  test("a month that is the last one is a month", () => {
    expect(read("invoices last month")).toMatchObject({ query: { filter: { from: "2026-10-01" }, order: undefined } });
    expect(read("最近一个月的发票")).toMatchObject({ query: { order: undefined } });
  });
});

describe("who has most", () => {
  test.each([
    ["谁开的票最多", "seller", "count", undefined, undefined],
    ["哪家供应商金额最大", "seller", "total", undefined, undefined],
    ["本月前三大供应商", "seller", "total", 3, NOVEMBER],
    ["供应商前十", "seller", "total", 10, undefined],
    ["按客户统计销项", "buyer", "total", undefined, { direction: "issued" }],
    ["我们给谁开的票最多", "buyer", "count", undefined, undefined],
    ["谁买得最多", "buyer", "total", undefined, undefined],
    ["我们在哪家花的钱最多", "seller", "total", undefined, undefined],
    ["who is our biggest supplier", "seller", "total", undefined, undefined],
    ["top 5 suppliers this year", "seller", "total", 5, YEAR],
    ["which customer bought most", "buyer", "total", undefined, undefined],
    ["which supplier sent the most invoices", "seller", "count", undefined, undefined],
    ["who do we buy the most from", "seller", "total", undefined, undefined],
    ["who did we bill most this year", "buyer", "total", undefined, YEAR],
    ["spend by vendor this year", "seller", "total", undefined, YEAR],
  ])("%s", (text, side, by, most, filter) => {
    const wish = read(text);
    expect(wish).toMatchObject({ kind: "rank", side, by, most });
    expect(wish?.kind === "rank" && wish.query?.filter).toEqual(filter);
    expect(wish?.kind === "rank" && (wish.query?.named ?? [])).toEqual([]);
  });
});

test.each([
  "哪些客户需要开专票",
  "为什么他开的票最多",
  "最小开票单位是什么",
  "which supplier must issue a special invoice",
  "一共要交多少税",
  "how many days do I have to deduct",
  "how much do you cost",
])("%s asks neither for a ranking nor for a sum", (text) => {
  expect(["rank", "total"]).not.toContain(read(text)?.kind);
});

test.each([
  ["which month had the most invoices", ["month"]],
  ["哪个月进项最多", ["month"]],
  ["专票和普票各多少", ["kind"]],
  ["今年各税率的税额", ["rate"]],
])("%s is told by all of them", (text, by) => {
  expect(read(text)).toMatchObject({ kind: "total", by });
});

describe("sums in the form of a question", () => {
  const received = { direction: "received" };
  test.each([
    ["11月进项税额多少", "tax", [], { ...received, ...NOVEMBER }],
    ["今年每个月进项多少", undefined, ["month"], { ...received, ...YEAR }],
    ["total input VAT for November", "tax", [], { ...received, ...NOVEMBER }],
    ["monthly input vat this year", "tax", ["month"], { ...received, ...YEAR }],
    [
      "how much VAT did we issue last quarter",
      "tax",
      [],
      { direction: "issued", from: "2026-07-01", to: "2026-09-30" },
    ],
    ["本月开了多少票", undefined, [], NOVEMBER],
    ["上个月收到多少发票", undefined, [], { from: "2026-10-01", to: "2026-10-31" }],
  ])("%s", (text, focus, by, filter) => {
    const wish = read(text);
    expect(wish).toMatchObject({ kind: "total", by, query: { filter, named: [] } });
    if (focus) expect(wish).toMatchObject({ focus });
  });
});

describe("what was not done", () => {
  const usage = (...values: string[]) => ({ statuses: [{ axis: "usage", values }] });
  test.each([
    ["还有哪些没抵扣的票", usage("unticked", "ticked", "confirmed")],
    ["没抵扣过的票", usage("unticked", "ticked", "confirmed")],
    ["没认证的票", usage("unticked", "ticked")],
    ["which invoices are not ticked yet", usage("unticked")],
    ["invoices we haven't ticked", usage("unticked")],
    ["undeducted invoices", usage("unticked", "ticked", "confirmed")],
    ["本月未入账的发票", { ...NOVEMBER, statuses: [{ axis: "posting", values: ["unposted", "withdrawn"] }] }],
  ])("%s", (text, filter) => {
    expect(read(text)).toMatchObject({ kind: "find", query: { filter, named: [], undone: true, several: true } });
  });

  test.each(["没抵扣的专票怎么办", "没认证的票还能抵扣吗", "没勾选会有什么影响"])("%s asks for a rule", (text) => {
    const wish = read(text);
    expect(wish?.kind === "find" && wish.query?.undone).not.toBe(true);
  });
});

describe("words that are no company", () => {
  test.each(["anything void this year?", "are there any risky ones", "do we have any void invoices"])("%s", (text) => {
    expect(read(text)).toMatchObject({ kind: "find", query: { named: [] } });
  });

  test.each(["has it been reversed?", "was it ticked", "它红冲了吗", "这张作废了吗", "when was it issued"])(
    "%s is about one that is pointed at, and no search",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test.each([
    ["上海青禾 合计", "上海青禾"],
    ["invoices from 上海青禾 over 5000", "上海青禾"],
    ["中国石油的发票", "中国石油"],
    ["和平饭店的发票", "和平饭店"],
    ["和砚田的发票", "砚田"],
    ["有砚田的吗", "砚田"],
    ["成都的发票", "成都"],
  ])("a name keeps its first character: %s", (text, name) => {
    expect(read(text)).toMatchObject({ query: { named: [{ name }] } });
  });
});

describe("a question of rules is no search", () => {
  test.each([
    "开错了能作废吗",
    "餐饮票能抵扣吗",
    "发票备注栏要写什么",
    "京东的票需要盖章吗",
    "电子发票打印出来有效吗",
    "can hotel invoices be deducted",
    "are hotel invoices deductible",
    "do hotel invoices need a stamp",
  ])("%s", (text) => {
    expect(readSearchWish(text, TODAY)).toBeUndefined();
  });

  test.each([
    "能帮我找一下砚田的票吗",
    "能查到砚田5月的票吗",
    "can you find invoices from 砚田",
    "do we have invoices from 砚田",
  ])("but %s is one", (text) => {
    expect(readSearchWish(text, TODAY)).toMatchObject({ kind: "find" });
  });
});

describe("averages", () => {
  test.each([
    ["本月进项平均每张多少", { ...NOVEMBER, direction: "received" }],
    ["average invoice amount this month", NOVEMBER],
    ["平均一张票多少钱", undefined],
  ])("%s", (text, filter) => {
    expect(read(text)).toMatchObject({ kind: "total", focus: "average", ...(filter && { query: { filter } }) });
  });

  test.each(["平均工资多少", "is my average credit score good"])("%s is none", (text) => {
    expect(read(text)?.kind).not.toBe("total");
  });
});

describe("the same sum told apart", () => {
  test.each([
    ["按税率", ["rate"]],
    ["按月", ["month"]],
    ["by rate", ["rate"]],
    ["最近三个月每个月多少", ["month"]],
  ])("%s", (text, by) => expect(read(text)).toMatchObject({ kind: "total", by }));

  test("by kind a list is put in order", () => expect(read("按票种")?.kind).toBe("sort"));
  test.each(["每个月工资多少", "每个月多少钱流量"])("%s is none", (text) => expect(read(text)?.kind).not.toBe("total"));
});

describe("output against input", () => {
  test.each([
    "本月要交多少增值税",
    "11月销项减进项多少",
    "本月税负",
    "本月应交增值税",
    "how much VAT do we owe this month",
  ])("%s", (text) => expect(read(text)).toMatchObject({ kind: "balance", query: { filter: NOVEMBER } }));

  test("without days it is left to whoever answers", () => {
    expect(read("进销差额")).toEqual({ kind: "balance", query: undefined });
  });

  test.each(["要交多少个税", "我要交多少税", "本月要交多少企业所得税", "增值税税负怎么算", "税负率多少正常"])(
    "%s is no question to a ledger",
    (text) => expect(read(text)?.kind).not.toBe("balance"),
  );

  test("whoever names both directions wants neither left out", () => {
    const wish = read("11月进项和销项一共多少");
    expect(wish).toMatchObject({ kind: "total", query: { filter: NOVEMBER } });
    expect(wish?.kind === "total" && wish.query?.filter).not.toHaveProperty("direction");
  });
});

describe("what else is asked of a ledger", () => {
  test.each(["谁还没给我们开票", "还有哪些供应商没开票", "which suppliers haven't issued yet?"])(
    "%s asks for what no ledger has",
    (text) => expect(read(text)).toEqual({ kind: "unissued" }),
  );

  test.each(["11月的票都勾选了吗", "11月的票是不是都勾选好了没有"])("%s is answered by those that are not", (text) => {
    expect(read(text)).toMatchObject({
      query: { undone: true, filter: { ...NOVEMBER, statuses: [{ axis: "usage", values: ["unticked"] }] } },
    });
  });

  test("an abnormal voucher is one on whichever axis a source told it", () => {
    expect(read("11月有异常凭证吗")).toMatchObject({
      query: {
        filter: {
          anyOf: [
            { statuses: [{ axis: "validity", values: ["abnormal"] }] },
            { statuses: [{ axis: "risk", values: ["abnormal"] }] },
          ],
        },
      },
    });
  });

  test.each(["大于5000小于20000的发票", "5000以上20000以下的发票", "over 5000 and under 20000 invoices"])(
    "both bounds of an amount hold: %s",
    (text) => expect(read(text)).toMatchObject({ query: { filter: { amount: { least: 5000_00, most: 20_000_00 } } } }),
  );

  test.each(["按金额排一下", "按金额大小排序", "按日期来排"])("%s puts a list in order", (text) => {
    expect(read(text)?.kind).toBe("sort");
  });

  test.each(["只要11月的", "只看青禾的", "only the ones from November"])("%s narrows the list", (text) => {
    expect(read(text)).toMatchObject({ kind: "find", query: { among: true } });
  });

  test("words around a name are no part of it", () => {
    for (const text of ["把青禾的票导出来", "帮我看下青禾的发票", "给我发一下青禾的发票原件"]) {
      expect(read(text)).toMatchObject({ query: { named: [{ name: "青禾" }] } });
    }
  });
});

describe("a tax id", () => {
  test.each(["91310115MA1FL8TD2X", "查一下 91310115MA1FL8TD2X 这家公司的发票", "税号 91310115MA1FL8TD2X 对吗"])(
    "is looked for on either side: %s",
    (text) => expect(read(text)).toMatchObject({ query: { filter: { taxId: "91310115MA1FL8TD2X" }, named: [] } }),
  );

  test("narrows what else is asked", () => {
    expect(read("91310115MA1FL8TD2X 11月合计")).toMatchObject({
      kind: "total",
      query: { filter: { ...NOVEMBER, taxId: "91310115MA1FL8TD2X" } },
    });
  });
});
