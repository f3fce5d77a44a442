import { describe, expect, test } from "vitest";
import { type MessageId, readPlatformMessage } from "../../../src/core/diagnosis/index.ts";

const SITE: [code: string, id: MessageId][] = [
  ["001", "ok"],
  ["002", "daily_limit"],
  ["003", "too_frequent"],
  ["004", "server_busy"],
  ["005", "bad_request"],
  ["006", "differs"],
  ["007", "captcha"],
  ["008", "captcha"],
  ["009", "not_found"],
  ["010", "system_fault"],
  ["010_", "system_fault"],
  ["016", "too_frequent"],
  ["020", "blocked"],
  ["024", "captcha_too_often"],
  ["1", "region"],
  ["97", "captcha"],
  ["rqerr", "same_day"],
  ["fpdmerr", "bad_code"],
];

const WORDS: [text: string, id: MessageId][] = [
  ["超过该张发票当日查验次数(请于次日再次查验)!", "daily_limit"],
  ["发票查验请求太频繁,请稍后再试", "too_frequent"],
  ["超过服务器最大请求数", "server_busy"],
  ["服务器接收的请求太频繁", "server_busy"],
  ["请求不合法!", "bad_request"],
  ["不一致", "differs"],
  ["验证码失效", "captcha"],
  ["验证码错误", "captcha"],
  ["查无此票", "not_found"],
  ["系统异常(02)", "system_fault"],
  ["网络超时", "timeout"],
  ["由于查验行为异常,涉嫌违规,当前无法使用查验服务", "blocked"],
  ["24小时内验证码请求太频繁", "captcha_too_often"],
  ["该省尚未开通发票查验功能", "region"],
  ["该地区暂不支持该票种查验", "region"],
  ["当日开具发票可于次日进行查验", "same_day"],
  ["请输入合法发票代码", "bad_code"],
  ['{"Response":{"Data":{"CyjgDm":"97","CyjgMsg":"验证码错误!"}}}', "captcha"],
];

const VENDORS: [text: string, id: MessageId][] = [
  ["jumdata 返回 201", "not_found"],
  ["接口返回 203", "daily_limit"],
  ["接口返回码 205", "over_five_years"],
  ["code: 207", "region"],
  ["code=412", "future_date"],
  ["翔云 -30001", "differs"],
  ["-30003", "daily_limit"],
  ["-30010", "system_fault"],
  ["微报账 状态码 3", "not_found"],
  ["微报账 查验状态 返回 8", "over_five_years"],
  ["百度 code 1006", "system_fault"],
  ["百度 1015,超过5年的不能查验", "over_five_years"],
  ["invalid_sign: Y", "void"],
  ['"invalid_sign":"H"', "reversed"],
];

describe("what the platform answered", () => {
  test.each(SITE)("code %s", (code, id) => {
    expect(readPlatformMessage(`查验报错 ${code}`)?.id).toBe(id);
    expect(readPlatformMessage(`error code: ${code}`)?.id).toBe(id);
  });

  test.each(WORDS)("%s", (text, id) => expect(readPlatformMessage(text)?.id).toBe(id));

  test.each(VENDORS)("of a vendor: %s", (text, id) => expect(readPlatformMessage(text)?.id).toBe(id));

  test("the sentence that stands on every result page says nothing", () => {
    expect(readPlatformMessage("发票信息不符时不得作为财务报销凭证")).toBeUndefined();
  });

  test.each(["26112000000012345678", "1234", "2024-05-28", "¥2,238.60", "谢谢", "查发票 0091"])(
    "%s is no message",
    (text) => {
      expect(readPlatformMessage(text)).toBeUndefined();
    },
  );
});
