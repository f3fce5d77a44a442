export { type NodeDatabase, openNodeDatabase, pause } from "./open-node-database.ts";
export { writeLog } from "./write-log.ts";
