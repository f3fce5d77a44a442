import { type RestCommand, readRest } from "./read-rest.ts";

/** What somebody wants of the alerts in this place. */
export type AlertCommand =
  | { kind: "subscribe"; wish: string }
  | { kind: "list"; page: number }
  | { kind: "unsubscribe"; number: number }
  | { kind: "unsubscribe_all" }
  /** What was told last, or the only one there is. */
  | { kind: "unsubscribe_this" }
  | { kind: "unsubscribe_what"; wish: string }
  /** Whether alerts can go to a mailbox or elsewhere. */
  | { kind: "where_to" }
  /** A list at set times, which alerts are not. */
  | { kind: "report" }
  | RestCommand
  | { kind: "details" }
  | { kind: "open"; cause: string; page: number }
  | { kind: "filing"; month: number | undefined; day: number };

const LIST =
  /^(?:(?:我的|查看|看看?)?(?:订阅|訂閱|提醒)(?:列表|清单|有哪些)|(?:我|这里)?(?:都)?订阅了(?:什么|哪些)|(?:我的|查看|看看?)订阅|(?:my |list )?subscriptions?(?: list)?|subscribe list)(?:\s*(?:第\s*)?(\d{1,3})\s*页?)?$/iu;
const LIST_ASKED =
  /^(?:我|我们|这里|你)?(?:都|现在)?(?:订|关注|盯)(?:阅)?(?:了|着)?(?:些)?(?:什么|哪些|谁|啥)(?:发?票|公司|提醒)?[?？]?$|^(?:what|which)(?: invoices?| companies| ones)? (?:am i|are we|are you) (?:subscribed to|watching|following)[?]?$|^(?:show |list )?my (?:alerts|subscriptions)$/iu;
const WHERE_TO =
  /(?:推送|提醒|通知|订阅|变化)[^。,@]{0,8}(?:到|去)(?:我的?)?(?:邮箱|邮件|企业微信群|群里)[^@]{0,6}(?:吗|么|嘛|[?？]$)|\balerts?\b[^.@]{0,20}(?:by e-?mail|to (?:my |an? )?(?:mailbox|e-?mail))/iu;
const REPORT =
  /每(?:天|日|周|个?星期|月|月初|月底)[^,，。]{0,10}(?:发|推|寄|给)[^,，。]{0,16}(?:清单|列表|报表|报告|名单|汇总表)|\b(?:every|each|weekly|daily|monthly)\b[^.]{0,20}\b(?:send|mail|post|give)\b[^.]{0,30}\b(?:list|report)\b|\bsend\b[^.]{0,30}\b(?:list|report)\b[^.]{0,50}\b(?:every|each|weekly|daily|monthly)\b/iu;
/** Days that come round by themselves are told of before, whatever else is said. */
const DEADLINE_AHEAD =
  /(?:申报|报税|汇算清缴|确认单)[^。!?！？]{0,10}(?:提醒|通知|叫|告诉)(?:一下|一声)?(?:我|我们|大家)|remind (?:me|us)[^.?!]{0,30}(?:filing|tax return|settlement|deadline)/iu;
const DETAILS = /^(?:详情|詳情|看详情|details?|more details)$/iu;
const OPEN = /^(?:展开|展開|open)\s+(alert-\d{1,15})(?:\s+(\d{1,3}))?$/iu;

const SUBSCRIBE =
  /^(?:\/?(?:订阅|訂閱|关注|關注|盯着|盯住|盯一下|盯)|subscribe(?:\s+to)?|watch|notify me(?: of| about| when)?|alert me(?: about| of| when| if)?|tell me (?:when|if))(?![a-z])\s*[:：]?\s*(.*)$/isu;
const CHANGES =
  /(?:变化|變化|变动|变了|一变|有变|有动静|更新|红冲|冲红|被冲|冲掉|作废|失控|异常|勾选|入账|change|revers|void)[^。!！?？]{0,12}(?:叫|告诉|通知|提醒|喊|说一声|tell|notify|alert|ping|let me know)|(?:tell|notify|alert|ping) (?:me|us)[^.!?]{0,60}(?:change|revers|void|happen)|let (?:me|us) know (?:when|if)[^.!?]{0,60}(?:change|revers|void)/iu;

/** Asks how it stands now: 被红冲了没有，告诉我; tell me if it was reversed. A change to come is another wish. */
const STANDS_NOW =
  /(?:红冲|冲红|作废|失控|异常|勾选|入账|变)了?(?:没有?|吗|么|嘛)(?!\p{Script=Han})|\b(?:if|whether)\b[^.!?]{0,60}\b(?:was|were|(?:has|have|had) been|did|already)\b/iu;

