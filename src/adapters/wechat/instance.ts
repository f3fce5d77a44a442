import type { WechatyInterface } from "wechaty/impls";
import type { WechatConfig } from "./config.ts";

export type Instance = WechatyInterface;
export type OpenInstance = () => Promise<Instance>;

/** Builds wechaty anew for each connection: restarting one leaks a listener per event. It is loaded when it is first needed: 1.5 s, 90 MB. */
export const openInstance =
  ({ puppet, token, endpoint, tls }: WechatConfig): OpenInstance =>
  async () => {
    const { log, WechatyBuilder } = await import("wechaty");
    log.level("silent");
    // Without a name it writes no memory card into the working directory.
    return WechatyBuilder.build({
      puppet: puppet as "wechaty-puppet-service",
      puppetOptions: {
        ...(token ? { token } : {}),
        ...(endpoint ? { endpoint: `${endpoint.host}:${endpoint.port}`, tls: { disable: !tls } } : {}),
      },
    });
  };
