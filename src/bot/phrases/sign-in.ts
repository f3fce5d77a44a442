import type { Language } from "../reply/index.ts";

/** What the page says on which an admin signs the bot in to a channel. */
export interface SignInPhrases {
  title: string;
  here: string;
  away: string;
  waiting: string;
}

export const signInPhrases: Readonly<Record<Language, SignInPhrases>> = {
  "zh-CN": {
    title: "登录微信",
    here: "已经登录，可以关掉这一页了。",
    away: "还没连上，正在重连。这一页每 5 秒更新一次。",
    waiting: "用票问的那个微信号扫一下。二维码会过期，这一页每 5 秒更新一次。",
  },
  en: {
    title: "Sign in to WeChat",
    here: "Signed in; you can close this page.",
    away: "Not connected; trying again. This page looks every 5 seconds.",
    waiting: "Scan this with the account Piaowen is to use. The code expires; this page looks every 5 seconds.",
  },
};
