/** Papers that people hold and call invoices; what the national platform does not answer for. */
export const DOCUMENTS = ["fiscal", "train_paper", "taxi", "foreign", "fixed", "torn", "local", "blockchain"] as const;

export type DocumentKind = (typeof DOCUMENTS)[number] | "tax";

const WORDS: readonly (readonly [DocumentKind, RegExp])[] = [
  ["fixed", /定额/u],
  ["torn", /手撕|手写|手工(?:票|发票)|hand-?(?:written|torn)|fixed[- ]amount/iu],
  [
    "fiscal",
    /财政(?:电子)?票据|财政(?:部)?监制|(?:医疗|医院|门诊|住院|挂号|学费|捐赠|非税)[^,。,]{0,6}(?:票据|收据|收费)|fiscal (?:bill|receipt)|hospital (?:bill|receipt)|medical receipt/iu,
  ],
  ["train_paper", /纸质(?:的)?(?:火车|车|高铁)票|(?:红|蓝)色?车票|paper train ticket/iu],
  ["taxi", /出租车|的士票|taxi/iu],
  ["foreign", /形式发票|境外(?:发票|票据)|proforma|pro forma/iu],
  ["blockchain", /区块链|blockchain/iu],
  ["local", /通用机打|机打(?:发)?票|地方(?:发)?票/u],
];

/** The kind of paper that somebody names, where it is one of these. */
export const documentInText = (text: string): DocumentKind | undefined =>
  WORDS.find(([, pattern]) => pattern.test(text))?.[0];

/** Who answers for it: the national platform, somebody else altogether, or a tax bureau of its own. */
export const WHERE: Record<DocumentKind, "site" | "elsewhere" | "local" | "region"> = {
  tax: "site",
  fiscal: "elsewhere",
  train_paper: "elsewhere",
  foreign: "elsewhere",
  taxi: "local",
  fixed: "local",
  torn: "local",
  local: "region",
  blockchain: "region",
};
