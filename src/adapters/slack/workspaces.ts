import type { WebClient } from "@slack/web-api";

/** The app as it is installed in a workspace. */
export interface Workspace {
  team: string;
  token: string;
  botUserId: string;
  botId: string;
  client: WebClient;
}

/** Who we are, and with which token, in each workspace; undefined in one that did not install the app. */
export interface Workspaces {
  find(team: string): Promise<Workspace | undefined>;
}

/** What Slack says about a token: plain, so that it may be kept between requests. */
export interface Identity {
  team: string;
  botUserId: string;
  botId: string;
}

/** The one workspace whose token is configured; who that is, Slack is asked once. */
export function oneWorkspace(token: string, client: WebClient, kept: Map<string, Identity>): Workspaces {
  const ask = async (): Promise<Identity> => {
    const { team_id, user_id, bot_id } = await client.auth.test();
    if (!team_id || !user_id || !bot_id) throw new Error("Slack did not say whose token SLACK_BOT_TOKEN is");
    return { team: team_id, botUserId: user_id, botId: bot_id };
  };
  return {
    async find(team) {
      const identity = kept.get("self") ?? (await ask());
      kept.set("self", identity);
      return identity.team === team ? { ...identity, token, client } : undefined;
    },
  };
}
