/** What the Slack app needs to know; see docs/slack.md for where each value comes from. */
export interface SlackConfig {
  /** Proves that a request came from Slack; '' only where nothing comes in over HTTP. */
  signingSecret: string;
  botToken: string;
  apiUrl: string;
  /** Opens Socket Mode, for those without a public address; Node only. */
  appToken: string | undefined;
}

/** Slack is absent until something of it is configured, and then says what is still missing. */
export type SlackSetting =
  | { kind: "absent" }
  | { kind: "incomplete"; missing: readonly string[] }
  | { kind: "ready"; config: SlackConfig };

export interface SlackEnv {
  readonly SLACK_SIGNING_SECRET?: string | undefined;
  readonly SLACK_BOT_TOKEN?: string | undefined;
  readonly SLACK_API_URL?: string | undefined;
  readonly SLACK_APP_TOKEN?: string | undefined;
}

const API_URL = "https://slack.com/api/";

const WHERE = {
  SLACK_SIGNING_SECRET:
    "copy it from api.slack.com/apps → your app → Basic Information → App Credentials → Signing Secret",
  SLACK_BOT_TOKEN:
    "copy it from api.slack.com/apps → your app → OAuth & Permissions → Bot User OAuth Token (install the app first); it begins with xoxb-",
  SLACK_APP_TOKEN:
    "make one at api.slack.com/apps → your app → Basic Information → App-Level Tokens, with connections:write; it begins with xapp-",
  SLACK_API_URL: "leave it out for Slack itself; otherwise an http:// or https:// address",
} as const;

const fault = (name: keyof typeof WHERE, what: string): string => `${name} ${what}: ${WHERE[name]}`;

function readApiUrl(text: string): string | undefined {
  const url = URL.parse(text || API_URL);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The Slack app's configuration, or what keeps it from working, each with where to get it. */
export function slackConfig(env: SlackEnv): SlackSetting {
  const read = (name: keyof SlackEnv): string => env[name]?.trim() ?? "";
  const signingSecret = read("SLACK_SIGNING_SECRET");
  const botToken = read("SLACK_BOT_TOKEN");
  const appToken = read("SLACK_APP_TOKEN") || undefined;
  const apiUrl = readApiUrl(read("SLACK_API_URL"));
  if (!signingSecret && !botToken && !appToken) return { kind: "absent" };
  const missing = [
    // Socket Mode has no requests to verify.
    ...(signingSecret || appToken ? [] : [fault("SLACK_SIGNING_SECRET", "is not set")]),
    ...(botToken ? [] : [fault("SLACK_BOT_TOKEN", "is not set")]),
    ...(!botToken || botToken.startsWith("xoxb-") ? [] : [fault("SLACK_BOT_TOKEN", "is not a bot token")]),
    ...(!appToken || appToken.startsWith("xapp-") ? [] : [fault("SLACK_APP_TOKEN", "is not an app-level token")]),
    ...(apiUrl ? [] : [fault("SLACK_API_URL", "is not an address")]),
  ];
  if (missing.length > 0 || !apiUrl) return { kind: "incomplete", missing };
  return { kind: "ready", config: { signingSecret, botToken, apiUrl, appToken } };
}
