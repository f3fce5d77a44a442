import { CODES_ALONE, CODES_OF, VENDORS } from "./message-codes.ts";
import type { MessageId } from "./messages.ts";

export interface PlatformMessage {
  readonly id: MessageId;
  /** The words or the code that were recognised. */
  readonly said: string;
  /** It is a code, which means nothing by itself. */
  readonly code?: true;
}

// Most telling first: a result page carries several of these words, and 不符 stands on every one of them.
const WORDS: readonly (readonly [MessageId, RegExp])[] = [
  ["captcha_too_often", /24\s*小时内验证码请求太频繁|验证码请求太?频繁/u],
  [
    "blocked",
    /查验行为异常|涉嫌违规|当前无法使用查验服务|suspicious (?:checking )?behaviou?r|access (?:was )?blocked/iu,
  ],
  [
    "daily_limit",
    /超过[^,。]{0,8}当[日天]查验次数|(?:查验|查询)次数[^,。]{0,6}(?:超|上限|限制|用完|用尽)|(?:超过|超出|超)[^,。]{0,3}5\s*次|今[天日].{0,6}(?:次数|5次).{0,4}(?:用完|超)|次数超限|daily (?:check |query )?limit|too many checks today|limit of 5/iu,
  ],
  [
    "server_busy",
    /超过服务器最大请求数|服务器接收的请求太?频繁|超过最大(?:请求)?量|server (?:is )?busy|maximum (?:number of )?requests/iu,
  ],
  [
    "too_frequent",
    /请求[太过]?于?频繁|操作[太过]于?频繁|查验[^,。]{0,4}频繁|too (?:many|frequent) requests|too frequent(?:ly)?|rate limit/iu,
  ],
  ["same_day", /当[日天]开具(?:的)?发票.{0,4}次日|issued today can(?:not| only) be/iu],
  [
    "captcha",
    /验证码(?:错误|失效|不对|已?过期|不显示|出不来|看不清|获取失败|加载不出)|验证码.{0,8}(?:不出|不显示|刷不出|错|失效|加载|失败)|captcha/iu,
  ],
  ["region", /(?:地区|省份?|区域)[^,。]{0,8}(?:尚未开通|暂不支持|不支持|未开通)|region (?:is )?not supported/iu],
  [
    "certificate",
    /证书.{0,4}(?:错误|警告|问题|不受信任|不安全|过期|无效|风险)|不是(?:私密|安全)连接|安全证书|ERR_CERT|certificate|not (?:private|secure)|浏览器(?:版本|不支持)|unsupported browser/iu,
  ],
  ["over_five_years", /超过?\s*(?:5|五)\s*年|五年前|over five years|older than (?:5|five) years/iu],
  ["bad_code", /请输入合法(?:的)?发票代码|发票代码(?:不合法|有误|格式)|fpdmerr|invalid invoice code/iu],
  ["future_date", /日期.{0,6}(?:在未来|大于当前|晚于)|date is in the future/iu],
  [
    "malformed",
    /格式(?:不正确|错误|不规范)|参数不?(?:规范|合法|正确)|输入不规范|malformed|invalid (?:format|parameter)/iu,
  ],
  ["bad_request", /请求不合法|illegal request|bad request/iu],
  [
    "maintenance",
    /系统(?:升级|维护)|(?:停机|例行)维护|维护中|升级(?:中|期间)|暂停(?:服务|查验)|under maintenance|scheduled maintenance|down for maintenance/iu,
  ],
  [
    "timeout",
    /网络(?:超时|异常|错误|连接失败)|(?:连接|请求|响应)超时|超时|一直(?:在)?(?:转圈|加载)|转圈|打不开|没反应|无响应|白屏|空白页|\b(?:404|502|504)\b|time[d -]*out|keeps? (?:loading|spinning)|no response|won'?t (?:open|load)|blank page/iu,
  ],
  [
    "system_fault",
    /系统(?:异常|错误|繁忙|故障)|服务(?:异常|不可用)|内部错误|查验异常|system (?:error|fault|exception)|internal (?:server )?error|service unavailable|\b500\b/iu,
  ],
  [
    "duplicate",
    /重复(?:报销|提交|入账|使用)|发票重复|重复发票|已(?:被|经)?(?:报销|占用|核销|使用|用过)|被锁定.{0,6}报销|报销过|already (?:been )?(?:claimed|reimbursed|used)|duplicate/iu,
  ],
  ["locked", /红字锁定|(?:被|已)锁定|红字(?:信息)?确认单|待(?:购|销)方确认|red-letter (?:form|confirmation)|locked/iu],
  ["reversed", /红冲|冲红|被冲|红字发票|reversed|red-?letter/iu],
  ["void", /作废|void(?:ed)?\b/iu],
  ["abnormal", /失控|异常(?:凭证|发票|抵扣)|疑点发票|发票异常|状态异常|out of control|abnormal/iu],
  [
    "unconfirmed",
    /未认证|没认证|未勾选|未用途确认|(?:不能|无法|没法)(?:抵扣|勾选|认证)|not (?:certified|confirmed|ticked)|can'?t deduct/iu,
  ],
  [
    "not_needed",
    /无需查验|不支持(?:该|此|这种)?(?:票种|类型)|非增值税|cannot be checked here|type (?:is )?not supported/iu,
  ],
  [
    "scan",
    /(?:扫|识别|解析|读取|上传)[^,。]{0,6}(?:不出|不了|不上|失败|出错|错误|有误)|二维码.{0,6}(?:扫不|读不|无效)|打不开文件|(?:scan|ocr|recogni|pars|read)\w*[^,.]{0,20}(?:fail|error|wrong|unable)|(?:can'?t|cannot|couldn'?t) (?:scan|read|parse|open)/iu,
  ],
  [
    "login",
    /登[录陆](?:不了|不上|失败|错误)|账号.{0,6}(?:不对|错误|没权限)|没有权限|无权限|log ?in fail|can'?t log ?in|no permission/iu,
  ],
  ["differs", /不一致|对不上|信息不符(?!时)|(?:does|do)(?:n'?t| not) match|mismatch|inconsistent/iu],
  ["not_found", /查无此票|无此票|发票不存在|未查询到|not found|no such invoice|does not exist/iu],
];

const CONTEXT =
  /(?:错误码|返回码|状态码|结果码|代码|编码|code|CyjgDm|resultCode|status|error|报错?|返回|提示|显示|出现)["'\s:：=是为了码]{0,6}(-?\d{1,5}_?|rqerr|fpdmerr)(?![\d.])/iu;
const SIGN = /invalid_?sign["'\s:：=]{0,4}([YNH])\b/iu;
const ALONE = /(?<![\d-])(-3000\d|-30010|0(?:0[1-9]|10_?|16|20|24)|rqerr|fpdmerr)(?![\d.])/iu;

function codeIn(text: string): PlatformMessage | undefined {
  const sign = SIGN.exec(text)?.[1]?.toUpperCase();
  if (sign) return { id: sign === "Y" ? "void" : sign === "H" ? "reversed" : "ok", said: `invalid_sign ${sign}` };
  const said = (CONTEXT.exec(text)?.[1] ?? ALONE.exec(text)?.[1])?.toLowerCase();
  if (said === undefined) return undefined;
  const vendor = VENDORS.find(([, pattern]) => pattern.test(text))?.[0];
  const id = (vendor === undefined ? undefined : CODES_OF[vendor]?.[said]) ?? CODES_ALONE[said];
  return id === undefined ? undefined : { id, said: vendor ? `${vendor} ${said}` : said, code: true };
}

/** What a pasted message or a named code says; undefined where nothing is recognised. */
export function readPlatformMessage(text: string): PlatformMessage | undefined {
  const plain = text.normalize("NFKC");
  for (const [id, pattern] of WORDS) {
    const found = pattern.exec(plain);
    if (found) return { id, said: found[0] };
  }
  return codeIn(plain);
}
