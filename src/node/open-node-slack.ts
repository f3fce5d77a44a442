import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  createSlackMemory,
  type Dispatch,
  openSlack,
  type Slack,
  type SlackConfig,
  type SlackServices,
} from "../adapters/slack/index.ts";
import { authenticateWithNode, keepAliveFetch, openSocketMode, type SocketMode } from "../adapters/slack/node/index.ts";
import type { Database } from "../core/database/index.ts";
import type { Log } from "../log.ts";

export interface NodeSlack extends Slack {
  /** Only where an app-level token is configured. */
  socket(dispatch: Dispatch): SocketMode | undefined;
  /** What waits for its turn goes back to the outbox: the process is about to end. */
  stop(): void;
}

/** Slack on Node: connections that are kept, a faster signature, and Socket Mode for those without a public address. */
export function openNodeSlack(config: SlackConfig, database: Database, clock: () => Date, log: Log): NodeSlack {
  const ending = new AbortController();
  // Each letter that waits for its turn listens.
  setMaxListeners(0, ending.signal);
  const services: SlackServices = {
    config,
    clock,
    // Woken early it goes on, and sees by the clock that it was.
    wait: (ms) => sleep(ms, undefined, { signal: ending.signal }).catch(() => undefined),
    timer(ms, ring) {
      const timer = setTimeout(ring, ms);
      return () => clearTimeout(timer);
    },
    memory: createSlackMemory(),
    note: log,
    database,
    fetch: keepAliveFetch(),
    authenticate: authenticateWithNode,
  };
  const { appToken } = config;
  return {
    ...openSlack(services),
    stop: () => ending.abort(),
    socket: (dispatch) => (appToken ? openSocketMode(appToken, services, dispatch) : undefined),
  };
}
