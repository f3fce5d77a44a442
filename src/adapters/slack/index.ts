// Reading, rendering and Bolt itself stay inside; Bolt is loaded when somebody first speaks on Slack.
export { addressOfPerson } from "./address.ts";
export { type SlackConfig, type SlackEnv, type SlackSetting, slackConfig } from "./config.ts";
export type { SlackHouse, SlackServices } from "./deps.ts";
export type { Dispatch } from "./dispatch.ts";
export { createSlackMemory, type SlackMemory } from "./memory.ts";
export { openSlack, type Slack } from "./open-slack.ts";
export { CHANNEL } from "./read.ts";
