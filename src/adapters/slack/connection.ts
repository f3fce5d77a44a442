import type { WebClient } from "@slack/web-api";
import type { SlackServices } from "./deps.ts";
import { nativeFetch } from "./native-fetch.ts";
import { createPeople, type People } from "./people.ts";
import { quietLogger } from "./slack-logger.ts";
import { oneWorkspace, type Workspaces } from "./workspaces.ts";

/** The way to Slack's Web API. */
export interface Connection {
  workspaces: Workspaces;
  people: People;
}

/** Opens it on first use: the web client is loaded only when somebody speaks on Slack. */
export function connect({ config, clock, memory, note, fetch }: SlackServices): () => Promise<Connection> {
  let opened: Promise<Connection> | undefined;
  const open = async (): Promise<Connection> => {
    const { createWebClient } = await import("./web-client.ts");
    const client: WebClient = createWebClient(config, fetch ?? nativeFetch, quietLogger(note));
    return {
      workspaces: oneWorkspace(config.botToken, client, memory.identities),
      people: createPeople(clock, memory.people),
    };
  };
  return () => {
    opened ??= open();
    return opened;
  };
}
