import type { Hono } from "hono";
import {
  createOfficialAccountMemory,
  createOfficialAccountRoutes,
  type OfficialAccountDeps,
  type OfficialAccountEnv,
  type OfficialAccountMemory,
  type OfficialAccountSetting,
  officialAccountConfig,
} from "./adapters/official-account/index.ts";
import {
  createGroupCourier,
  createWecomMemory,
  openWecom,
  type Setting,
  type WecomEnv,
  type WecomGroupsConfig,
  type WecomMemory,
  type WecomServices,
  type WecomSetting,
  wecomConfig,
  wecomGroupsConfig,
} from "./adapters/wecom/index.ts";
import type { Courier } from "./core/outbox/index.ts";
import { openVault } from "./core/vault/index.ts";
import type { Log } from "./log.ts";

/** What is configured of the channels that call back and run on both runtimes. */
export interface CallbackSettings {
  wecom: WecomSetting;
  groups: Setting<WecomGroupsConfig>;
  officialAccount: OfficialAccountSetting;
}

export interface CallbackEnv extends WecomEnv, OfficialAccountEnv {}

export const callbackSettings = (env: CallbackEnv): CallbackSettings => ({
  wecom: wecomConfig(env),
  groups: wecomGroupsConfig(env),
  officialAccount: officialAccountConfig(env),
});

/** What keeps a channel that was begun from working, each with where to get it. */
export const missingOf = (settings: CallbackSettings): string[] =>
  [settings.wecom, settings.groups, settings.officialAccount].flatMap((one) =>
    one.kind === "incomplete" ? one.missing : [],
  );

/** Outlives a request; plain values only. */
export interface CallbackMemory {
  wecom: WecomMemory;
  officialAccount: OfficialAccountMemory;
}

export const createCallbackMemory = (): CallbackMemory => ({
  wecom: createWecomMemory(),
  officialAccount: createOfficialAccountMemory(),
});

export interface CallbackServices extends Pick<WecomServices, "database" | "clock" | "entropy"> {
  secret: Uint8Array;
  memory: CallbackMemory;
  log: Log;
}

export interface CallbackChannels {
  couriers: readonly Courier[];
  routes(house: Pick<OfficialAccountDeps, "bot" | "background">): Hono[];
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const timer = (ms: number, ring: () => void): (() => void) => {
  const running = setTimeout(ring, ms);
  return () => clearTimeout(running);
};

/** WeCom, its group robots and the Official Account, as far as they are configured. */
export function openCallbackChannels(settings: CallbackSettings, services: CallbackServices): CallbackChannels {
  const { wecom, groups, officialAccount } = settings;
  const { database, clock, entropy, secret, memory, log: note } = services;
  const own = { database, clock, entropy, timer, note };
  const opened =
    wecom.kind === "ready"
      ? openWecom({ ...own, config: wecom.config, vault: openVault(secret), wait, memory: memory.wecom })
      : undefined;
  const robots =
    groups.kind === "ready" ? createGroupCourier({ config: groups.config, clock, memory: memory.wecom }) : undefined;
  return {
    couriers: [opened?.courier, robots].filter((one) => one !== undefined),
    routes: (house) => [
      ...(opened ? [opened.routes(house)] : []),
      ...(officialAccount.kind === "ready"
        ? [
            createOfficialAccountRoutes({
              ...own,
              ...house,
              config: officialAccount.config,
              memory: memory.officialAccount,
            }),
          ]
        : []),
    ],
  };
}
