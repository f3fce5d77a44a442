import { type CalendarDate, parseCalendarDate, parseFen, readQrPayload } from "../invoice/index.ts";
import type { NumberQuery } from "../search/index.ts";
import type { Case } from "./case.ts";
import { documentInText } from "./documents.ts";
import { MESSAGES } from "./messages.ts";
import { readPlatformMessage } from "./platform-messages.ts";
import type { Answers } from "./questions.ts";
import { speaksOfSent } from "./sent-in-vain.ts";
import type { Symptom } from "./symptoms.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

// In this order: what is more particular first, because a mail that did not come is also a thing not found.
const SYMPTOM_WORDS: readonly (readonly [Symptom, RegExp])[] = [
  [
    "not_arrived",
    /(?:没|未|没有)收到|票[^,。]{0,10}(?:还|一直|怎么|仍|都)?没(?:有)?(?:到|寄到|送到|寄来)(?:[啊呢吗了。?？]|$)|收不到|没寄|没发过来|(?:邮件|短信).{0,6}没(?:有)?(?:来|到)|(?:邮箱|邮件|信箱|垃圾箱)里?[^,。没]{0,4}没(?:有|看到|见|找到)?|没(?:发|寄|传)?给我|没发我|(?:说|已经?|早就?)[^。没]{0,10}发[^。没]{0,12}(?:找不到|没看到|没找到|没见)|(?:说|已经?|早就?)[^没]{0,10}(?:开|发)(?:了|好了?|出来?了?)[,。 ]*(?:但|可)?(?:发?票|东西)?(?:呢|(?:到底)?(?:在|去)哪)|(?:got|received) nothing|nothing (?:has |have )?(?:arrived|came|come|yet|here|in (?:my|our|the) (?:inbox|mail\w*))|not in (?:my |our |the )?(?:inbox|spam|junk|mailbox)|no (?:e-?)?mail (?:has )?(?:arrived|came|yet)|(?:did ?n[o']t|has ?n[o']t|have ?n[o']t|never) (?:arrive|received?|get|got|come)\w*/iu,
  ],
  [
    "missing",
    /(?:列表|清单|全量发票查询|名下|数字账户|税务局|勾选平台|抵扣平台|勾选|抵扣|进项)[^,。]{0,8}(?:没有|找不到|查不到|看不到|不显示|不见|没看到|少了)|(?:不在|没在)[^,。]{0,6}(?:列表|清单|名下)|少了一张|missing from|not (?:in|on) (?:my|the|our) (?:list|account)/iu,
  ],
  [
    "not_found",
    /台账[^,。]{0,6}(?:没有|没看到|不见)|查不到|找不到|搜不到|查不了|没查到|没找到|未找到|查不出|查无|查不着|(?:can'?t|cannot|couldn'?t|could not|can not|unable to|doesn'?t) (?:be )?(?:find|found|locate|look)|not found|isn'?t there|no (?:such )?(?:invoice|result|record)s?\b/iu,
  ],
  [
    "status",
    /状态[^,。]{0,6}(?:不对|异常|错|怎么|奇怪|没变|不是)|(?:显示|变成|变了|怎么(?:会)?(?:是|被)?|为什么(?:会)?(?:是|被)?)[^,。]{0,4}(?:作废|红冲|失控|异常|未认证|没认证|未勾选)|(?:wrong|unexpected) status|status (?:is )?(?:wrong|unexpected)|(?:shows?|says?|why is it) (?:as )?(?:void|reversed|abnormal)/iu,
  ],
  [
    "unreadable",
    /(?:扫|识别|读|解析|上传)不(?:出|了|到|上)|(?:文件|附件|pdf|ofd|xml|二维码)[^,。]{0,6}(?:打不开|扫不|读不|识别不)|(?:发票|电子票|票)(?:都|怎么|还|也|就)?打不开|(?:can'?t|cannot|couldn'?t|won'?t) (?:scan|read|open) /iu,
  ],
  [
    "slow",
    /很慢|太慢|卡住|卡死|转圈|打不开|没反应|无响应|白屏|加载不出|出不来|刷不出|进不去|\bslow\b|no response|won'?t load|keeps? (?:loading|spinning)/iu,
  ],
  ["message", /报错|错误码|返回码|错误代码|提示[:：]|弹出|error (?:code|message)/iu],
];

/** Something went wrong, whatever it was. */
const SOMETHING_WRONG =
  /失败|出错|怎么回事|有问题|为什么|为啥|不成功|通不过|过不了|fail(?:s|ed|ure)?\b|\bwhy\b|something(?:'s| is) wrong|went wrong|problem/iu;

const ANSWERS: readonly (readonly [keyof Answers, string, RegExp])[] = [
  [
    "issued_on",
    "yesterday",
    /(?:昨天|昨日|昨晚)(?:晚上|下午|上午|中午|夜里)?(?:才|就|刚)?(?:开|出)|issued (?:it )?yesterday/iu,
  ],
  [
    "issued_on",
    "today",
    /(?:今天|今日|刚刚?|刚才|当天)(?:才|就|新)?(?:开|出)|(?:today'?s|issued (?:it )?(?:today|just now)|just issued)/iu,
  ],
  [
    "issued",
    "offline",
    /离线(?:开|票)|断网开|税控[^,。]{0,4}(?:没|未)上传|(?:没|未)(?:上传|抄税|抄报税)|issued offline|not uploaded/iu,
  ],
  [
    "issued",
    "requested",
    /(?:只|刚|才)?(?:申请|提交)了?(?:开票)?[^,。]{0,4}还?没(?:有)?开|还(?:没|未)(?:给我|有)?开|没开出来|待开票|开票中|not (?:been )?issued yet|only requested/iu,
  ],
  [
    "as_printed",
    "same",
    /(?:和|跟|与)(?:票面|原件|纸质)[^,。]{0,6}(?:一样|一致|相同)|^(?:都|.{0,8}[,，]都)一样$|一模一样|都没(?:填|输|抄)?错|^一样的?$|都(?:核对|对)过|核对(?:过|了)?[^,。]{0,6}(?:没错|无误|一样|一致)|(?:same as|matches) (?:the )?(?:paper|print|original)|checked everything/iu,
  ],
  [
    "issued",
    "yes",
    /(?:已经?|都|确实)?开(?:好|出来?|具)了|已(?:经)?开(?:具|好|票|了)|(?:说|讲|早就?|都|确实)[^,。没未]{0,4}(?:开|出)了|(?:昨天|昨日|前天|前几天|上周|上个?月)[^,。请没未]{0,4}开(?:的|了)|(?:说|已经?|都|早就?)[^,。没未]{0,6}(?:发|寄|传)(?:了|给|到|我|过)|(?:sent|e-?mailed|issued) it|^(?:好像|应该|可能|估计)?(?:是|都|已经?)?(?:开了|开过了)[的吧啊呀]*$|already (?:issued|sent)|(?:sent|e-?mailed) (?:me |us )?(?:the|an|our|my) invoice|我们(?:已经?)?开的发?票|(?:has been|was|is) issued(?! (?:today|offline|yesterday))/iu,
  ],
  ["as_printed", "differs", /(?:和|跟|与)(?:票面|原件)[^,。]{0,6}(?:不一样|不同)|(?:填|输|抄|打)错/u],
  ["where", "ledger", /台账|你这里|你这儿|这里(?:查|搜)|(?:in|our) (?:the )?ledger/iu],
  ["where", "deduction", /勾选|抵扣平台|综合服务平台|deduction (?:list|platform)/iu],
  ["where", "account", /数字账户|电子税务局|etax|e-tax|全量发票/iu],
  ["where", "site", /(?:查验)?平台|官网|网站|查验(?!失败)|inv-veri|official (?:site|website|platform)|platform/iu],
  [
    "identity",
    "buyer",
    /(?:我们|我|本)?公司(?:的)?(?:身份|账号)(?:登|进)|(?:登|用)(?:的|录的)?是?(?:我们|本|自己)公司/iu,
  ],
  ["identity", "personal", /个人(?:身份|账号|登录|登陆)|自然人(?:身份|登录)/u],
  [
    "identity",
    "other",
    /(?:别家|另一家|其他|别的)(?:公司|企业|单位)(?:的)?(?:身份|账号|名下)|(?:登|用)错(?:了)?(?:公司|企业|账号|主体)|wrong (?:company|enterprise|account)/iu,
  ],
  ["filter", "right", /(?:没有?|都没)选错|(?:条件|月份|票种)[^,。]{0,4}(?:没问题|没错|都对)|(?:选|筛)(?:得|的)都?对/u],
  [
    "filter",
    "wrong",
    /(?:选|筛|查)错(?:了)?(?:月|月份|条件|方向|票种|类型)|(?:选|查)的是?(?:开具|销项)|wrong (?:month|filter|type|period)/iu,
  ],
  [
    "others",
    "all_fail",
    /(?:别的|别人|其他|所有|全部|哪张)(?:人|的)?(?:发?票)?(?:也|都)(?:查不|不行|打不开|失败|这样|一样)|all (?:of them )?fail/iu,
  ],
  [
    "others",
    "this_only",
    /(?:就|只有|只是|仅)(?:这|它)一?张|(?:别的|其他)(?:发?票)?(?:都|是)?(?:能查|可以|正常|没问题|好的)|only this one|others? (?:work|are fine)/iu,
  ],
  [
    "typed",
    "total",
    /(?:填|输|用)(?:的|了)?(?:是)?[^,。不]{0,4}(?:价税合计|含税|总额|总金额)|(?:entered|typed|used) the total/iu,
  ],
  ["typed", "net", /(?:填|输|用)(?:的|了)?(?:是)?[^,。]{0,4}(?:不含税)|(?:entered|typed|used) the net/iu],
  [
    "typed",
    "check_code",
    /校验码.{0,8}(?:填|输|几位|6\s*位|六位)|(?:填|输|用)(?:的|了)?(?:是)?[^,。]{0,4}校验码|(?:entered|typed|used) the check code/iu,
  ],
  [
    "mailbox",
    "right",
    /垃圾(?:箱|邮件)[^,。]{0,6}(?:没有|没找到|没看到|看过|找过|翻过|看了|翻了)|(?:not in|checked|looked in) (?:my |our |the )?(?:spam|junk)/iu,
  ],
  ["mailbox", "wrong", /邮箱[^,。]{0,4}(?:填|写|留)错|wrong (?:e-?mail|address)/iu],
];

const FIGURE =
  /(?:¥|￥|金额|合计|价税合计|填(?:的是|了|的)?|输(?:的是|入)?|amount(?: of)?|entered|typed|total)\s*[:：]?\s*(?:是|为|的是|了)?\s*¥?\s*(-?\d[\d,]*(?:\.\d{1,2})?)(?![\d-])|(?<![\d.])(-?\d[\d,]*\.\d{2})(?!\d)/iu;
const DATE = /(?:20\d{2})\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*日?|[-/.]\d{1,2}[-/.]\d{1,2})/u;
const MONTH = /(?:查|选|筛|看)(?:的|了)?(?:是)?\s*(?:(20\d{2})\s*年\s*)?(\d{1,2})\s*月(?!\s*\d)/u;
const QR = /(?:^|\s)(01,\d{2},[\d,.\-A-Za-z]{20,})(?:\s|$)/u;

const OURS =
  /(?:客户|顾客|买家|购方|购买方|甲方)(?:那边|他们|一直|都|也)*(?:说|讲|称|反映|反馈|打电话|来问|问|投诉|催)?[^,。]{0,12}(?:没|未|收不|查不|找不|看不|打不|扫不|查无)|(?:开给|发给|给)(?:客户|顾客|买家|购方|购买方|甲方)[^,。]{0,3}(?:开|的)|\b(?:customers?|clients?|buyers?)\b[^.,]{0,24}(?:can'?t|cannot|can ?not|couldn'?t|n[o']t\b|never|unable)|\b(?:issued|sent) (?:it )?to (?:a|our|the|my) (?:customer|client|buyer)/iu;

function answersIn(text: string): Answers {
  const answers: Mutable<Answers> = {};
  for (const [question, answer, pattern] of ANSWERS) {
    if (answers[question] === undefined && pattern.test(text)) answers[question] = answer;
  }
  return answers;
}

/** A day as it stands in a text. */
export const dateInText = (text: string): CalendarDate | undefined =>
  parseCalendarDate((DATE.exec(text)?.[0] ?? "").replaceAll(/\s/g, ""));

/** Everything that a complaint says: what was seen, what the platform answered, which invoice, and what need not be asked. */
export function readComplaint(text: string, numbers: readonly NumberQuery[], now: Date): Case {
  const plain = text.normalize("NFKC");
  const message = readPlatformMessage(plain);
  const told: Mutable<Case> = { answers: answersIn(plain) };
  const worded = SYMPTOM_WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
  const symptom = worded && worded !== "message" ? worded : message ? MESSAGES[message.id] : worded;
  const qr = QR.exec(text)?.[1];
  if (symptom) told.symptom = symptom;
  else if (qr) told.symptom = "unreadable";
  if (/假票|假发票|伪造|PS过|真假|\bfake\b|forged|counterfeit/iu.test(plain)) told.suspects = "yes";
  if (OURS.test(plain)) told.ours = true;
  if (message) told.message = message;
  const document = documentInText(plain);
  if (document) told.document = document;
  if (qr) told.qr = qr;
  const issuedOn = dateInText(plain);
  if (issuedOn && !qr) told.issuedOn = issuedOn;
  const month = MONTH.exec(plain);
  if (month?.[2]) told.month = `${month[1] ?? now.getUTCFullYear()}-${month[2].padStart(2, "0")}`;
  if (/(?:查|选)的?是?(?:取得|进项)/u.test(plain)) told.side = "received";
  if (/(?:查|选)的?是?(?:开具|销项)/u.test(plain)) told.side = "issued";
  if (
    /(?:要求?|必须|让)[^,。]{0,4}填[^,。]{0,4}代码|只有\s*20\s*位|发票代码.{0,8}(?:填什么|没有|空|哪里|怎么填|必填)|没有(?:发票)?代码|(?:no|without an?) (?:invoice )?code/iu.test(
      plain,
    )
  )
    told.asks = "code";
  else if (/校验码.{0,8}(?:在哪|没有|找不到|填什么|空)|没有校验码|(?:where is|no) (?:the )?check code/iu.test(plain))
    told.asks = "check_code";
  return { ...told, ...queryIn(numbers, qr), ...figureIn(plain, qr) };
}

/** Two numbers that make 20 digits together were one, cut in two by a form with two fields. */
function queryIn(numbers: readonly NumberQuery[], qr: string | undefined): Pick<Case, "query" | "split"> {
  const [first, second] = numbers;
  if (!first || qr) return {};
  const joined = second && `${first.code}${first.digits}${second.code}${second.digits}`;
  if (joined?.length === 20) return { query: { typed: joined, digits: joined, code: "" }, split: true };
  return { query: first };
}

function figureIn(text: string, qr: string | undefined): Pick<Case, "figure"> {
  if (qr) return {};
  const found = FIGURE.exec(text);
  const figure = parseFen((found?.[1] ?? found?.[2] ?? "").replaceAll(",", ""));
  // A number of eight digits or more is an invoice's, not an amount.
  return figure === undefined || (found?.[1] ?? "").replace(/\..*/, "").length >= 8 ? {} : { figure };
}

const ABOUT =
  /票|查验|查无|验证码|校验码|服务器|请求|平台|网站|网页|页面|税|勾选|抵扣|认证|报销|二维码|号码|开具|开票|次数|地区|系统|红冲|作废|红字|台账|清单|列表|名下|邮箱|pdf|ofd|xml|invoice|fapiao|receipt|tax|site|page|platform|captcha|check|error|code|\bvoid(?:ed)?\b|\breversed\b/iu;
/** Rules and ways of doing things are asked about in the same words. */
const ASKS_A_RULE =
  /什么意思|是什么[?？]?$|啥意思|能不能|可不可以|可以.{0,10}吗|怎么(?:作废|红冲|冲红|开|办理|申请|撤销)|如何|what does|what is|mean[?]?$|how (?:do|to|can)|can (?:i|we)/iu;
/** 还有谁没开票 asks for companies. */
const ASKS_WHO =
  /^(?:请问|还有|目前|现在)*(?:谁|哪(?:些|几)?(?:家|个)?(?:公司|单位|供应商|客户|商家))|^(?:who|which (?:suppliers?|vendors?|companies)) (?:has|have|did|still)/iu;
/** A status is named in a wish and in a question too; only these make it a complaint. */
const STATUSES: ReadonlySet<string> = new Set(["status"]);
const SHOWN =
  /显示|提示|标[成为记]|待[购销]方|被锁|锁定了|说|变成|变了|不对|为什么|怎么(?!样)|\bshows?\b(?! (?:me|us|all|my|our)\b)|says?|why/iu;

/** Whether somebody says that something went wrong with an invoice; `unsure` where they do not say what. */
export function complains(text: string): "symptom" | "unsure" | "no" {
  const plain = text.normalize("NFKC");
  if (!ABOUT.test(plain) && !speaksOfSent(plain) && !/\d{8}/.test(plain)) return "no";
  if (ASKS_A_RULE.test(plain) || ASKS_WHO.test(plain)) return "no";
  if (SYMPTOM_WORDS.some(([, pattern]) => pattern.test(plain))) return "symptom";
  const message = readPlatformMessage(plain);
  if (message && (!STATUSES.has(MESSAGES[message.id]) || SHOWN.test(plain))) return "symptom";
  return SOMETHING_WRONG.test(plain) ? "unsure" : "no";
}

/** Whether the text of a QR code was pasted whose checksum does not hold. */
export const isMisreadQr = (text: string): boolean => {
  const found = QR.exec(text)?.[1];
  const read = found === undefined ? undefined : readQrPayload(found);
  return read !== undefined && !("problem" in read) && read.crc === "failed";
};
