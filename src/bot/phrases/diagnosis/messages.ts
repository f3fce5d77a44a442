import type { MessageId } from "../../../core/diagnosis/index.ts";
import type { Language } from "../../reply/index.ts";

/** What a code means: nobody is shown one without it. */
type MessageWords = Partial<Record<MessageId, string>>;

const zh: MessageWords = {
  ok: "查验成功",
  not_found: "查无此票",
  differs: "不一致",
  same_day: "当天开的票次日再查",
  daily_limit: "今天的查验次数用完了",
  too_frequent: "请求太频繁",
  server_busy: "服务器请求太多",
  bad_request: "请求不合法",
  captcha: "验证码不对或失效",
  captcha_too_often: "验证码请求太频繁",
  system_fault: "系统异常",
  blocked: "查验行为异常，被挡",
  region: "地区或票种不支持",
  bad_code: "发票代码不合法",
  malformed: "填写不规范",
  future_date: "日期还没到",
  over_five_years: "超过 5 年",
  checking: "还在查",
  void: "已作废",
  reversed: "已红冲",
  not_needed: "不用查验",
};

const en: MessageWords = {
  ok: "checked",
  not_found: "not found",
  differs: "details differ",
  same_day: "issued today, check tomorrow",
  daily_limit: "today's checks are used up",
  too_frequent: "too many requests",
  server_busy: "too many requests on the server",
  bad_request: "the request was refused",
  captcha: "captcha wrong or expired",
  captcha_too_often: "too many captchas",
  system_fault: "a system fault",
  blocked: "blocked for unusual behaviour",
  region: "region or kind not supported",
  bad_code: "no valid invoice code",
  malformed: "a malformed entry",
  future_date: "a date in the future",
  over_five_years: "more than five years old",
  checking: "still being checked",
  void: "void",
  reversed: "reversed",
  not_needed: "not checked there",
};

const messageWords: Record<Language, MessageWords> = { "zh-CN": zh, en };

/** A message as it was recognised: quoted, and a code with its meaning. */
export function sayMessage(
  { id, said, code }: { id: MessageId; said: string; code?: true },
  language: Language,
): string {
  const meaning = code ? messageWords[language][id] : undefined;
  if (language === "en") return meaning ? `code ${said} (${meaning})` : `"${said}"`;
  return meaning ? `代码 ${said}（${meaning}）` : `「${said}」`;
}
