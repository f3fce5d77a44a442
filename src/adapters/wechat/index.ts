// wechaty, its instances and what is remembered of groups stay inside; nothing of it is loaded before it is configured.
export { type WechatConfig, type WechatEnv, type WechatSetting, wechatConfig } from "./config.ts";
export type { WechatHouse, WechatServices } from "./deps.ts";
export { type Instance, type OpenInstance, openInstance } from "./instance.ts";
export { openWechat, type SignIn, type Wechat } from "./open-wechat.ts";
export { addressOfPerson } from "./place.ts";
export { probe } from "./probe.ts";
export { CHANNEL } from "./read.ts";
export { codeForTerminal } from "./show-code.ts";
