import type { Edit, InvoiceKind, StatusAxis } from "../../core/invoice/index.ts";
import type { Direction } from "../../core/ledger/index.ts";
import type { Language } from "../reply/index.ts";

/** The words for what an invoice is and how it stands. */
export interface InvoicePhrases {
  kinds: Record<InvoiceKind, string>;
  directions: Record<Direction, string>;
  axes: Record<StatusAxis, string>;
  statuses: Record<StatusAxis, Record<string, string>>;
  labels: Record<
    | "number"
    | "code"
    | "codeAndNumber"
    | "kind"
    | "direction"
    | "seller"
    | "buyer"
    | "sellerTaxId"
    | "buyerTaxId"
    | "issuedOn"
    | "net"
    | "tax"
    | "total"
    | "item"
    | "remark"
    | "reverses"
    | "reversedBy"
    | "asOf",
    string
  >;
  red: string;
  unknownStatus: string;
  issuedOn(date: string): string;
  tail(digits: string): string;
  edit(edit: Edit, typed: string, meant: string): string;
  inCode(sentence: string): string;
}

const zh: InvoicePhrases = {
  kinds: {
    digital_special: "数电专票",
    digital_ordinary: "数电普票",
    paper_digital_special: "数电纸质专票",
    paper_digital_ordinary: "数电纸质普票",
    special: "纸质专票",
    electronic_special: "电子专票",
    ordinary: "纸质普票",
    electronic_ordinary: "电子普票",
    roll: "卷票",
    toll: "通行费发票",
    motor_vehicle: "机动车发票",
    used_car: "二手车发票",
    freight: "货运专票",
    rail: "铁路电子客票",
    air: "航空电子行程单",
    blockchain: "区块链发票",
    unknown: "发票",
  },
  directions: { received: "进项", issued: "销项", unknown: "进销未知" },
  axes: { validity: "状态", usage: "用途", red_letter: "红字确认", posting: "入账", risk: "风险" },
  statuses: {
    validity: {
      normal: "正常",
      void: "已作废",
      reversed: "已红冲",
      partly_reversed: "已红冲（部分）",
      fully_reversed: "已红冲（全额）",
      out_of_control: "失控",
      abnormal: "异常",
    },
    usage: {
      unticked: "未勾选",
      ticked: "已勾选",
      confirmed: "已用途确认（以前叫认证）",
      deducted: "已申报抵扣",
    },
    red_letter: {
      none: "未锁定",
      locked: "红字锁定中",
      awaiting_buyer: "红字确认单等购方确认",
      awaiting_seller: "红字确认单等销方确认",
      confirmed: "红字确认单已确认",
      cancelled: "红字确认单已作废",
    },
    posting: {
      unposted: "未入账",
      posted: "已入账（税前扣除）",
      posted_not_deductible: "已入账（不扣除）",
      withdrawn: "入账已撤销",
    },
    risk: { normal: "风险正常", suspicious: "疑点发票", abnormal: "异常凭证" },
  },
  labels: {
    number: "号码",
    code: "代码",
    codeAndNumber: "代码 号码",
    kind: "票种",
    direction: "方向",
    seller: "销方",
    buyer: "购方",
    sellerTaxId: "销方税号",
    buyerTaxId: "购方税号",
    issuedOn: "开票日期",
    net: "金额",
    tax: "税额",
    total: "价税合计",
    item: "项目",
    remark: "备注",
    reverses: "冲的蓝票",
    reversedBy: "冲它的红票",
    asOf: "截至",
  },
  red: "红票",
  unknownStatus: "状态未知",
  issuedOn: (date) => `${date} 开具`,
  tail: (digits) => `尾号 ${digits}`,
  edit: ({ kind, at }, typed, meant) => {
    if (kind === "transposition") {
      return `第 ${at + 1}、${at + 2} 位换了位置：你写的是 ${typed.slice(at, at + 2)}，台账里是 ${meant.slice(at, at + 2)}`;
    }
    if (kind === "substitution") {
      return `第 ${at + 1} 位不一样：你写的是 ${typed.charAt(at)}，台账里是 ${meant.charAt(at)}`;
    }
    return kind === "missing"
      ? `少写了第 ${at + 1} 位的 ${meant.charAt(at)}`
      : `第 ${at + 1} 位多写了一个 ${typed.charAt(at)}`;
  },
  inCode: (sentence) => `发票代码${sentence}`,
};

