import { connect } from "node:net";
import type { WechatConfig } from "./config.ts";

const PATIENCE_MS = 2000;

/** Whether the puppet's server takes connections; one that lives in this process always does. */
export const probe =
  ({ endpoint }: Pick<WechatConfig, "endpoint">) =>
  (): Promise<boolean> =>
    new Promise((resolve) => {
      if (!endpoint) {
        resolve(true);
        return;
      }
      const socket = connect({ ...endpoint, timeout: PATIENCE_MS });
      const end = (isOpen: boolean) => {
        socket.destroy();
        resolve(isOpen);
      };
      socket.once("connect", () => end(true));
      socket.once("timeout", () => end(false));
      socket.once("error", () => end(false));
    });
