import type { Detail, InvoiceDetails } from "../../../core/organisation/index.ts";
import { asksDetails } from "./asks-details.ts";

const SET =
  /^(?:请)?(?:设置|修改|更新|填写|設置|更改)?\s*(?:我们?的?|公司的?)?(?:开票信息|開票信息|开票资料|開票資料|(?:set |update )?(?:our |the )?(?:invoice|invoicing|billing) (?:details|information|info))(?=[\s:：,，])[\s:：,，]*/iu;

const NAMES: [Detail, string][] = [
  ["name", "公司名称|单位名称|名称|名稱|抬头|company name|company|name"],
  ["taxId", "纳税人识别号|统一社会信用代码|税号|稅號|tax id|tax-id|tax number"],
  ["address", "地址[、和及,，]?电话|注册地址|单位地址|公司地址|地址|address and phone|address"],
  ["phone", "联系电话|电话号码|电话|電話|telephone|phone|tel"],
  ["bank", "开户行[、和及,，]?账号|开户行及账号|开户银行|开户行|開戶行|bank name|bank"],
  ["account", "银行账号|银行账户|账号|帐号|賬號|account number|account"],
];
const LABEL = new RegExp(
  `(?:^|[\\s,，;；。|/])(?:${NAMES.map(([detail, names]) => `(?<${detail}>${names})`).join("|")})\\s*[=＝:：]`,
  "giu",
);

const tidy = (value: string): string => value.trim().replace(/[\s,，;；。|/]+$/u, "");

/** The labelled parts of a text, each up to the next label. */
export function readDetails(text: string): Partial<InvoiceDetails> {
  const labels = [...text.matchAll(LABEL)];
  const told: Partial<InvoiceDetails> = {};
  for (const [at, label] of labels.entries()) {
    const value = text.slice(label.index + label[0].length, labels[at + 1]?.index);
    const named = NAMES.find(([detail]) => label.groups?.[detail] !== undefined);
    if (named) told[named[0]] = tidy(value).replace(/\s*\n\s*/gu, " ");
  }
  return told;
}

const HOW =
  /^(?:请问|怎么|如何|怎样|我?要|我?想)*(?:修改|更新|设置|登记|填写|更改|改)(?:一下)?(?:我们|公司|单位)?的?(?:开票信息|开票资料)[。.?？]*$|^(?:how (?:do|can) (?:i|we) )?(?:set|change|update|edit) (?:our |the )?(?:invoice|invoicing|billing) (?:details|information|info)[.?]*$/iu;

export type DetailsWish = { kind: "show" } | { kind: "how" } | { kind: "set"; told: Partial<InvoiceDetails> };

/** Reads a message that asks for the organisation's block for invoices, or tells it; undefined where it is neither. */
export function readDetailsWish(text: string): DetailsWish | undefined {
  if (HOW.test(text.trim())) return { kind: "how" };
  if (asksDetails(text)) return { kind: "show" };
  if (!SET.test(text)) return undefined;
  const told = readDetails(` ${text.trim().replace(SET, "")}`);
  return Object.keys(told).length > 0 ? { kind: "set", told } : undefined;
}
