export { entropy } from "./entropy.ts";
export { loadEnv } from "./load-env.ts";
export { type NodeDatabase, openNodeDatabase, pause } from "./open-node-database.ts";
export { openNodeMail } from "./open-node-mail.ts";
export { type NodeSlack, openNodeSlack } from "./open-node-slack.ts";
export { openNodeWechat } from "./open-node-wechat.ts";
export { writeLog } from "./write-log.ts";
