// How the house is put together for one request stays inside: the Worker reads its configuration and hands over requests.
export { assemble } from "./assemble.ts";
export { type EdgeConfig, type EdgeEnv, edgeConfig } from "./config.ts";