const ALL = "(?:全部|所有|全|一切|都|all|everything|every one|\\*)";
const STOP = "(?:退订|退訂|取消订阅|取消关注|取消訂閱|unsubscribe(?:\\s+from)?|unwatch)";
const STOP_ALL = new RegExp(
  `^(?:${STOP}\\s*[:：]?\\s*${ALL}(?:的)?(?:订阅|提醒)?|(?:全部|都)\\s*${STOP}|(?:全部|所有)?(?:提醒|订阅|通知)(?:全部|都)(?:取消|关掉?|退订?|不要)了?)$`,
  "iu",
);
const STOP_NUMBER = new RegExp(`^${STOP}\\s*(?:第|#|no\\.?)?\\s*(\\d{1,3})\\s*(?:条|个|号)?$`, "iu");
const STOP_WHAT = new RegExp(`^${STOP}\\s*[:：]?\\s*(\\S.*)$`, "isu");
const STOP_THIS = new RegExp(
  `^(?:${STOP}|取消提醒|关(?:掉|闭)?提醒|取消这(?:个|一?条)(?:订阅|提醒|关注)?|(?:请|麻烦)?(?:别|不要|不用|不需要|不想)(?:再|在)?(?:给我)?(?:提醒|通知|叫|烦|发)(?:我|我们)?(?:提醒|通知)?了?|stop (?:alerts?|notifications?|notifying me|alerting me|telling me)|no more alerts?|don'?t (?:notify|alert|tell) me(?: again|\\sany ?more)?)$`,
  "iu",
);
const STOP_ABOUT = /^(.{2,30}?)的(?:票|发票)?(?:别|不要|不用)再?(?:提醒|通知|叫)(?:我|我们)?了?$/u;

const FILING =
  /^(?:申报(?:截止|期限?|日)(?:日期)?|filing (?:date|day|deadline))\s*[:：]?\s*(?:是|为|在|每月|每个月|is)?\s*(?:(\d{1,2})\s*(?:月|[-/]))?\s*(\d{1,2})\s*[日号]?$/iu;

/** Explicit words are a wish for alerts, however they go on. */
const WISHED = /^\/?(?:订阅|訂閱|关注|關注|盯|subscribe|watch|alert)/iu;

/** Whether a message asks how an invoice stands, in words that are near to a wish to be told when it changes. */
export const asksHowItStands = (text: string): boolean => STANDS_NOW.test(text) && !WISHED.test(text);

const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .replace(/[。.!！~～\s]+$/u, "");

const page = (text: string | undefined): number => Math.max(1, Number(text ?? 1));

/** Reads a message that is about alerts; undefined where it is about something else. */
export function readAlertCommand(text: string, now: Date): AlertCommand | undefined {
  const said = tidy(text);
  const list = LIST.exec(said);
  if (list) return { kind: "list", page: page(list[1]) };
  if (LIST_ASKED.test(said)) return { kind: "list", page: 1 };
  if (WHERE_TO.test(said)) return { kind: "where_to" };
  if (REPORT.test(said) && !WISHED.test(said)) return { kind: "report" };
  if (DETAILS.test(said)) return { kind: "details" };
  const open = OPEN.exec(said);
  if (open?.[1]) return { kind: "open", cause: open[1].toLowerCase(), page: page(open[2]) };
  const rest = readRest(said, now);
  if (rest) return rest;
  if (STOP_ALL.test(said)) return { kind: "unsubscribe_all" };
  const number = STOP_NUMBER.exec(said)?.[1];
  if (number) return { kind: "unsubscribe", number: Number(number) };
  if (STOP_THIS.test(said)) return { kind: "unsubscribe_this" };
  const what = STOP_WHAT.exec(said)?.[1] ?? STOP_ABOUT.exec(said)?.[1];
  if (what) return { kind: "unsubscribe_what", wish: what };
  const filing = FILING.exec(said);
  if (filing?.[2]) {
    return { kind: "filing", month: filing[1] ? Number(filing[1]) : undefined, day: Number(filing[2]) };
  }
  if (asksHowItStands(said)) return undefined;
  const subscribe = SUBSCRIBE.exec(said);
  if (subscribe) return { kind: "subscribe", wish: subscribe[1]?.trim() ?? "" };
  return CHANGES.test(said) || DEADLINE_AHEAD.test(said) ? { kind: "subscribe", wish: said } : undefined;
}
