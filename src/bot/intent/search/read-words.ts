import { type InvoiceKind, kindFromLabel, SPECIAL_KINDS } from "../../../core/invoice/index.ts";
import type { InvoiceFilter, Order } from "../../../core/search/index.ts";
import { blanked } from "./blanked.ts";
import { DIGITAL, ORDINARY } from "./sorts.ts";

/** What a word of the message says, and the message without it. */
interface Reading {
  filter: InvoiceFilter;
  rest: string;
}

// 专票 alone is every kind of 专票; 数电 alone both of its kinds.
const KINDS: readonly (readonly [RegExp, (found: string) => readonly InvoiceKind[]])[] = [
  [
    /数电专票|数电普票|电子专票|电子普票|纸质专票|纸质普票|数电纸质专票|数电纸质普票/u,
    (found) => [kindFromLabel(found)],
  ],
  [
    /机动车(?:销售统一)?发票|二手车(?:销售统一)?发票|通行费发票|铁路电子客票|火车票|行程单|机票|卷票/u,
    (found) => [kindFromLabel(found)],
  ],
  [/增值税专用发票|专用发票|专票|\bspecial (?:vat )?(?=(?:invoices?|ones?)\b)/iu, () => SPECIAL_KINDS],
  [/增值税普通发票|普通发票|普票|\bordinary (?=(?:invoices?|ones?)\b)/iu, () => ORDINARY],
  [/数电票?|全电票?|\bdigital (?=(?:invoices?|ones?)\b)/iu, () => DIGITAL],
  [/\brail(?:way)? e?-?tickets?\b|\btrain tickets?\b/iu, () => ["rail"]],
];

const FILTERS: readonly (readonly [RegExp, InvoiceFilter])[] = [
  [
    /进项(?:发?票|税额?|的税额?)?|收到(?:的|了)|我们收(?:到)?的|\breceived?\b|\bpurchases?\b|\binput (?:vat|tax)\b|\bincoming\b/iu,
    { direction: "received" },
  ],
  [
    /销项(?:发?票|税额?|的税额?)?|(?<!给)(?:我们|咱们|我司)(?:一共|总共)?开(?:出|具)?(?:去|来)?[的了]|开出(?:去)?[的了]|\b(?:did |have |that )?we (?:have )?issued?\b|\bissued(?! (?:on|in|by|to)\b)|\bsales\b|\boutput (?:vat|tax)\b|\boutgoing\b/iu,
    { direction: "issued" },
  ],
  [/红字发票|红票|负数发票|\bred(?:[- ]letter)? (?=invoices?\b)|\bcredit notes?\b/iu, { red: true }],
  [/蓝票|蓝字发票/u, { red: false }],
  [/状态正常的?|正常的|\bvalid\b/iu, { statuses: [{ axis: "validity", values: ["normal"] }] }],
  [
    /有风险的?|异常的?(?=票|发票)|有异常的?|疑点(?:发票)?|\brisky\b|\bsuspicious\b/iu,
    { statuses: [{ axis: "risk", values: ["suspicious", "abnormal"] }] },
  ],
];

