import { expect, test } from "vitest";
import { sayConflict, sayRefusal, sayRowProblem } from "../../../src/bot/phrases/import-problems.ts";
import type { Refusal, RowProblem } from "../../../src/core/intake/index.ts";

const at = { row: 3, column: "金额" };
const number = "24112000000031870426";

const PROBLEMS: RowProblem[] = [
  { ...at, code: "no_number" },
  { ...at, code: "digits_lost", text: "2.4112E+19" },
  { ...at, code: "bad_digital_number", text: "24112" },
  { ...at, code: "bad_code", text: "1" },
  { ...at, code: "bad_number", text: "1" },
  { ...at, code: "code_missing", text: "24568734" },
  { ...at, code: "no_date" },
  { ...at, code: "bad_date", text: "2024-02-30" },
  { ...at, code: "date_after_as_of", date: "2024-11-21", asOf: "2024-11-20" },
  { ...at, code: "bad_amount", text: "三百" },
  { ...at, code: "no_amount" },
  { ...at, code: "totals_disagree", net: 100, tax: 6, total: 107 },
  { ...at, code: "amount_mismatch", number, known: 223860, given: 223861 },
  { ...at, code: "date_mismatch", number, known: "2024-05-28", given: "2024-05-29" },
  { ...at, code: "party_mismatch", number, known: "甲", given: "乙" },
  { ...at, code: "identity_mismatch", number, known: "1", given: "2" },
];

test("a cell that is no amount is named with its column and its text", () => {
  expect(sayRowProblem({ ...at, code: "bad_amount", text: "三百" }, "zh-CN")).toBe(
    '金额 "三百" 不是数字，这一行没有导入',
  );
  expect(sayRowProblem({ ...at, code: "bad_amount", text: "三百" }, "en")).toBe(
    '金额 "三百" is not a number; row skipped',
  );
});

test("a contradiction shows both values", () => {
  const problem: RowProblem = { ...at, code: "amount_mismatch", number, known: 223860, given: 223861 };
  for (const language of ["zh-CN", "en"] as const) {
    const said = sayRowProblem(problem, language);
    expect(said).toContain("2,238.60");
    expect(said).toContain("2,238.61");
  }
});

test.each(PROBLEMS)("$code has a sentence in both languages", (problem) => {
  for (const language of ["zh-CN", "en"] as const) {
    const said = sayRowProblem(problem, language);
    expect(said.length).toBeGreaterThan(8);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  }
});

const REFUSALS: Refusal[] = [
  ...(["empty_file", "truncated_file", "encrypted_file", "old_workbook"] as const).map((code) => ({
    code,
    detail: "x",
  })),
  ...(["not_a_workbook", "unreadable_file", "too_large"] as const).map((code) => ({ code, detail: "x" })),
  {
    code: "not_an_export",
    expected: { sheet: "发票基础信息", columns: ["数电发票号码", "开票日期"] },
    found: [{ sheet: "工资", header: ["姓名"] }],
    onlyLines: false,
  },
  { code: "no_rows", sheet: "发票基础信息" },
  { code: "as_of_needed", file: "清单.xlsx" },
  { code: "taken_back", id: "abc" },
];

test.each(REFUSALS)("a file refused as $code is explained in both languages", (refusal) => {
  expect(sayRefusal(refusal, "zh-CN")).toMatch(/[一-龥]{4}/);
  expect(sayRefusal(refusal, "en")).toMatch(/^[A-Z].{15}/);
});

test("a file that is no export is told what was expected and what it has", () => {
  const refusal = REFUSALS.find(({ code }) => code === "not_an_export") as Refusal;
  const said = sayRefusal(refusal, "zh-CN");
  for (const word of ["发票基础信息", "数电发票号码", "抵扣勾选", "工资", "姓名"]) expect(said).toContain(word);
});

test("a conflict names the axis, both values and both dates", () => {
  const conflict = {
    row: 2,
    number,
    axis: "validity",
    from: "fully_reversed",
    to: "normal",
    knownAsOf: Date.parse("2024-11-01T00:00:00Z"),
    newsAsOf: Date.parse("2024-12-01T00:00:00Z"),
  } as const;
  const said = sayConflict(conflict, "zh-CN");
  for (const word of [number, "已红冲（全额）", "正常", "2024-11-01", "2024-12-01"]) expect(said).toContain(word);
  expect(sayConflict(conflict, "en")).toContain("Reversed in full");
});
