import type { SocketModeClient } from "@slack/socket-mode";
import type { Dispatch, SlackServices } from "../index.ts";
import { quietLogger } from "../slack-logger.ts";

/** A connection that brings requests in without a public address. */
export interface SocketMode {
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface SlackEvent {
  body: Record<string, unknown>;
  ack(response?: object): Promise<void>;
  retry_num?: number;
  retry_reason?: string;
}

/** Receives over Slack's socket what otherwise comes in over HTTP; what could not be stored is not acknowledged, and comes again. */
export function openSocketMode(appToken: string, services: SlackServices, dispatch: Dispatch): SocketMode {
  const { config, note } = services;
  let client: SocketModeClient | undefined;

  async function receive({ body, ack, retry_num, retry_reason }: SlackEvent): Promise<void> {
    const ended = await dispatch(body, { num: retry_num, reason: retry_reason });
    if (ended.kind === "stored") await ack(ended.words);
  }

  async function connect(): Promise<SocketModeClient> {
    const { SocketModeClient } = await import("@slack/socket-mode");
    const opened = new SocketModeClient({
      appToken,
      logger: quietLogger(note),
      clientOptions: { slackApiUrl: config.apiUrl },
    });
    opened.on("slack_event", (event: SlackEvent) => {
      receive(event).catch((error: unknown) =>
        note({ level: "error", event: "slack_socket_failed", error: error instanceof Error ? error.name : "failed" }),
      );
    });
    for (const event of ["connected", "reconnecting", "disconnected"]) {
      opened.on(event, () => note({ level: "info", event: `slack_socket_${event}` }));
    }
    return opened;
  }

  return {
    async start() {
      client ??= await connect();
      await client.start();
    },
    async stop() {
      await client?.disconnect();
    },
  };
}
