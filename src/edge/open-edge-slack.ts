import { openSlack, type Slack, type SlackConfig, type SlackMemory } from "../adapters/slack/index.ts";
import type { Database } from "../core/database/index.ts";
import type { Log } from "../log.ts";

/** Slack for one request; what it remembers outlives the request and is plain. */
export const openEdgeSlack = (
  config: SlackConfig,
  database: Database,
  memory: SlackMemory,
  clock: () => Date,
  log: Log,
): Slack =>
  openSlack({
    config,
    clock,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    timer(ms, ring) {
      const timer = setTimeout(ring, ms);
      return () => clearTimeout(timer);
    },
    memory,
    note: log,
    database,
  });
