import type { InvoiceKind, StatusAxis } from "../../../core/invoice/index.ts";
import type { Deadline } from "../../../core/subscription/index.ts";

/** Words for a change, the longer ones first, because 部分红冲 is no 红冲; no value means any change of that axis. */
export const CHANGE_WORDS: readonly (readonly [RegExp, StatusAxis, readonly string[]])[] = [
  [/部分(?:被)?(?:红冲|冲红|紅沖)|partly reversed|partial reversals?/iu, "validity", ["partly_reversed"]],
  [/全[额部](?:被)?(?:红冲|冲红|紅沖)|fully reversed|full reversals?/iu, "validity", ["fully_reversed"]],
  [
    /(?:被)?(?:红冲|冲红|紅沖|冲销|冲掉)|被冲|reversals?|reversed/iu,
    "validity",
    ["fully_reversed", "partly_reversed", "reversed"],
  ],
  [/(?:被)?(?:作废|作廢)|废票|void(?:ed|s)?/iu, "validity", ["void"]],
  [/失控(?:票|发票)?|out of control/iu, "validity", ["out_of_control"]],
  [/异常(?:票|发票|凭证)?|異常|abnormal/iu, "validity", ["abnormal"]],
  [/用途(?:确认)?|勾选|勾選|认证|抵扣|usage|ticked|deduct(?:ion|ed)/iu, "usage", []],
  [/风险(?:等级)?|疑点(?:发票)?|risks?/iu, "risk", []],
  [/红字(?:确认单?|锁定)?|确认单|锁定|red[- ]letter(?: forms?)?/iu, "red_letter", []],
  [/入账|入賬|posting|posted/iu, "posting", []],
  [/发票状态|(?:真伪|有效)状态|validity/iu, "validity", []],
];

export const DEADLINE_WORDS: readonly (readonly [RegExp, readonly Deadline[]])[] = [
  [
    /(?:红字)?确认单(?:的)?(?:期限|到期|快到期|72\s*小时|截止)|72\s*小时|red[- ]letter (?:deadlines?|form deadlines?|clock)|72 ?h(?:ours?)?/iu,
    ["red_letter"],
  ],
  [
    /(?:每月)?(?:纳税|报税)?(?:申报|报税)(?:截止|期限|日期?|期|到期)?(?:之?前)?(?:提醒)?|filing(?: dates?| deadlines?)?/iu,
    ["filing"],
  ],
  [/(?:年度)?(?:所得税)?汇算清缴|(?:annual )?settlement|5月31日?|31 may/iu, ["settlement"]],
  [/(?:所有)?(?:截止日期?|期限)(?:提醒)?|deadlines?/iu, ["red_letter", "filing", "settlement"]],
];

const SPECIAL: InvoiceKind[] = ["digital_special", "paper_digital_special", "special", "electronic_special"];
const ORDINARY: InvoiceKind[] = [
  "digital_ordinary",
  "paper_digital_ordinary",
  "ordinary",
  "electronic_ordinary",
  "roll",
];

export const KIND_WORDS: readonly (readonly [RegExp, readonly InvoiceKind[]])[] = [
  [/数电专票|数电专用发票/u, ["digital_special"]],
  [/数电普票|数电普通发票/u, ["digital_ordinary"]],
  [/(?:增值税)?(?:专用发票|专票)|special(?: vat)? invoices?|special/iu, SPECIAL],
  [/(?:增值税)?(?:普通发票|普票)|ordinary(?: vat)? invoices?|ordinary/iu, ORDINARY],
  [
    /数电票|全电票|数电发票|digital invoices?|digital/iu,
    ["digital_special", "digital_ordinary", "paper_digital_special", "paper_digital_ordinary"],
  ],
  [/机动车(?:销售)?(?:统一)?发?票?|motor vehicles?/iu, ["motor_vehicle"]],
  [/二手车(?:销售)?(?:统一)?发?票?|used cars?/iu, ["used_car"]],
  [/(?:铁路|火车|高铁)(?:电子)?(?:客票|车票|票)|train tickets?|rail/iu, ["rail"]],
  [/机票|(?:航空)?(?:电子)?行程单|air tickets?|air itinerar(?:y|ies)/iu, ["air"]],
  [/通行费(?:发票)?|过路费|tolls?/iu, ["toll"]],
  [/区块链(?:发票)?|blockchain/iu, ["blockchain"]],
];

/** What is said around a wish and means nothing more. */
export const FILLERS =
  /(?:请|麻烦|帮我|帮忙|给我|只要|如果|要是|以后|今后|每次|任何|一旦|一有|有任何|发生|状态|的?(?:发票|票据|票)|(?:的|了|就|都|也|及|和|或者?|与|在|这里|群里|时候?|一下|一声|起来)(?=\s|$)|有?(?:变化|變化|变动|变了|一变|有变|动静|更新)(?:了|时)?|就?(?:跟|和)?(?:我|我们)?(?:叫|告诉|通知|提醒|喊|说)(?:我|我们|一声|一下)?|订阅|关注|盯着?|记得|[这那]一?[张个])|\b(?:please|invoices?|fapiao|the|a|an|any|when(?:ever)?|if|is|are|gets?|got|of|for|on|in|with|and|or|something|anything|it|they|changes?|changed|status(?:es)?|happens?|to|me|us|about|tell|notify|alert|ping|let|know|that|be|been|being|every|our|my|can|could|you|remind|before|i|want|would|like|this|that|one)\b/giu;
