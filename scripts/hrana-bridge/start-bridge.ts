import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Bridge, BridgeOptions } from "./serve-bridge.ts";

const script = fileURLToPath(new URL("../hrana-bridge.ts", import.meta.url));

/**
 * Starts the bridge in a process of its own, which ends with this one. A process that loads two copies of SQLite loses
 * its locks on a file that both open: https://www.sqlite.org/howtocorrupt.html §2.2.1, and `@libsql/client` is one.
 */
export async function startBridge({ file, port = 0, token = "", streamLifetimeMs }: BridgeOptions): Promise<Bridge> {
  const lifetime = streamLifetimeMs === undefined ? [] : ["--stream-lifetime", String(streamLifetimeMs)];
  const child = fork(script, [file, "--port", String(port), ...lifetime], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    // Arguments can be read by everybody on the machine.
    env: { ...process.env, HRANA_BRIDGE_TOKEN: token },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const exited = once(child, "exit");
  const started = await Promise.race([once(child, "message"), exited]);
  if (child.exitCode !== null) throw new Error(`the Hrana bridge ended with ${child.exitCode}`);
  const [{ url }] = started as [{ url: string }];
  return {
    url,
    async close() {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
