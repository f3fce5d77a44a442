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
}

/** Slack on Node: connections that are kept, a faster signature, and Socket Mode for those without a public address. */
export function openNodeSlack(config: SlackConfig, database: Database, clock: () => Date, log: Log): NodeSlack {
  const services: SlackServices = {
    config,
    clock,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
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
    socket: (dispatch) => (appToken ? openSocketMode(appToken, services, dispatch) : undefined),
  };
}
