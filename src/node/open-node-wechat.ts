import {
  codeForTerminal,
  openInstance,
  openWechat,
  probe,
  type Wechat,
  type WechatConfig,
} from "../adapters/wechat/index.ts";
import type { Database } from "../core/database/index.ts";
import type { Log } from "../log.ts";

/** WeChat over wechaty, which runs on Node alone; whoever starts the process may sign in at its terminal. */
export const openNodeWechat = (config: WechatConfig, database: Database, clock: () => Date, log: Log): Wechat =>
  openWechat({
    ...{ config, database, clock },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    note: log,
    open: openInstance(config),
    probe: probe(config),
    showCode: (code) =>
      void process.stdout.write(`\n${codeForTerminal(code)}\n微信扫码登录 · Scan with WeChat to sign in\n`),
  });
