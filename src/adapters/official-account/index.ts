// Reading, pages and deadlines stay inside: others mount the routes.
export {
  type OfficialAccountConfig,
  type OfficialAccountEnv,
  type OfficialAccountSetting,
  officialAccountConfig,
} from "./config.ts";
export { createOfficialAccountMemory, type OfficialAccountDeps, type OfficialAccountMemory } from "./deps.ts";
export { addressOfPerson, CHANNEL } from "./read.ts";
export { createOfficialAccountRoutes } from "./routes.ts";
