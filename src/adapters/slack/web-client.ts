import { type FetchFunction, type Logger, WebClient, type WebClientOptions } from "@slack/web-api";
import type { SlackConfig } from "./config.ts";

/** The part of `fetch` that web-api 8.2 and we use; test/contracts holds it. */
export type SlackFetch = FetchFunction;

/** Calls are made once: the outbox tries again, because a Worker would not live to. */
export const clientOptions = (config: SlackConfig, slackFetch: SlackFetch, logger: Logger): WebClientOptions => ({
  slackApiUrl: config.apiUrl,
  fetch: slackFetch,
  logger,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
});

export const createWebClient = (config: SlackConfig, slackFetch: SlackFetch, logger: Logger): WebClient =>
  new WebClient(config.botToken, clientOptions(config, slackFetch, logger));
