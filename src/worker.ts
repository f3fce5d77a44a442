import { createSlackMemory } from "./adapters/slack/index.ts";
import { createCallbackMemory } from "./callback-channels.ts";
import type { Courier } from "./core/outbox/index.ts";
import { assemble, type EdgeConfig, type EdgeEnv, edgeConfig } from "./edge/index.ts";

/** What the platform calls a Worker with; only the parts that are used here. */
interface Execution {
  waitUntil(work: Promise<unknown>): void;
}

interface Cron {
  /** The minute it was meant for, in ms since 1970. */
  scheduledTime: number;
}

export interface WorkerOptions {
  /** What carries letters on channels that the Worker does not have by itself. */
  couriers?(env: EdgeEnv): readonly Courier[];
}

/** The entry point on Cloudflare Workers. */
export function createWorker({ couriers = () => [] }: WorkerOptions = {}) {
  // Kept between requests: the configuration, which is plain. The house is assembled for each, in about 0.4 ms: in one
  // that is kept, requests wait for promises that end with the request that made them (workerd cancelled 23 of 40 at
  // once when libSQL's own client was kept), and keeping it measured no faster.
  let config: EdgeConfig | undefined;
  const memory = { slack: createSlackMemory(), callbacks: createCallbackMemory() };
  const edge = (env: EdgeEnv, execution: Execution) => {
    config ??= edgeConfig(env);
    return assemble(config, memory, couriers(env), (work) => execution.waitUntil(work));
  };
  return {
    fetch: (request: Request, env: EdgeEnv, execution: Execution) => edge(env, execution).fetch(request),
    scheduled: (cron: Cron, env: EdgeEnv, execution: Execution) =>
      edge(env, execution).tick(new Date(cron.scheduledTime)),
  };
}

export default createWorker();
