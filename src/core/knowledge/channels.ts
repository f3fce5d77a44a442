import type { Region } from "../invoice/index.ts";

/** Which papers a channel answers for. */
export type ChannelKind = "vat" | "own" | "fixed_or_local" | "fiscal" | "rail_or_air_digital";

/** A place where an invoice can be looked up. */
export type Channel = {
  id: string;
  name: { "zh-CN": string; en: string };
  /** Only hosts of the tax authority are named; others are looked up by the person. */
  host?: string;
  kinds: readonly ChannelKind[];
  needsLogin: boolean;
  /** Whether a look-up there (a list of one's own invoices is none) spends one of an invoice's five daily checks. */
  spendsDailyCheck: boolean;
};

/** Where a Beijing invoice is looked up. Only `host` and the local names change for another province. */
export const BEIJING_CHANNELS: readonly Channel[] = [
  {
    id: "national",
    name: { "zh-CN": "全国增值税发票查验平台", en: "National VAT invoice verification platform" },
    host: "inv-veri.chinatax.gov.cn",
    kinds: ["vat", "rail_or_air_digital"],
    needsLogin: false,
    spendsDailyCheck: true,
  },
  {
    id: "etax",
    name: { "zh-CN": "北京市电子税务局 · 税务数字账户", en: "Beijing e-tax bureau, digital tax account" },
    host: "etax.beijing.chinatax.gov.cn",
    kinds: ["own"],
    needsLogin: true,
    spendsDailyCheck: false,
  },
  {
    id: "bureau",
    name: { "zh-CN": "国家税务总局北京市税务局，或 12366", en: "Beijing tax service, or the hotline 12366" },
    kinds: ["fixed_or_local"],
    needsLogin: false,
    spendsDailyCheck: false,
  },
  {
    id: "fiscal",
    name: { "zh-CN": "财政部全国财政电子票据查验平台", en: "Ministry of Finance platform for fiscal receipts" },
    kinds: ["fiscal"],
    needsLogin: false,
    spendsDailyCheck: false,
  },
];

const BEIJING = "1100";

/** The channels of a region; `isChecked` where each of them was looked at, and not only concluded from Beijing's. */
export function channelsIn({ code, zh, en }: Region): { channels: readonly Channel[]; isChecked: boolean } {
  if (code === BEIJING) return { channels: BEIJING_CHANNELS, isChecked: true };
  const names: Readonly<Record<string, Channel["name"]>> = {
    etax: { "zh-CN": `${zh}的电子税务局 · 税务数字账户`, en: `${en} e-tax bureau, digital tax account` },
    bureau: { "zh-CN": `${zh}的税务局，或 12366`, en: `${en} tax service, or the hotline 12366` },
  };
  const channels = BEIJING_CHANNELS.map(({ host, ...channel }) => {
    const name = names[channel.id];
    if (name) return { ...channel, name };
    return host ? { ...channel, host } : channel;
  });
  return { channels, isChecked: false };
}

/** The channels that answer for a kind of paper. */
export const channelsFor = (kind: ChannelKind) => BEIJING_CHANNELS.filter((channel) => channel.kinds.includes(kind));
