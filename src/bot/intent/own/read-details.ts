import { fold } from "../../../core/language/index.ts";
import type { Detail, InvoiceDetails } from "../../../core/organisation/index.ts";

// Somebody asks for the block in a few words and nothing else; a question about headings in general is longer.
const ASKED = [
  /^(?:请|麻烦)?(?:帮忙|帮我|给我|发我|发|看|查|要|求|问)?(?:一?下|个)?(?:我们?|咱们?|本|贵|你们?)?的?(?:公司|单位)?的?(?:最新的?)?(?:开票(?:信息|资料|抬头)|发票抬头(?:信息)?|抬头(?:信息)?|公司(?:抬头|税号))(?:[和、及]?税号)?(?:再|请|麻烦)?(?:发(?:我|给我)?(?:一?下|一份)?|给我?(?:一?下|一份)?|是(?:什么|啥|多少)|有(?:吗|没有)|[写填开](?:什么|啥|谁)|怎么[写填]|谁有|呢)?$/u,
  /^(?:(?:please )?(?:send|give|show)(?: me)? |what(?:'s| is| are) |whats )?(?:our|my|the|your)?(?: company'?s?)? ?(?:invoice|invoicing|billing|fapiao) (?:details|information|info|title|heading)(?: please)?$/u,
];

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

export type DetailsWish = { kind: "show" } | { kind: "set"; told: Partial<InvoiceDetails> };

/** Reads a message that asks for the organisation's block for invoices, or tells it; undefined where it is neither. */
export function readDetailsWish(text: string): DetailsWish | undefined {
  const asked = fold(text)
    .replace(/[\s。.!！?？~～]+$/u, "")
    .replace(/(?<=\p{Script=Han})[\s,，](?=\p{Script=Han})/gu, "");
  if (ASKED.some((pattern) => pattern.test(asked))) return { kind: "show" };
  if (!SET.test(text)) return undefined;
  const told = readDetails(` ${text.trim().replace(SET, "")}`);
  return Object.keys(told).length > 0 ? { kind: "set", told } : undefined;
}
