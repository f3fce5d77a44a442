import type { ChannelKind } from "../../core/knowledge/index.ts";
import type { Language } from "../reply/index.ts";

/** What is said of where the invoices of a region are looked up. */
export interface RegionPhrases {
  /** In one sentence, which kind where. */
  byKind(region: string): string;
  /** Of the kind that was named. */
  ofKind(kind: ChannelKind, region: string): string;
  kinds: Record<ChannelKind, string>;
  and: string;
  columns: { kinds: string; channel: string; host: string; login: string; spends: string };
  yes: string;
  no: string;
  line(kinds: string, channel: string, login: string, spends: string): string;
  login: string;
  noLogin: string;
  spends: string;
  spendsNone: string;
  /** Only Beijing's table was checked. */
  onlyBeijing(region: string): string;
  goOn: string;
  papers: { tax: string; fixed: string; fiscal: string; ticket: string };
  bindFirst: string;
}

const zh: RegionPhrases = {
  byKind: (region) =>
    `先看是哪种票：增值税发票和铁路、航空电子客票查全国平台，定额和地方纸质票问${region}的税务局，财政票据查财政部的平台。`,
  ofKind: (kind, region) =>
    ({
      vat: "增值税发票（电子的、纸的都算）查全国增值税发票查验平台，哪个省开的都在那里。",
      own: "自己单位的票在电子税务局的税务数字账户里看。",
      fixed_or_local: `定额和地方纸质票不在全国平台，要问${region}的税务局，或打 12366。`,
      fiscal: "财政票据不是税务局的发票，查财政部全国财政电子票据查验平台。",
      rail_or_air_digital: "铁路、航空的电子客票也查全国增值税发票查验平台，用 20 位号码。",
    })[kind],
  kinds: {
    vat: "增值税发票（数电、专、普、卷）",
    own: "自己单位的进项、销项",
    fixed_or_local: "定额和地方纸质票",
    fiscal: "财政票据（医疗、学费等）",
    rail_or_air_digital: "铁路航空电子客票",
  },
  and: "、",
  columns: { kinds: "票种", channel: "渠道", host: "网址", login: "要登录", spends: "占每天 5 次" },
  yes: "是",
  no: "否",
  line: (kinds, channel, login, spends) => `· ${kinds} → ${channel}；${login}，${spends}`,
  login: "要登录",
  noLogin: "不用登录",
  spends: "查一次占掉这张票当天 5 次之一",
  spendsNone: "不占次数",
  onlyBeijing: (region) =>
    `全国平台和财政部平台各省通用。各省自己的渠道我只逐项核对过北京的，${region}的以 12366 的答复为准。`,
  goOn: "把号码发给我，我接着找原因。手头没有号码就选是哪种票：",
  papers: {
    tax: "增值税发票",
    fixed: "定额或地方纸质票",
    fiscal: "财政票据",
    ticket: "铁路航空电子客票",
  },
  bindFirst: "这里还没绑定单位，台账我看不了；绑定后把号码发给我，我接着找原因。",
};

const en: RegionPhrases = {
  byKind: (region) =>
    `It depends on the kind: VAT invoices and rail or air e-tickets on the national platform, fixed-amount and local paper at the ${region} tax service, fiscal receipts on the Ministry of Finance's platform.`,
  ofKind: (kind, region) =>
    ({
      vat: "VAT invoices, electronic or paper, are on the national verification platform, whichever province issued them.",
      own: "Your own organisation's are in the digital tax account of the e-tax bureau.",
      fixed_or_local: `Fixed-amount and local paper isn't on the national platform: ask the ${region} tax service, or call 12366.`,
      fiscal: "Fiscal receipts aren't the tax authority's: they are on the Ministry of Finance's platform.",
      rail_or_air_digital: "Rail and air e-tickets are on the national verification platform too, by their 20 digits.",
    })[kind],
  kinds: {
    vat: "VAT invoices (digital, special, ordinary, roll)",
    own: "your own received and issued ones",
    fixed_or_local: "fixed-amount and local paper",
    fiscal: "fiscal receipts (hospitals, schools)",
    rail_or_air_digital: "rail and air e-tickets",
  },
  and: ", ",
  columns: { kinds: "Kind", channel: "Channel", host: "Address", login: "Login", spends: "Spends a daily check" },
  yes: "yes",
  no: "no",
  line: (kinds, channel, login, spends) => `· ${kinds} → ${channel}; ${login}, ${spends}`,
  login: "login needed",
  noLogin: "no login",
  spends: "spends one of the invoice's five daily checks",
  spendsNone: "spends no check",
  onlyBeijing: (region) =>
    `The national platform and the Ministry's serve every province. Of the provinces' own channels I have checked only Beijing's in detail; for ${region}, what 12366 says counts.`,
  goOn: "Send me the number and I'll look for the cause. Without one, choose the kind:",
  papers: {
    tax: "VAT invoice",
    fixed: "Fixed-amount or local paper",
    fiscal: "Fiscal receipt",
    ticket: "Rail or air e-ticket",
  },
  bindFirst:
    "This place isn't bound to an organisation, so I can't see its ledger. Once it is, send me the number and I'll look for the cause.",
};

export const regionPhrases: Record<Language, RegionPhrases> = { "zh-CN": zh, en };
