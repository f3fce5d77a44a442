// Reading, rendering, tokens and the connections that wait stay inside.
export { addressOfPerson } from "./address.ts";
export {
  type Setting,
  type WecomConfig,
  type WecomEnv,
  type WecomGroupsConfig,
  type WecomSetting,
  wecomConfig,
  wecomGroupsConfig,
} from "./config.ts";
export type { WecomHouse, WecomServices } from "./deps.ts";
export { createGroupCourier, GROUP_CHANNEL, type GroupRobots } from "./group-robots.ts";
export { createWecomMemory, type WecomMemory } from "./memory.ts";
export { openWecom, type Wecom } from "./open-wecom.ts";
export { CHANNEL } from "./read.ts";
