import type { types } from "@slack/bolt";
import type { SlackServices } from "./deps.ts";
import { nativeFetch } from "./native-fetch.ts";

/** What is posted to a response address. https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export interface ResponseMessage {
  response_type: "ephemeral";
  replace_original: boolean;
  text: string;
  blocks?: readonly types.KnownBlock[];
}

/** Slack refused what was sent to a response address; shaped like the web client's own errors. */
export class ResponseRefused extends Error {
  override name = "ResponseRefused";
  readonly statusCode: number;
  readonly data: { error: string };
  readonly retryAfter: number | undefined;
  constructor(statusCode: number, error: string, retryAfter?: number) {
    super(`Slack answered ${statusCode}`);
    this.statusCode = statusCode;
    this.data = { error };
    this.retryAfter = retryAfter;
  }
}

/** Slack's own addresses, or those of whatever stands in for its Web API: nothing else is ever posted to. */
export const isSlackUrl = (text: string, apiUrl: string): boolean => {
  const url = URL.parse(text);
  if (!url) return false;
  return (url.protocol === "https:" && url.hostname.endsWith(".slack.com")) || url.origin === new URL(apiUrl).origin;
};

/** Answers a command, a shortcut or a press at the address it came with: five times, within thirty minutes. */
export async function respond(
  { config, fetch = nativeFetch }: Pick<SlackServices, "config" | "fetch">,
  url: string,
  message: ResponseMessage,
): Promise<void> {
  if (!isSlackUrl(url, config.apiUrl)) throw new ResponseRefused(400, "no_response_address");
  const headers = { "content-type": "application/json; charset=utf-8" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(message) });
  const said = await response.text();
  if (response.status === 200) return;
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  const error = /"error":\s*"(\w+)"/.exec(said)?.[1] ?? (/^\w+$/.test(said.trim()) ? said.trim() : "");
  throw new ResponseRefused(response.status, error, response.status === 429 ? seconds || 1 : undefined);
}
