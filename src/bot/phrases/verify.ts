import type { FourthField } from "../../core/invoice/index.ts";
import type { Language } from "../reply/index.ts";

/** What the bot says about checking that an invoice is genuine. */
export interface VerifyPhrases {
  where: string;
  copy: string;
  fields: { code: string; number: string; date: string };
  noCode: string;
  fourth: Record<FourthField, string>;
  /** How each kind differs, when nobody said which invoice. */
  byKind: string;
  limits: string;
  sendNumber: string;
  notInLedger(typed: string): string;
  inLedgerSays(word: string): string;
  notChecked: string;
}

const zh: VerifyPhrases = {
  where: "我不替你登录查验，到官方平台查，不用注册：https://inv-veri.chinatax.gov.cn",
  copy: "照这几项填：",
  fields: { code: "发票代码", number: "发票号码", date: "开票日期" },
  noCode: "留空（数电票没有代码）",
  fourth: {
    net: "金额（不含税）",
    total: "价税合计（含税）",
    check_code: "校验码后 6 位（票面上有，台账里没有）",
    vehicle_total: "车价合计",
    unknown: "第四项看票种：有校验码的填后 6 位，专票填不含税金额，数电票填价税合计",
  },
  byKind:
    "要填的：代码（数电票留空）、号码、开票日期，再加一项。数电票填价税合计；专票填不含税金额；普票、电子普票、卷票填校验码后 6 位。定额票、财政票据不在这个平台，要到当地税务局或财政部的票据平台查。",
  limits: "每张票一天最多查 5 次。结果一致也要看状态：作废、红冲的不能报销。",
  sendNumber: "把号码发给我，我告诉你这一张要填哪几项。",
  notInLedger: (typed) => `台账里没有 ${typed}，所以票种和金额要你照票面填。`,
  inLedgerSays: (word) => `台账里这张是「${word}」，那是清单的说法，不等于查验过。`,
  notChecked: "这一步我没有替你查，真伪以平台结果为准。",
};

const en: VerifyPhrases = {
  where: "I don't check for you; the official site does, without an account: https://inv-veri.chinatax.gov.cn",
  copy: "Fill in these:",
  fields: { code: "Invoice code", number: "Invoice number", date: "Date of issue" },
  noCode: "leave empty (a digital invoice has none)",
  fourth: {
    net: "Amount (without tax)",
    total: "Total (with tax)",
    check_code: "Last 6 digits of the check code (on the invoice itself; the ledger doesn't have it)",
    vehicle_total: "Vehicle total",
    unknown:
      "The fourth field depends on the kind: the last 6 digits of the check code where there is one, the amount without tax for a special invoice, the total with tax for a digital one",
  },
  byKind:
    "It asks for the code (empty for a digital invoice), the number, the date, and one more: the total with tax for digital invoices, the amount without tax for special ones, the last 6 digits of the check code for ordinary and roll invoices. Fixed-amount invoices and fiscal receipts aren't on this site: the local tax bureau and the Ministry of Finance have their own.",
  limits:
    "Each invoice can be checked 5 times a day. A match isn't everything: void and reversed ones can't be claimed.",
  sendNumber: "Send me the number and I'll tell you which fields this one needs.",
  notInLedger: (typed) => `The ledger has no ${typed}, so kind and amount must come from the invoice itself.`,
  inLedgerSays: (word) => `The ledger says "${word}": that is what the list says, which is not a check.`,
  notChecked: "I haven't checked it for you: what the site says is what counts.",
};

export const verifyPhrases: Record<Language, VerifyPhrases> = { "zh-CN": zh, en };
