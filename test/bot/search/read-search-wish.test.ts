import { describe, expect, test } from "vitest";
import { isSure, readSearchWish } from "../../../src/bot/intent/search/index.ts";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";

const TODAY = "2026-11-20" as CalendarDate;
const read = (text: string) => readSearchWish(text, TODAY);
const queryOf = (text: string) => {
  const wish = read(text);
  return wish && "query" in wish ? wish.query : undefined;
};

describe("what is remembered of an invoice", () => {
  test.each([
    ["砚田 5月 2238", { from: "2026-05-01", to: "2026-05-31" }, ["砚田"]],
    ["帮我找一下砚田5月28号开的发票", { from: "2026-05-28", to: "2026-05-28" }, ["砚田"]],
    ["青禾 1,234.56元", { amount: { of: "total", least: 123_456, most: 123_456 } }, ["青禾"]],
    ["税额126.71的那张发票", { amount: { of: "tax", least: 12_671, most: 12_671 } }, []],
    ["不含税 100.00 砚田", { amount: { of: "net", least: 10_000, most: 10_000 } }, ["砚田"]],
    ["上个月的进项", { direction: "received", from: "2026-10-01", to: "2026-10-31" }, []],
    ["去年的火车票", { kinds: ["rail"], from: "2025-01-01", to: "2025-12-31" }, []],
    ["红冲的发票", { statuses: [{ axis: "validity", values: ["reversed", "partly_reversed", "fully_reversed"] }] }, []],
    ["税率6%的云杉", { rate: "6" }, ["云杉"]],
    ["备注有合同A-17的", { remark: "合同A-17" }, []],
    ["标签 项目A 的发票", { tag: "项目A" }, []],
    [
      "invoices from Qinghe over 1000 last month",
      { from: "2026-10-01", to: "2026-10-31", amount: { of: "total", least: 100_000, most: Number.MAX_SAFE_INTEGER } },
      ["Qinghe"],
    ],
    [
      "received invoices between 1000 and 3000",
      { direction: "received", amount: { of: "total", least: 100_000, most: 300_000 } },
      [],
    ],
  ])("%s", (text, filter, names) => {
    const query = queryOf(text);
    expect(query?.filter).toEqual(filter);
    expect(query?.named.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["砚田开的", "seller"],
    ["销方砚田的发票", "seller"],
    ["开给青禾的发票", "buyer"],
    ["invoices from yantian", "seller"],
    ["invoices to qinghe", "buyer"],
    ["砚田的发票", "either"],
  ])("which side is meant: %s", (text, side) => {
    expect(queryOf(text)?.named).toMatchObject([{ side }]);
  });
});

describe("commands are whole messages", () => {
  test.each([
    ["更多", { kind: "more" }],
    ["next page", { kind: "more" }],
    ["按金额排序", { kind: "sort", order: { by: "amount", descending: true } }],
    ["sort by date oldest first", { kind: "sort", order: { by: "date", descending: false } }],
    ["合计", { kind: "total" }],
    ["合计 去年 按月", { kind: "total", query: { filter: { from: "2025-01-01", to: "2025-12-31" }, named: [] } }],
    [
      "total last year by month",
      { kind: "total", query: { filter: { from: "2025-01-01", to: "2025-12-31" }, named: [] } },
    ],
    ["导出 csv", { kind: "export", format: "csv" }],
    ["export", { kind: "export", format: "xlsx" }],
    ["认领 1234", { kind: "claim", numbers: [{ digits: "1234" }] }],
    ["取消认领 1234", { kind: "release" }],
    ["标签 项目A 1234 5678", { kind: "tag", label: "项目A", numbers: [{ digits: "1234" }, { digits: "5678" }] }],
    ["untag project-a", { kind: "untag", label: "project-a", numbers: [] }],
    ["标签", { kind: "tags" }],
    [
      "别名 京东 = 北京京东世纪信息技术有限公司",
      { kind: "alias", alias: "京东", name: "北京京东世纪信息技术有限公司" },
    ],
    ["删除别名 京东", { kind: "drop_alias", alias: "京东" }],
    ["我的发票", { kind: "find", query: { several: true, filter: {} } }],
    ["我认领的", { kind: "find", query: { claimed: true } }],
  ])("%s", (text, wish) => {
    expect(read(text)).toMatchObject(wish);
  });
});

describe("what is none of its business", () => {
  test.each([
    "怎么开红字发票",
    "为什么查不到这张发票",
    "专票和普票有什么区别",
    "查发票",
    "发票",
    "24112000000031870426",
    "011001900211 24568734",
    "查发票 1234",
    "尾号 1234",
  ])("%s", (text) => {
    expect(read(text)).toBeUndefined();
  });

  test.each(["你好", "谢谢", "云杉", "hello there"])("%s may be a name, and is heard last", (text) => {
    const wish = read(text);
    expect(wish && isSure(wish)).not.toBe(true);
  });
});
