import type { PartySide } from "../../../core/search/index.ts";
import { COUNT, COUNT_EN, countOf } from "./counted.ts";

/** Which companies are wanted: those with the most invoices, or the largest sums. */
export interface RankingWish {
  side: PartySide;
  by: "count" | "total" | "tax";
  most: number | undefined;
  leastFirst: boolean;
}

const SELLERS = "供应商|供货商|供应方|销售方|销方|卖方|卖家|开票方|开票单位|商家|厂家|厂商";
const BUYERS = "客户|顾客|购买方|购方|买方|买家|采购方|受票方";
const WHO = "谁|哪(?:一)?家|哪几家|哪些?(?:个)?(?:公司|单位|企业)|哪几个(?:公司|单位)";
const PARTY = `${SELLERS}|${BUYERS}`;
const MOST = "最[多大高少小低]";
const TOP = `(?:前|头|top\\s?)(?:${COUNT})(?:大|名|家|个|位)?|排[名行](?:榜)?`;
const ABOUT = "票|金额|价税|税|进项|销项|采购|进货|花|付|买|卖|销售|开的|开得";

const CHINESE = [
  `(?:${WHO})(?:的)?(?:公司|单位|${PARTY})?[^,，。;；]{0,16}?${MOST}`,
  `(?:${PARTY})[^,，。;；]{0,12}?(?:${MOST}|${TOP})`,
  `(?:${MOST}|${TOP})的?\\s?(?:${COUNT})?(?:个|家|位)?的?(?:${PARTY}|公司|单位)`,
  `(?:几|多少|哪些)(?:家|个)?(?:不同的)?(?:${PARTY})|(?:${PARTY})(?:一共|总共)?(?:有|是)?(?:哪些|几家|多少家?|名单)`,
  `(?:按|分|各|每)(?:个|家)?(?:${PARTY}|对方单位|往来单位|公司|单位)(?:来)?(?:汇总|统计|合计|分组|排|分别|分|各|开|的)?`,
].map((pattern) => new RegExp(pattern, "iu"));

const SELLERS_EN = "suppliers?|vendors?|sellers?|issuers?|providers?";
const BUYERS_EN = "customers?|clients?|buyers?|purchasers?";
const PARTY_EN = `${SELLERS_EN}|${BUYERS_EN}`;
const BEST = "biggest|largest|top|main|major|highest|smallest|most";
const ENGLISH = [
  `\\b(?:${BEST})\\s(?:(?:${COUNT_EN})\\s)?(?:${PARTY_EN}|compan(?:y|ies))\\b`,
  `\\b(?:${COUNT_EN})\\s(?:${BEST})\\s(?:${PARTY_EN}|companies)\\b`,
  `\\b(?:which|what|who|whom)\\b.{0,40}\\b(?:most|least|biggest|largest|highest|smallest)\\b`,
  `\\b(?:how many|list(?: of)?|all|show)\\s(?:me |of |our |my |the |different )*(?:${PARTY_EN})\\b`,
  `\\b(?:by|per|each|every|rank(?: the| our| my)?|ranking of)\\s(?:${PARTY_EN}|company)\\b`,
  `\\b(?:${PARTY_EN})\\s(?:ranking|(?:are |is )?(?:ranked |sorted |ordered )?by (?:amount|total|spend|value|count|number|volume|revenue))\\b`,
].map((pattern) => new RegExp(pattern, "iu"));

