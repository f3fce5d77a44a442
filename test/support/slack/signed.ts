import { createHmac } from "node:crypto";
import { SIGNING_SECRET } from "./workspace.ts";

export interface SignedRequest {
  method: "POST";
  headers: Record<string, string>;
  body: string;
}

export const signatureOf = (body: string, timestamp: string, secret = SIGNING_SECRET): string =>
  `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;

const signed = (body: string, type: string, now: Date, more: Record<string, string>): SignedRequest => {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return {
    method: "POST",
    headers: {
      "content-type": type,
      "content-length": String(Buffer.byteLength(body)),
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": signatureOf(body, timestamp),
      ...more,
    },
    body,
  };
};

/** What Slack posts for an event. */
export const signedEvent = (body: object, now: Date, more: Record<string, string> = {}): SignedRequest =>
  signed(JSON.stringify(body), "application/json", now, more);

/** What Slack posts for a command. */
export const signedForm = (fields: Record<string, string>, now: Date): SignedRequest =>
  signed(new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded", now, {});

/** What Slack posts for a shortcut or a press. */
export const signedPayload = (payload: object, now: Date): SignedRequest =>
  signedForm({ payload: JSON.stringify(payload) }, now);
