export { loadEnv } from "./load-env.ts";
export { type NodeDatabase, openNodeDatabase, pause } from "./open-node-database.ts";
export { writeLog } from "./write-log.ts";
