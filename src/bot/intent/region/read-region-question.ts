import { REGIONS, type Region } from "../../../core/invoice/index.ts";
import type { ChannelKind } from "../../../core/knowledge/index.ts";

/** Where an invoice of a region is looked up, and of which kind it is, where that was said. */
export interface RegionQuestion {
  readonly region: Region;
  readonly kind: ChannelKind | undefined;
}

const LONGEST = 80;

const ZH_NAMES = REGIONS.map(({ zh }) => zh).join("|");
const EN_NAMES = REGIONS.map(({ en }) => en.replace(" ", "\\s+")).join("|");

const ZH_KIND =
  "电子|纸质|增值税|专用|普通|数电|全电|定额|手撕|机打|通用|地方|财政|医疗|医院|门诊|住院|学费|捐赠|铁路|火车|高铁|航空|飞机|出租车|停车|地铁|公交|专|普|卷|客";
// Right behind the region: a company's name would stand there too, and is none of these words.
const ZH_PAPER = new RegExp(
  `(${ZH_NAMES})(?:市|省|(?:壮族|回族|维吾尔)?自治区)?(?:那边|这边|那里|本地|当地|地区)?(?:的|(?:给)?开(?:出|具)?(?:来)?的?)?((?:${ZH_KIND}){0,4})(?:发票|票据|收据|车票|机票|票)`,
  "u",
);
const ZH_LOST =
  /查不到|找不到|搜不到|查不出|查不了|查不着|没查到|查无|(?:在|去|上|到)?哪(?:里|儿|个\S{0,4})?(?:能|可以)?(?:查|验)|(?:怎么|如何|咋)(?:查|验)|(?:查询|查验)(?:的)?(?:网址|官网|入口|平台|网站)/u;

const EN_KIND =
  "vat|special|ordinary|digital|electronic|e-?|paper|fixed[- ]amount|local|fiscal|hospital|medical|rail|train|air|flight|taxi|parking";
const EN_NOUN = "(?:invoices?|fapiaos?|receipts?|bills?|tickets?)";
const EN_PAPER = new RegExp(
  `\\b((?:(?:${EN_KIND})[ -]?){0,3})${EN_NOUN} (?:(?:that|which) (?:is|was|were) )?(?:from|issued (?:in|by)|of|in) (${EN_NAMES})(?=\\s*(?:$|[,.?!;]|(?:on|at|anywhere|please|and|is|was|can(?:no|')t|not)\\b))`,
  "iu",
);
const EN_OF_REGION = new RegExp(`\\b(${EN_NAMES})(?:'s)? ((?:(?:${EN_KIND})[ -]?){0,3})${EN_NOUN}\\b`, "iu");
const EN_LOST =
  /(?:can'?t|cannot|can not|could ?n[o']t|unable to|not able to) (?:be )?(?:find|found|locate|look|see)|not found|missing|(?:where|how) (?:do|can|could|should|would|to)\b.{0,20}(?:check|look|verif|find|search)/iu;

const KINDS: readonly (readonly [ChannelKind, RegExp])[] = [
  ["fixed_or_local", /定额|手撕|机打|通用|地方|出租车|停车|地铁|公交|fixed|local|taxi|parking/iu],
  ["fiscal", /财政|医疗|医院|门诊|住院|学费|捐赠|fiscal|hospital|medical/iu],
  ["rail_or_air_digital", /铁路|火车|高铁|航空|飞机|客|机票|车票|rail|train|air|flight/iu],
  ["vat", /电子|增值税|专|普|数电|全电|卷|vat|special|ordinary|digital|electronic|\be-?\b/iu],
];

function readPaper(text: string): { name: string; words: string } | undefined {
  const [zh, zhName, zhWords = ""] = (ZH_LOST.test(text) && ZH_PAPER.exec(text)) || [];
  if (zh && zhName) return { name: zhName, words: `${zhWords}${zh.slice(-2)}` };
  if (!EN_LOST.test(text)) return undefined;
  const [of, ofName, ofWords = ""] = EN_OF_REGION.exec(text) ?? [];
  if (of && ofName) return { name: ofName, words: ofWords };
  const [from, words = "", name] = EN_PAPER.exec(text) ?? [];
  return from && name ? { name, words } : undefined;
}

/** Reads a message that cannot find, or wants to look up, the invoices of a region as such; undefined for one with figures. */
export function readRegionQuestion(text: string): RegionQuestion | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain.length > LONGEST || /\d{3}/.test(plain)) return undefined;
  const paper = readPaper(plain.replaceAll("’", "'"));
  if (!paper) return undefined;
  const name = paper.name.toLowerCase().replace(/\s+/g, " ");
  const region = REGIONS.find(({ zh, en }) => zh === name || en.toLowerCase() === name);
  return region && { region, kind: KINDS.find(([, pattern]) => pattern.test(paper.words))?.[0] };
}
