import type { StatusAxis } from "../../../core/invoice/index.ts";
import type { Entity, SiteMessage, StatusWord } from "./entity.ts";

const STATUSES: readonly (readonly [RegExp, StatusAxis, string])[] = [
  [/部分(?:红冲|冲红)|partly reversed/giu, "validity", "partly_reversed"],
  [/全[额部](?:红冲|冲红)|fully reversed/giu, "validity", "fully_reversed"],
  [/(?<!部分|全额|全部)(?:红冲|冲红|紅沖|冲销|被冲(?:掉)?)|\breversed\b/giu, "validity", "reversed"],
  [/作废|作廢|废票|\bvoid(?:ed)?\b/giu, "validity", "void"],
  [/失控/gu, "validity", "out_of_control"],
  [/异常(?:票|发票|凭证)|\babnormal\b/giu, "validity", "abnormal"],
  [/(?:未|没|没有|还没)勾选|\bunticked\b/giu, "usage", "unticked"],
  [/已勾选|勾选(?:过|了)/gu, "usage", "ticked"],
  [/用途确认|已认证|认证(?:过|了)/gu, "usage", "confirmed"],
  [/已抵扣|抵扣(?:过|了)|\bdeducted\b/giu, "usage", "deducted"],
  [/(?:未|没|没有|还没)入账|\bunposted\b/giu, "posting", "unposted"],
  [/已入账|入账了|\bposted\b/giu, "posting", "posted"],
  [/红字锁定|已锁定/gu, "red_letter", "locked"],
];

// What the official site answers, in its words and by its codes (classic site and the four conclusions).
const SITE: readonly (readonly [RegExp, string])[] = [
  [/查无此(?:票|发票)|无此发票|(?:错误码|代码|code)\s?:?\s?009(?!\d)/giu, "not_found"],
  [/(?:信息|数据|结果)?不一致|(?:错误码|code)\s?:?\s?006(?!\d)/giu, "mismatch"],
  [/超过(?:该张发票)?当日查验次数|查验次数(?:超限|已达上限|超过)|(?:错误码|code)\s?:?\s?002(?!\d)/giu, "daily_limit"],
  [/请求(?:太|过于)频繁|服务器最大请求数|(?:错误码|code)\s?:?\s?(?:003|004|016|024)(?!\d)/giu, "too_frequent"],
  [/验证码(?:失效|错误|已过期)|(?:错误码|code)\s?:?\s?(?:007|008|97)(?!\d)/giu, "captcha"],
  [/查验行为异常|涉嫌违规|(?:错误码|code)\s?:?\s?020(?!\d)/giu, "blocked"],
  [/系统异常|网络超时|(?:错误码|code)\s?:?\s?010(?!\d)/giu, "system_fault"],
  [/超过(?:五|5)年|over five years/giu, "over_five_years"],
  [/(?:该省)?尚未开通发票查验|该地区暂不支持/gu, "region_not_served"],
  [/请输入合法发票代码/gu, "bad_code"],
];

// A run of Chinese characters up to what only companies end in; anything before it that is no name is cut off.
const COMPANY =
  /[\p{Script=Han}()（）]{2,24}?(?:股份有限公司|有限责任公司|集团有限公司|有限公司|分公司|事务所|商行|超市|酒店|餐厅|药房|公司)/gu;
const NOT_A_NAME =
  /^.*(?:帮我|请|麻烦|查一下|查下|查询|查查|查|找一下|找|看看|看下|看|给我|我们|我的|我|上周|上个月|昨天|今天|去年|那张|这张|一张|抬头是|抬头|开给|销方|购方|卖方|是|的|在|从|和|跟|把|要|开|收到)/u;
const OWN = /^(?:我|我们|你们|贵|本|该|他们|对方|单位|分|总|母|子|大|小|这家|那家|家)?公司$/u;
const ENGLISH = /\b(?:from|by|of)\s((?:[A-Z][\w&'.-]*)(?:\s(?:[A-Z][\w&'.-]*|&|and|of)){0,4})/gu;
const NO_COMPANY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|My|I)\b/u;

export const readStatuses = (text: string): StatusWord[] =>
  STATUSES.flatMap(([pattern, axis, value]) =>
    Array.from(text.matchAll(pattern), (match) => ({ kind: "status", at: match.index, text: match[0], axis, value })),
  );

export const readSiteMessages = (text: string): SiteMessage[] =>
  SITE.flatMap(([pattern, means]) =>
    Array.from(text.matchAll(pattern), (match) => ({ kind: "site_message", at: match.index, text: match[0], means })),
  );

/** Names that may be a company's: what ends like one, or a capitalised name after from, by, of. */
export function readCompanies(text: string): Entity[] {
  const chinese = Array.from(text.matchAll(COMPANY)).flatMap((match): Entity[] => {
    const name = match[0].replace(NOT_A_NAME, "");
    if (name.length < 4 || OWN.test(name)) return [];
    return [{ kind: "company", at: match.index + match[0].length - name.length, text: name, name }];
  });
  const english = Array.from(text.matchAll(ENGLISH)).flatMap((match): Entity[] => {
    const name = match[1] ?? "";
    if (NO_COMPANY.test(name)) return [];
    return [{ kind: "company", at: match.index + match[0].length - name.length, text: name, name }];
  });
  return [...chinese, ...english];
}
