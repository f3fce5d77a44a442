import type { CalendarDate } from "../../../core/invoice/index.ts";
import { readEntities } from "../entities/index.ts";
import { type Criteria, readCriteria } from "./read-criteria.ts";
import { readSuperlative } from "./read-superlative.ts";
import type { Query } from "./search-wish.ts";

const ABOUT = /发票|專票|专票|普票|票|开的|开给|进项|销项|\binvoices?\b|\bfapiao\b|\breceipts?\b|\bbills?\b/iu;
const SEVERAL =
  /我的发票|我们的发票|所有|全部|哪些|列出|列一下|清单|有多少张|都有|\b(?:my|our|all|list|which)\b.*\binvoices?\b|\binvoices\b/iu;
const PIECE = /[张張笔]/u;
const SAYS_WHICH = ["from", "amount", "tag", "item", "remark", "taxId"];
// A question about how something is done, or why, is no search, whatever it mentions.
const QUESTION =
  /怎么|怎样|如何|(?:在|去|从)哪(?:里|儿)?(?:登录|登陆|下载|打印|导出|申请|办|弄|改|开|领)|不算|(?:快|要|会|没|已)?过期|有效期|限额|额度|转出|加计|上限|起征|税率(?:是|为)?(?:多少|几)|为什么|为啥|什么是|是什么|什么意思|能不能|可不可以|可以.*吗|要不要|多久|区别|能(?!帮|查|找|搜|看|给|发|列|导|统)[^，,。]{0,8}[吗么]|(?:写|填|备注)(?:些)?(?:什么|啥)|(?:有效|合规|合法|算数)吗|(?:需要|用|必须)[^，,。]{0,6}吗|\b(?:how|why|what does|what is a|can i|should i|difference|can (?:[\w-]+ ){1,4}be|(?:do|does|must) (?:[\w-]+ ){1,3}(?:need|have to)|(?:is|are) (?:[\w-]+ ){1,4}(?:deductible|reimbursable))\b/iu;

const YEAR =
  /20\d{2}|[去今前]年|\byear\b|天|日$|周|星期|礼拜|月前|上个?月|[这本当]个?月|季|最近|近|ago|last|this|yesterday|today/iu;

// 它红冲了吗: what is pointed at is no search, unless more is said of it.
const POINTED =
  /它|[这那该此]一?(?:张|份|笔|个(?!月|季|星期|礼拜|周))|\b(?:it|its|they|them|this (?:one|invoice)|that (?:one|invoice))\b/iu;

/** Said of the list that is being looked at. */
const NARROWING =
  /^(?:(?:其中|里面|这里面)(?:的)?|(?:那|再)?(?:只|就|光|仅)(?:要|看|列|显示|找|留)一?下?|(?:帮我)?(?:筛选?|过滤)(?:出|一下)?|(?:only|just)(?: (?:show(?: me)?|the(?: ones)?|those))?\s)\s*(.+)$/iu;

/** Whether days are named. */
export const hasDays = (said: string, today: CalendarDate): boolean =>
  readEntities(said, today).some(({ kind }) => kind === "date");

const saysAnything = ({ filter, named, claimed }: Criteria): boolean =>
  Object.keys(filter).length > 0 || named.length > 0 || claimed;

const isYearless = (dates: Criteria["dates"]): boolean =>
  dates.length > 0 && dates.every(({ text }) => !YEAR.test(text));

/** What is said beside the question itself, of a sum or a ranking; undefined where nothing is. */
export function readAside(said: string, today: CalendarDate, forget: (rest: string) => string): Query | undefined {
  const criteria = QUESTION.test(said) ? undefined : readCriteria(said, today, forget);
  if (!criteria || !saysAnything(criteria)) return undefined;
  const { dates, bareYear: _, ...rest } = criteria;
  return {
    ...rest,
    yearless: isYearless(dates),
    most: undefined,
    among: false,
    mentions: true,
    sure: true,
    several: true,
  };
}

/** What a message remembers of invoices; undefined where it is about a number, a question, or nothing of the kind. */
export function readQuery(text: string, today: CalendarDate): Query | undefined {
  const narrowing = NARROWING.exec(text);
  const said = narrowing?.[1] ?? text;
  const { superlative, rest: message } = readSuperlative(said);
  if (QUESTION.test(message)) return undefined;
  const criteria = readCriteria(message, today);
  if (!criteria) return undefined;
  const { filter, named, bare, claimed, undone, dates } = criteria;
  const keys = Object.keys(filter);
  const about =
    ABOUT.test(said) ||
    (superlative !== undefined && (PIECE.test(said) || keys.some((key) => key !== "from" && key !== "to")));
  const several = SEVERAL.test(message);
  const isBare = keys.length === 0 && named.length === 0;
  const order = superlative?.order ?? criteria.order;
  if (superlative) {
    // 最新的规定 is no invoice.
    if (!about) return undefined;
  } else {
    if (criteria.bareYear && keys.length === 2 && named.length === 0 && !about) return undefined;
    if (keys.length === 0 && !claimed && named.length === 0 && !(about && several)) return undefined;
    if (POINTED.test(said) && named.length === 0 && !several && !SAYS_WHICH.some((key) => keys.includes(key)) && !bare)
      return undefined;
  }
  if (bare && keys.length === 0 && !claimed && named.length === 0) return undefined;
  const narrows = narrowing !== null && !isBare;
  const sure = about || (narrows && keys.length > 0) || keys.some((key) => key !== "from" && key !== "to") || claimed;
  return {
    ...{ filter, named, bare, claimed, order, undone },
    yearless: isYearless(dates),
    most: superlative?.most,
    // 哪张最大 beneath a list is asked of that.
    among: narrows || (superlative !== undefined && (superlative.among || (isBare && !ABOUT.test(said)))),
    mentions: sure,
    sure: sure || [filter.from, bare || undefined, named[0]].filter((one) => one !== undefined).length > 1,
    several: several || undone || order !== undefined || (named.length === 0 && !filter.amount && !bare),
  };
}
