import { describe, expect, test } from "vitest";
import type { Cause } from "../../../src/core/diagnosis/index.ts";
import { aDiagnosis } from "../../support/a-diagnosis.ts";
import type { InvoiceWish } from "../../support/an-invoice.ts";

const NUMBER = "26112000000012345678";
const paper = { code: "011002600311", number: "24568734", kind: "electronic_ordinary" } as const;

const CASES: [cause: Cause, text: string, ledger?: InvoiceWish[]][] = [
  ["sync_delay_same_day", `今天刚开的 ${NUMBER} 平台说查无此票`],
  ["sync_delay_same_day", `${NUMBER} 平台说查无此票`, [{ number: NUMBER, issuedOn: "2026-11-20" }]],
  ["not_issued_yet", `${NUMBER} 查不到,对方还没开出来`],
  ["issuer_not_uploaded", `${NUMBER} 官网查无此票,2026-10-08 开的,对方是离线开的`],
  ["wrong_number", `${NUMBER} 查不到`, [{ number: "26112000000012345687" }]],
  ["wrong_number", "261120000000123456 查不到"],
  ["wrong_amount_field", `${NUMBER} 填的是 100.00 提示不一致`, [{ number: NUMBER }]],
  ["wrong_check_code", "011002600311 24568734 不一致,填的是价税合计", [paper]],
  ["data_mismatch", `${NUMBER} 不一致,填的是 388.00,和票面一样`, [{ number: NUMBER }]],
  ["over_five_years", "1100153130 24568734 查不到"],
  ["daily_limit", `${NUMBER} 超过该张发票当日查验次数(请于次日再次查验)!`],
  ["digital_invoice_20_digits", "发票代码 2411200000 号码 0031870426 查不到"],
  ["digital_invoice_20_digits", "24112000000031870426 平台要填发票代码,没有代码,查不到"],
  ["wrong_channel", "医院的财政票据 26112000000012345678 查不到"],
  ["paper_roll_fixed_type", "定额发票查不到"],
  ["regional_difference", `${NUMBER} 提示该地区暂不支持该票种查验`],
  ["captcha", "一直提示验证码错误"],
  ["browser_cert", "打开查验平台说证书有问题"],
  ["network_timeout", "网页超时,别的网站也慢"],
  ["ocr_scan_failed", "01,32,,26112000000012345678,106.00,20261008,,ABCD 扫出来查不到"],
  [
    "login_account",
    `${NUMBER} 不在我的列表里`,
    [{ number: NUMBER, buyer: "北京别家科技有限公司", buyerTaxId: "91110108MA0000009X" }],
  ],
  ["voided", `${NUMBER} 状态不对`, [{ number: NUMBER, statuses: { validity: "void" } }]],
  ["red_letter", `${NUMBER} 查不到`, [{ number: NUMBER, statuses: { validity: "fully_reversed" } }]],
  ["abnormal_voucher", `${NUMBER} 状态不对`, [{ number: NUMBER, statuses: { validity: "out_of_control" } }]],
  [
    "red_letter_pending",
    `${NUMBER} 状态不对`,
    [{ number: NUMBER, statuses: { validity: "normal", red_letter: "awaiting_buyer" } }],
  ],
  [
    "duplicate_reimbursement",
    `${NUMBER} 提交不了,为什么`,
    [{ number: NUMBER, statuses: { validity: "normal", posting: "posted" } }],
  ],
  [
    "deduction_certification",
    `${NUMBER} 显示未认证`,
    [{ number: NUMBER, statuses: { validity: "normal", usage: "ticked" } }],
  ],
  [
    "deduction_certification",
    `${NUMBER} 勾选平台里找不到`,
    [{ number: NUMBER, statuses: { validity: "normal", usage: "deducted" } }],
  ],
  [
    "wrong_query_filter",
    `${NUMBER} 在我的列表里找不到,查的是进项`,
    [
      {
        number: NUMBER,
        buyer: "上海青禾物流有限公司",
        buyerTaxId: "91310000MA00000000",
        sellerTaxId: "91110108MA00EXAM5X",
      },
    ],
  ],
  ["query_blocked", "由于查验行为异常,涉嫌违规,当前无法使用查验服务"],
  ["system_fault", "报错 010"],
  ["fake_invoice", "20112000000012345678 不一致,和票面一样"],
];

describe("what is true is named first", () => {
  test.each(CASES)("%s: %s", async (cause, text, ledger) => {
    const { causes } = await aDiagnosis(text, ledger ?? []);
    expect(causes.map((one) => `${one.cause} ${one.likelihood}`)[0]).toMatch(new RegExp(`^${cause} `));
  });

  test("a ledger that has not heard from its source is the first to be doubted", async () => {
    const late = new Date("2027-01-25T10:00:00+08:00");
    const { causes } = await aDiagnosis("27112000000012345678 查不到", [{ number: "26112000000099990003" }], late);
    expect(causes[0]?.cause).toBe("source_stale");
    const empty = await aDiagnosis(`${NUMBER} 查不到`);
    expect(empty.causes[0]?.cause).toBe("source_stale");
  });
});
