import { checkTaxId, parseTaxId, readQrPayload } from "../../../core/invoice/index.ts";
import type { Entity } from "./entity.ts";

const TAX_ID = /(?<![0-9A-Z])(?=[0-9A-Z]{0,19}\d)[0-9A-Z]{15,20}(?![0-9A-Z])/giu;
/** 统一社会信用代码: who registered it, where, the organisation's code and a check character (GB 32100-2015). */
const CREDIT_CODE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/iu;
const TAX_LABEL =
  /(?:税号|識別號|识别号|信用代码|統編|统编|tax(?:payer)? ?(?:id|number|no\.?)|vat ?(?:id|number))\s{0,3}(?:是|为|:|#)?\s{0,3}$/iu;
const CHECK_CODE =
  /(?:校验码|检验码|效验码|check ?code)\s{0,3}(?:后六位|后6位)?\s{0,3}(?:是|为|:)?\s{0,3}(\d{5}(?:\s?\d{5}){3}|\d{5,6})(?!\d)/giu;
const ORDER =
  /(?:(?:订单|定单|單號|单号|訂單|order)(?:号|編號|编号|號| ?(?:number|no\.?|id))?\s{0,3}(?:是|为|:|#)?\s{0,3})(?<number>\[?[A-Z_]{0,12}\d{5,24}\]?)|(?<token>\[ORDERID_\d{4,12}\])/giu;
const QR = /\b01,\d{2},\d{0,12},\d{8,20},[\d.]{0,15},[\d-]{8,10}(?:,[0-9a-f]{0,20}){0,3},?/giu;

/** Tax ids with the verdict on their check character: 18 characters with a letter, or whatever is called one. */
export function readTaxIds(text: string): Entity[] {
  return Array.from(text.matchAll(TAX_ID)).flatMap((match): Entity[] => {
    const written = match[0];
    const labelled = TAX_LABEL.test(text.slice(Math.max(0, match.index - 24), match.index));
    const shaped = CREDIT_CODE.test(written) && /[A-Z]/iu.test(written);
    const id = labelled || shaped ? parseTaxId(written) : undefined;
    return id ? [{ kind: "tax_id", at: match.index, text: written, id, check: checkTaxId(id) }] : [];
  });
}

/** What is called a check code: its last six digits, or all twenty. */
export function readCheckCodes(text: string): Entity[] {
  return Array.from(text.matchAll(CHECK_CODE)).map((match): Entity => {
    const written = match[1] ?? "";
    const at = match.index + match[0].length - written.length;
    return { kind: "check_code", at, text: written, digits: written.replace(/\s/g, "") };
  });
}

/** What is called an order: never an invoice, however many digits it has. */
export function readOrders(text: string): Entity[] {
  return Array.from(text.matchAll(ORDER)).map((match): Entity => {
    const number = match.groups?.number ?? match.groups?.token ?? "";
    return { kind: "order", at: match.index + match[0].length - number.length, text: number, number };
  });
}

/** The text of a scanned QR code, pasted. */
export function readQrCodes(text: string): Entity[] {
  return Array.from(text.matchAll(QR)).flatMap((match): Entity[] => {
    const payload = readQrPayload(match[0]);
    return "problem" in payload ? [] : [{ kind: "qr", at: match.index, text: match[0], payload }];
  });
}