const en: InvoicePhrases = {
  kinds: {
    digital_special: "digital special VAT invoice",
    digital_ordinary: "digital ordinary invoice",
    paper_digital_special: "digital special VAT invoice on paper",
    paper_digital_ordinary: "digital ordinary invoice on paper",
    special: "special VAT invoice",
    electronic_special: "electronic special VAT invoice",
    ordinary: "ordinary invoice",
    electronic_ordinary: "electronic ordinary invoice",
    roll: "roll invoice",
    toll: "toll invoice",
    motor_vehicle: "motor vehicle invoice",
    used_car: "used car invoice",
    freight: "freight invoice",
    rail: "rail e-ticket",
    air: "air e-itinerary",
    blockchain: "blockchain invoice",
    unknown: "invoice",
  },
  directions: { received: "received", issued: "issued", unknown: "direction unknown" },
  axes: { validity: "Status", usage: "Usage", red_letter: "Red-letter form", posting: "Posting", risk: "Risk" },
  statuses: {
    validity: {
      normal: "Valid",
      void: "Void",
      reversed: "Reversed",
      partly_reversed: "Reversed in part",
      fully_reversed: "Reversed in full",
      out_of_control: "Out of control (失控)",
      abnormal: "Abnormal (异常)",
    },
    usage: {
      unticked: "not ticked for deduction",
      ticked: "ticked for deduction",
      confirmed: "usage confirmed (once called certified)",
      deducted: "deducted",
    },
    red_letter: {
      none: "not locked",
      locked: "locked for a reversal",
      awaiting_buyer: "red-letter form waits for the buyer",
      awaiting_seller: "red-letter form waits for the seller",
      confirmed: "red-letter form confirmed",
      cancelled: "red-letter form cancelled",
    },
    posting: {
      unposted: "not posted",
      posted: "posted, deductible",
      posted_not_deductible: "posted, not deductible",
      withdrawn: "posting withdrawn",
    },
    risk: { normal: "no risk flag", suspicious: "flagged as suspicious", abnormal: "flagged as an abnormal voucher" },
  },
  labels: {
    number: "Number",
    code: "Code",
    codeAndNumber: "Code and number",
    kind: "Kind",
    direction: "Direction",
    seller: "Seller",
    buyer: "Buyer",
    sellerTaxId: "Seller's tax id",
    buyerTaxId: "Buyer's tax id",
    issuedOn: "Issued on",
    net: "Net",
    tax: "Tax",
    total: "Total",
    item: "Item",
    remark: "Remark",
    reverses: "Reverses",
    reversedBy: "Reversed by",
    asOf: "As of",
  },
  red: "red-letter invoice",
  unknownStatus: "Status unknown",
  issuedOn: (date) => `issued ${date}`,
  tail: (digits) => `…${digits}`,
  edit: ({ kind, at }, typed, meant) => {
    if (kind === "transposition") {
      return `digits ${at + 1} and ${at + 2} are swapped: you wrote ${typed.slice(at, at + 2)}, the ledger has ${meant.slice(at, at + 2)}`;
    }
    if (kind === "substitution") {
      return `digit ${at + 1} differs: you wrote ${typed.charAt(at)}, the ledger has ${meant.charAt(at)}`;
    }
    return kind === "missing"
      ? `digit ${at + 1}, a ${meant.charAt(at)}, was left out`
      : `digit ${at + 1}, a ${typed.charAt(at)}, is one too many`;
  },
  inCode: (sentence) => `in the invoice code, ${sentence}`,
};

export const invoicePhrases: Record<Language, InvoicePhrases> = { "zh-CN": zh, en };
