import type { SlackMemory } from "../adapters/slack/index.ts";
import { addressOf } from "../address-of.ts";
import { openAlertChannels } from "../alert-channels.ts";
import { type CallbackMemory, openCallbackChannels } from "../callback-channels.ts";
import { LETTERS_PER_EDGE_SWEEP } from "../core/limits.ts";
import type { Courier } from "../core/outbox/index.ts";
import { openHouse } from "../house.ts";
import { createHttp } from "../http.ts";
import type { Log } from "../log.ts";
import type { EdgeConfig } from "./config.ts";
import { openEdgeDatabase } from "./open-edge-database.ts";
import { openEdgeSlack } from "./open-edge-slack.ts";

export interface Edge {
  fetch(request: Request): Response | Promise<Response>;
  tick(now: Date): Promise<void>;
}

const entropy = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const clock = (): Date => new Date();
const log: Log = (entry) => console.log(JSON.stringify(entry));

/** What outlives a request. */
export interface EdgeMemory {
  slack: SlackMemory;
  callbacks: CallbackMemory;
}

/** The house for one request; `background` is how the request lets work go on after its response. */
export function assemble(
  { web, database: address, slack: setting, callbacks, missing }: EdgeConfig,
  memory: EdgeMemory,
  couriers: readonly Courier[],
  background: (work: Promise<unknown>) => void,
): Edge {
  const opened = address && openEdgeDatabase(address);
  const slack =
    setting.kind === "ready" && opened
      ? openEdgeSlack(setting.config, opened.database, memory.slack, clock, log)
      : undefined;
  const services = { clock, entropy, log, memory: memory.callbacks };
  const channels =
    web && opened
      ? openCallbackChannels(callbacks, { ...services, database: opened.database, secret: web.secret })
      : undefined;
  const alerts =
    web && opened ? openAlertChannels({ database: opened.database, secret: web.secret, clock }) : undefined;
  const house =
    opened &&
    openHouse({
      database: opened.database,
      couriers: [
        ...(slack ? [slack.courier] : []),
        ...(channels?.couriers ?? []),
        ...(alerts?.couriers ?? []),
        ...couriers,
      ],
      clock,
      random: Math.random,
      entropy,
      background,
      lettersPerSweep: LETTERS_PER_EDGE_SWEEP,
      addressOf,
      log,
    });
  const app = createHttp({
    web:
      web && house
        ? {
            bot: house.bot,
            database: opened.database,
            config: web,
            clock,
            entropy,
            peerAddress: (context) => context.req.header("cf-connecting-ip"),
          }
        : undefined,
    channels: house
      ? [
          ...(slack ? [slack.routes(slack.dispatch({ bot: house.bot, database: opened.database, background }))] : []),
          ...(channels?.routes({ bot: house.bot, background }) ?? []),
          ...(alerts?.routes(house.noticed) ?? []),
        ]
      : [],
    checks: [
      { name: "configuration", missing: async () => missing },
      ...(opened ? [{ name: "database", missing: opened.missing }] : []),
    ],
    log,
    newId: () => crypto.randomUUID(),
  });
  return {
    fetch: (request) => app.fetch(request),
    async tick(now) {
      for (const what of missing) log({ level: "error", event: "not_configured", what });
      await house?.tick(now);
    },
  };
}
