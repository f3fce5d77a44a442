import type { DocumentKind } from "../../../core/diagnosis/index.ts";
import type { FourthField } from "../../../core/invoice/index.ts";
import type { Language } from "../../reply/index.ts";

/** The fourth field of a check, as it is told. */
export const FIELD_NAMES: Record<Language, Record<FourthField, string>> = {
  "zh-CN": {
    net: "不含税金额",
    total: "价税合计（含税）",
    check_code: "校验码后 6 位",
    vehicle_total: "车价合计",
    unknown: "第四项",
  },
  en: {
    net: "the net amount",
    total: "the total with tax",
    check_code: "the last 6 digits of the check code",
    vehicle_total: "the vehicle's total price",
    unknown: "the fourth field",
  },
};

/** What the platform knows and what it does not, as it is told. */
export const DOCUMENT_NAMES: Record<Language, Record<DocumentKind, string>> = {
  "zh-CN": {
    tax: "税务发票",
    fiscal: "财政票据（医院、学校、捐赠这类）",
    train_paper: "纸质火车票",
    taxi: "出租车票",
    foreign: "形式发票",
    fixed: "定额发票",
    torn: "手写、手撕票",
    local: "通用机打票",
    blockchain: "区块链发票",
  },
  en: {
    tax: "a tax invoice",
    fiscal: "a fiscal receipt (hospital, school, donation)",
    train_paper: "a paper train ticket",
    taxi: "a taxi receipt",
    foreign: "a proforma invoice",
    fixed: "a fixed-amount invoice",
    torn: "a handwritten or hand-torn receipt",
    local: "a locally printed invoice",
    blockchain: "a blockchain invoice",
  },
};