const RATE = /(?:税率(?:是|为)?\s?)?(\d{1,2})\s?%(?:的?税率)?|(\d{1,2})\s?(?:个)?税点|\b(?:rate|at)\s(\d{1,2})\s?%/iu;
const REMARK =
  /备注(?:里|中|栏)?(?:有|写着?|含|包含|带|是|:)?\s?[「“"]?([^\s「」“”"的,，。]{1,30})[」”"]?(?:的)?|\bremark(?:s|ed)?\s(?:has|with|contains|says)?\s?"?([^\s"]{1,30})"?/iu;
const ITEM =
  /(?:项目|品名|货物|商品|明细)(?:里|中)?(?:有|写着?|含|包含|带|是|为|叫|:)\s?[「“"]?([^\s「」“”"的,，。]{1,30})[」”"]?(?:的)?|\bitems?\s(?:has|with|contains|named|called)?\s?"([^"]{1,30})"/iu;
const TAG =
  /(?:带|有|打了)?(?:标签|标记)(?:是|为|:)?\s?[「“"]?([^\s「」“”",，。#]{1,40}?)[」”"]?(?:的|$|\s)|(?:^|\s)#([^\s\d#][^\s#]{0,39})|\btagged\s"?([^\s"]{1,40})"?/iu;

/** Kind, direction, colour, status, rate, item, remark and tag, each where a word says so. */
export function readWords(text: string): Reading {
  let filter: InvoiceFilter = {};
  let rest = text;
  const take = (pattern: RegExp, what: (found: RegExpExecArray) => InvoiceFilter): void => {
    const found = pattern.exec(rest);
    if (!found) return;
    filter = { ...filter, ...what(found) };
    rest = blanked(rest, found[0]);
  };
  const words = ({ 1: one, 2: two, 3: three }: RegExpExecArray): string => (one ?? two ?? three ?? "").trim();
  take(REMARK, (found) => ({ remark: words(found) }));
  take(ITEM, (found) => ({ item: words(found) }));
  take(TAG, (found) => ({ tag: words(found) }));
  take(RATE, (found) => ({ rate: words(found) }));
  for (const [pattern, kinds] of KINDS) if (!filter.kinds) take(pattern, (found) => ({ kinds: kinds(found[0]) }));
  const directions = new Set<InvoiceFilter["direction"]>();
  for (const [pattern, one] of FILTERS) {
    take(pattern, () => {
      if (one.direction) directions.add(one.direction);
      return one;
    });
  }
  // Whoever names both wants neither left out.
  const { direction: _both, ...others } = filter;
  return { filter: directions.size > 1 ? others : filter, rest };
}

const ORDERS: readonly (readonly [RegExp, Order["by"]])[] = [
  [
    /按(?:照)?(?:价税合计|金额|价格|大小|钱)(?:的?大小|高低|多少)?(?:来)?(?:排序?|列)?(?:一?下)?|\b(?:sort(?:ed)?|order(?:ed)?) by (?:amount|total)\b/iu,
    "amount",
  ],
  [
    /按(?:照)?(?:开票)?(?:日期|时间)(?:的?先后|早晚|顺序)?(?:来)?(?:排序?|列)?(?:一?下)?|\b(?:sort(?:ed)?|order(?:ed)?) by date\b/iu,
    "date",
  ],
  [
    /按(?:照)?(?:票种|种类|类型)(?:来)?(?:排序?|列)?(?:一?下)?|\b(?:sort(?:ed)?|order(?:ed)?) by (?:kind|type)\b/iu,
    "kind",
  ],
  [/金额最大的?|最贵的?|从大到小|largest( first)?|biggest/iu, "amount"],
];
const ASCENDING =
  /从小到大|升序|从早到晚|最早的?(?:在前)?|从旧到新|\b(?:ascending|smallest first|oldest first|oldest|asc)\b/iu;
const DESCENDING =
  /从大到小|降序|倒序|从新到旧|最新的?(?:在前)?|\b(?:descending|largest first|newest first|newest|desc)\b/iu;

/** How a list is to be put in order, where that is said. */
export function readOrder(text: string): { order: Order | undefined; rest: string } {
  let rest = text;
  let by: Order["by"] | undefined;
  for (const [pattern, key] of ORDERS) {
    const found = pattern.exec(rest);
    if (!found) continue;
    by ??= key;
    rest = blanked(rest, found[0]);
  }
  const ascending = ASCENDING.exec(rest);
  const descending = DESCENDING.exec(rest);
  if (ascending) rest = blanked(rest, ascending[0]);
  if (descending) rest = blanked(rest, descending[0]);
  if (by === undefined && !ascending && !descending) return { order: undefined, rest };
  return { order: { by: by ?? "date", descending: by === "kind" ? false : !ascending }, rest };
}

// Which of the three amounts: people say 金额 for any of them, so that word decides nothing.
const AMOUNT_OF: readonly (readonly [RegExp, "net" | "tax" | "total"])[] = [
  [/不含税(?:金额)?|未税|净额|\bnet\b/iu, "net"],
  [/税额|税金|\btax\b/iu, "tax"],
  [/价税合计|含税(?:金额)?|\btotal(?=\s(?:of|over|under|about|between|is|\d|¥))/iu, "total"],
];

/** Which amount is meant, where that is said. */
export function readAmountOf(text: string): { of: "net" | "tax" | "total" | undefined; rest: string } {
  for (const [pattern, of] of AMOUNT_OF) {
    const found = pattern.exec(text);
    if (found) return { of, rest: blanked(text, found[0]) };
  }
  return { of: undefined, rest: text };
}
