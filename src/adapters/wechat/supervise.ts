import { setTimeout as pause } from "node:timers/promises";
import { type Connection, close, follow, type Listen, watch } from "./connection.ts";
import type { WechatServices } from "./deps.ts";
import type { Instance } from "./instance.ts";
import { RECONNECT_FIRST, RECONNECT_LONGEST, STEADY } from "./limits.ts";
import type { BridgeState } from "./sign-in.ts";

/** Keeps one connection at a time: when it ends, the next is a fresh instance. */
export interface Supervisor {
  readonly state: BridgeState;
  /** The instance that is signed in, if one is. */
  current(): Instance | undefined;
  start(): void;
  stop(): Promise<void>;
}

export function supervise(services: WechatServices, listen: Listen): Supervisor {
  const { clock, random, note, open, probe } = services;
  const now = () => clock().getTime();
  const state: BridgeState = { presence: { kind: "away", since: now() }, aliveAt: now(), connections: 0 };
  let stopping: AbortController | undefined;
  let connection: Connection | undefined;
  let running: Promise<void> = Promise.resolve();

  /** One connection, from its beginning to its end; returns how long it was signed in. */
  async function live(): Promise<number> {
    const mine = follow(await open(), services, state);
    connection = mine;
    state.connections += 1;
    state.aliveAt = now();
    listen(mine.instance, () => (state.presence.kind === "here" ? state.presence.signIn : "-"));
    const unwatch = watch(mine, services, state);
    if (stopping?.signal.aborted) mine.end("stopped");
    // Starting resolves even where it failed: what counts is whether somebody is signed in.
    else void mine.instance.start().catch(() => mine.end("could not start"));
    const reason = await mine.ended;
    unwatch();
    connection = undefined;
    state.presence = { kind: "away", since: now() };
    if (reason !== "stopped") note({ level: "warn", event: "wechat_connection_ended", reason });
    await close(mine);
    return mine.signedInAt() ? now() - mine.signedInAt() : 0;
  }

  async function run({ signal }: AbortController): Promise<void> {
    for (let failed = 0; !signal.aborted; failed++) {
      const lasted = (await probe())
        ? await live().catch((error: unknown) => {
            note({ level: "error", event: "wechat_failed", error: error instanceof Error ? error.message : "failed" });
            return 0;
          })
        : 0;
      if (lasted > STEADY) failed = 0;
      else if (lasted > 0) failed = Math.min(failed, 1);
      const longest = Math.min(RECONNECT_LONGEST, RECONNECT_FIRST * 2 ** failed);
      await pause(longest * (0.75 + random() / 2), undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  return {
    state,
    current: () => (connection?.signedInAt() ? connection.instance : undefined),
    start() {
      stopping = new AbortController();
      running = run(stopping);
    },
    async stop() {
      stopping?.abort();
      connection?.end("stopped");
      await running;
    },
  };
}
