import { parseDigitalNumber } from "../../../core/invoice/index.ts";
import {
  type Demand,
  type Judgement,
  judgeLinks,
  type Link,
  readDemands,
  readLinks,
  withoutLinks,
} from "../../../core/link/index.ts";
import { isWhole, type NumberQuery } from "../../../core/search/index.ts";
import { numbersInText } from "../numbers-in-text.ts";

/** A message with addresses in it, and what it says beside them. */
export interface LinkMessage {
  /** The worst first. */
  readonly judgements: readonly [Judgement, ...Judgement[]];
  readonly rest: string;
  readonly demands: readonly Demand[];
  /** Somebody wants to know whether to trust it. */
  readonly asks: boolean;
  /** It says that an invoice is there to be fetched. */
  readonly announces: boolean;
  /** There is hardly more than the addresses. */
  readonly isBare: boolean;
  /** The invoices that it names, in words or inside an address. */
  readonly numbers: readonly NumberQuery[];
}

const ASKS =
  /安全吗|安不安全|安全么|靠谱|靠不靠谱|官方|正规|可信|能信|信得过|是不是(?:真|假|骗|官|钓)|是真的|真的吗|真的假的|是假的|骗|钓鱼|诈骗|仿冒|假冒|冒充|能不能点|能点|敢点|可以点|该不该点|点(?:开|进去)?(?:会|有)(?:事|问题|风险)|有没有问题|有病毒|木马|能(?:打开|开)吗|税务局的吗|官网[吗么？?]|(?:网址|网站|官网)(?:是|对[吗么])|\bsafe\b|legit|\bofficial\b|\bscam|phish|\btrust|genuine|\bfake\b|\bspam\b|should i (?:click|open)|can i (?:click|open)|\bmalware\b|\bvirus\b|real (?:site|link|address|one)|tax (?:bureau|authority|office)'?s? (?:site|website|address|link)/iu;

const ANNOUNCES =
  /(?:发票|票据|电子票)[^，。]{0,10}(?:开好|已开|开具|开出|送达|生成|领取|下载|查收)|请(?:点击|点|查收|下载|领取|及时|尽快)|点击(?:链接|下方|查看|下载|领取|这里|以下)|invoice (?:is|has been|was) (?:ready|issued|sent|available)|click (?:here|the link|below|on)|download (?:your|the) (?:invoice|fapiao)|(?:view|get|collect) your (?:invoice|fapiao)/iu;

const FEW_LETTERS = 6;
const LOOKS_UP = /查|尾号|号码|检索|check|look ?up|find|number/iu;

/** Telephone and card numbers stand in such messages too: only what is plainly an invoice's counts. */
function numbersIn(rest: string, links: readonly Link[], demands: readonly Demand[]): NumberQuery[] {
  const wanted = LOOKS_UP.test(rest) && demands.length === 0;
  const said = numbersInText(rest).filter((one) => isWhole(one) || (wanted && one.digits.length <= 8));
  if (said.length > 0) return said;
  const inside = links.flatMap(({ text }) => text.match(/(?<!\d)\d{20}(?!\d)/g) ?? []);
  return [...new Set(inside)]
    .filter((digits) => parseDigitalNumber(digits) !== undefined)
    .map((digits) => ({ typed: digits, digits, code: "" }));
}

/** The same host is said once, by the worst that leads there. */
const eachOnce = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.filter(({ link: { host, written } }, at) => {
    const first = judgements.findIndex(({ link }) => (link.host || link.written) === (host || written));
    return first === at;
  });

/** Reads a message by its addresses; undefined where it has none. A mailbox counts only where somebody asks about it. */
export function readLinkMessage(text: string): LinkMessage | undefined {
  const all = readLinks(text);
  if (all.length === 0) return undefined;
  const rest = withoutLinks(text, all);
  const asks = ASKS.test(rest);
  const demands = readDemands(rest);
  const judged = eachOnce(judgeLinks(all, demands));
  const [first, ...others] = judged.filter(
    ({ link, verdict }) => asks || link.scheme !== "mail" || verdict === "lookalike",
  );
  if (!first) return undefined;
  const links = all.filter(({ scheme }) => scheme !== "mail");
  return {
    judgements: [first, ...others],
    rest,
    demands,
    asks,
    announces: ANNOUNCES.test(rest),
    isBare: rest.replace(/[^\p{L}]/gu, "").length <= FEW_LETTERS,
    numbers: numbersIn(rest, links, demands),
  };
}
