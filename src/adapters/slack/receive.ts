import type { Handler } from "hono";
import type { SlackServices } from "./deps.ts";
import type { Dispatch } from "./dispatch.ts";
import { parseBody, readRaw, type SlackBody } from "./read-request.ts";
import { authenticateAnywhere, isSigned } from "./verify-signature.ts";

// Slack's check of a command's certificate carries no signature and wants nothing but a 200.
const isCertificateCheck = (body: SlackBody | undefined): boolean =>
  body?.ssl_check === "1" && body.command === undefined;

const number = (text: string | undefined): number | undefined =>
  text && /^\d{1,3}$/.test(text) ? Number(text) : undefined;

/** `POST /slack/events`: events, commands and interactivity. The raw bytes are verified before anything reads them. */
export function receive(services: SlackServices, dispatch: Dispatch): Handler {
  const { config, clock, note, authenticate = authenticateAnywhere } = services;
  if (!config.signingSecret) throw new Error("without a signing secret anybody could speak as Slack");
  return async (context) => {
    const { req } = context;
    const raw = await readRaw(context);
    if (!raw) return context.body(null, 413);
    const contentType = req.header("content-type") ?? "";
    const headers = { timestamp: req.header("x-slack-request-timestamp"), signature: req.header("x-slack-signature") };
    if (headers.signature === undefined && isCertificateCheck(parseBody(raw, contentType)))
      return context.body(null, 200);
    if (!(await isSigned(config.signingSecret, headers, raw, clock(), authenticate))) return context.body(null, 401);
    const body = parseBody(raw, contentType);
    if (!body) return context.body(null, 400);
    if (body.type === "url_verification") return context.json({ challenge: body.challenge ?? "" });
    if (body.type === "app_rate_limited") {
      note({ level: "warn", event: "slack_limits_events", minute: Number(body.minute_rate_limited ?? 0) });
      return context.body(null, 200);
    }
    const retry = { num: number(req.header("x-slack-retry-num")), reason: req.header("x-slack-retry-reason") };
    const ended = await dispatch(body, retry);
    switch (ended.kind) {
      case "stored":
        return ended.words ? context.json(ended.words, 200) : context.body(null, 200);
      case "again":
        // Slack sends it again, and a turn that was finished meanwhile is found as seen.
        return context.body(null, 503);
      case "unknown":
        return context.body(null, 404);
    }
  };
}
