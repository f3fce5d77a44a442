import { describe, expect, test } from "vitest";
import { slackConfig } from "../../../src/adapters/slack/index.ts";

describe("what is configured", () => {
  test("nothing: Slack is absent", () => {
    expect(slackConfig({})).toEqual({ kind: "absent" });
    expect(slackConfig({ SLACK_SIGNING_SECRET: " ", SLACK_BOT_TOKEN: "" })).toEqual({ kind: "absent" });
    expect(slackConfig({ SLACK_API_URL: "http://127.0.0.1:1/" })).toEqual({ kind: "absent" });
  });

  test("enough: with Slack's own address unless told otherwise", () => {
    expect(slackConfig({ SLACK_SIGNING_SECRET: "s", SLACK_BOT_TOKEN: "xoxb-1" })).toEqual({
      kind: "ready",
      config: { signingSecret: "s", botToken: "xoxb-1", apiUrl: "https://slack.com/api/", appToken: undefined },
    });
    const own = slackConfig({
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_APP_TOKEN: "xapp-1",
      SLACK_API_URL: "http://127.0.0.1:1/api",
    });
    expect(own).toMatchObject({ kind: "ready", config: { signingSecret: "", apiUrl: "http://127.0.0.1:1/api/" } });
  });

  test.each([
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, /^SLACK_SIGNING_SECRET is not set: .*Signing Secret/],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "  " }, /^SLACK_SIGNING_SECRET is not set/],
    [{ SLACK_SIGNING_SECRET: "s" }, /^SLACK_BOT_TOKEN is not set: .*OAuth & Permissions/],
    [{ SLACK_SIGNING_SECRET: "s", SLACK_BOT_TOKEN: "xoxp-1" }, /^SLACK_BOT_TOKEN is not a bot token/],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "1" }, /^SLACK_APP_TOKEN is not an app-level token/],
    [{ SLACK_SIGNING_SECRET: "s", SLACK_BOT_TOKEN: "xoxb-1", SLACK_API_URL: "ftp://x" }, /^SLACK_API_URL/],
  ])("%o says what is missing and where to get it, and never a value", (env, says) => {
    const setting = slackConfig(env);
    expect(setting).toMatchObject({ kind: "incomplete", missing: [expect.stringMatching(says)] });
    expect(JSON.stringify(setting)).not.toContain("xoxp-1");
  });
});