const ABOUT_EN = new RegExp(
  `\\b(?:${PARTY_EN}|invoiced?|invoices|bill(?:ed|s)?|issued?|bought|buys?|purchased?|sold|sell|spend|spent|pay|paid|charged?|vat)\\b`,
  "iu",
);
// Which invoice is the largest is a question about invoices.
const OF_INVOICES =
  /哪一?[张張份笔]|\b(?:which|what)(?:'s)? (?:(?:is|was|are) )?(?:(?:the|our|my) )?(?:\w+ ){0,2}(?:invoices?|month|rate|kind)\b/iu;

// Who has to, may or needs to is a question of rules.
const WHY =
  /为什么|为啥|怎么|如何|是什么|需要|要求|必须|应该|可以|能不能|资质|合同|规定|\b(?:why|how (?:do|to|can)|need|needs|must|should|can|may|require[sd]?|when)\b/iu;

const ISSUED_TO =
  /(?:开|卖|销)(?:票)?给(?:了)?(?:谁|哪)|给(?:谁|哪(?:一)?家|哪个(?:公司|单位))(?:公司|单位)?(?:的)?(?:开|卖)|(?<![从跟在向和找与])(?:谁|哪家|哪个(?:公司|单位))(?:公司|单位)?(?:向我们?|跟我们?|从我们?这?里?)?(?:买|采购)/u;
const ISSUED_TO_EN =
  /\b(?:do|did|have) we (?:\w+ )?(?:invoiced?|bill(?:ed)?|sell|sold|charged?|issued?)\b|\b(?:who|company|compan(?:y|ies) (?:that )?)\s?(?:buys?|bought|purchased?|pays? us|paid us)\b/iu;

const COUNTED =
  /票(?:据)?(?:数量|张数|数)?(?:是)?(?:开得?|给得?)?最[多少]|张数|次数|频繁|笔数|数量|最经常|\b(?:most|fewest|least|number of|how many) (?:invoices|fapiaos?|receipts|bills)\b|\bmost often\b|\bby (?:count|number)\b/iu;
const MONEY = /金额|钱|额|价税|\b(?:amount|total|value|spend|revenue)\b/iu;
const TAX = /税额|进项税|销项税|税最|\b(?:input|output) (?:vat|tax)\b|\bby (?:vat|tax)\b|\bmost (?:vat|tax)\b/iu;
const LEAST = /最[少小低]|\b(?:least|smallest|lowest|fewest)\b/iu;

const SIDE_WORDS = new RegExp(
  [
    ...[
      "(?:是)?(?:谁|哪(?:一)?家|哪些|哪几家|哪个)(?:的)?(?:公司|单位)?",
      PARTY,
      MOST,
      TOP,
      "给(?:我们|咱们|我)?(?:公司)?",
      "一共|总共|几家|多少家?|哪些|名单|不同的|我们|咱们|我的?|公司|单位|有",
    ],
    ...[
      "开票|开的?票(?!种)|开得|开|买|卖|采购|进货|花(?:的)?钱?|付(?:的)?钱?|跟|从|在|向|销售|(?<![专普红蓝电])票",
      "金额|价税合计|税额|张数|数量|次数|总额|额|钱|得|了|的|是|按|汇总|统计|排序|分别|各|每|个|家",
    ],
    `\\b(?:who|whom|which|what|is|are|was|were|our|my|us|we|the|do|does|did|have|has|most|least|${BEST}|lowest|fewest|${PARTY_EN}|company|companies|invoiced|invoices?|bill(?:ed)?|charged|sent|send|sends|bought|buys?|buy|purchased?|sold|sell|spend|spent|pay|paid|give|gave|from|by|per|each|every|rank|ranking|of|to|for|amount|total|totals|value|count|number|often|money|show|list|me|in|on|with|and|vat|tax|revenue|business|how|many|list|all|different|ranking|ranked|sorted|ordered|expensive|cheapest|there)\\b(?! 20)`,
  ].join("|"),
  "giu",
);

const HOW_MANY = new RegExp(
  `(?:前|头|top\\s?)(${COUNT})|最[大多高小少低]的?\\s?(${COUNT})(?=个|家|位|大)|\\b(${COUNT_EN})\\b(?=\\s(?:${BEST}|${PARTY_EN}))`,
  "iu",
);

function sideOf(text: string): PartySide {
  if (new RegExp(BUYERS, "u").test(text) || new RegExp(`\\b(?:${BUYERS_EN})\\b`, "iu").test(text)) return "buyer";
  if (new RegExp(SELLERS, "u").test(text) || new RegExp(`\\b(?:${SELLERS_EN})\\b`, "iu").test(text)) return "seller";
  return ISSUED_TO.test(text) || ISSUED_TO_EN.test(text) || /销项/u.test(text) ? "buyer" : "seller";
}

/** What is left once the question itself is taken out: names, if anything. */
export const withoutRanking = (text: string): string => text.replace(HOW_MANY, " ").replace(SIDE_WORDS, " ");

/** Who issued most, who bought most, the largest suppliers; undefined for any other message. */
export function readRanking(text: string): RankingWish | undefined {
  if (OF_INVOICES.test(text) || WHY.test(text)) return undefined;
  const about = new RegExp(`${ABOUT}|${PARTY}`, "u").test(text) || ABOUT_EN.test(text);
  if (!about || !(CHINESE.some((one) => one.test(text)) || ENGLISH.some((one) => one.test(text)))) return undefined;
  const counted = HOW_MANY.exec(text);
  const by = TAX.test(text) ? "tax" : COUNTED.test(text) && !MONEY.test(text) ? "count" : "total";
  return {
    ...{ side: sideOf(text), by, leastFirst: LEAST.test(text) },
    most: countOf(counted?.[1] ?? counted?.[2] ?? counted?.[3]),
  };
}
