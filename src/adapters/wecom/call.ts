import type { WecomFetch } from "./deps.ts";

/** WeCom's answer; HTTP 200 says nothing, `errcode` does. https://developer.work.weixin.qq.com/document/path/90313 */
export interface WecomAnswer {
  errcode: number;
  errmsg: string;
  [field: string]: unknown;
}

/** WeCom refused a call, and why. */
export class CallRefused extends Error {
  override name = "CallRefused";
  readonly code: number;
  constructor(code: number, words: string) {
    // What follows the words is a hint for WeCom's own support, with addresses in it.
    super(`WeCom answered ${code}: ${words.split(/,\s*(?:hint|from ip)/)[0]}`);
    this.code = code;
  }
}

const written = (body: object): string | FormData => (body instanceof FormData ? body : JSON.stringify(body));

/** Calls WeCom; what it refuses is thrown. */
export async function call(fetch: WecomFetch, url: string, body?: object): Promise<WecomAnswer> {
  const init = body === undefined ? { method: "GET" } : { method: "POST", body: written(body) };
  const response = await fetch(url, init);
  if (response.status !== 200) throw new Error(`WeCom answered HTTP ${response.status}`);
  const answer = (await response.json()) as Partial<WecomAnswer>;
  const { errcode = 0, errmsg = "" } = answer;
  if (errcode !== 0) throw new CallRefused(errcode, errmsg);
  return { ...answer, errcode, errmsg };
}
