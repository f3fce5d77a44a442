import type { Context, Handler } from "hono";
import { readBody } from "../../core/bytes.ts";
import { PUSH_BYTES } from "../../core/limits.ts";
import { type PushContext, type PushOutcome, receivePush } from "../../core/source/index.ts";

/** Told after a push was stored that changed something, so that whoever wants to know need not wait for the next look. */
export type OnPush = (changed: number) => void;

type Refused = Extract<PushOutcome, { kind: "refused" }>["why"];

const REFUSALS: Record<Refused, string> = {
  unsigned: "webhook-id, webhook-timestamp and webhook-signature are needed",
  stale: "webhook-timestamp is more than five minutes away from now",
  forged: "no key of this source made this signature over these bytes",
};

const refuse = (context: Context, status: 400 | 401 | 409 | 413 | 415, code: string, message: string, more = {}) =>
  context.json({ error: { code, message, ...more } }, status);

/** `POST /api/sources/:id/events`: the raw bytes are counted and verified before anything reads them. */
export function receive(push: PushContext, onPush: OnPush): Handler {
  return async (context) => {
    const { req } = context;
    const kind = (req.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase();
    if (kind !== "application/json") return refuse(context, 415, "json_only", "the body must be application/json");
    const body = await readBody(req.raw, PUSH_BYTES);
    if (!body) return refuse(context, 413, "too_large", `at most ${PUSH_BYTES} bytes at once`);
    const outcome = await receivePush(push, {
      source: req.param("id") ?? "",
      headers: {
        id: req.header("webhook-id") ?? req.header("idempotency-key"),
        timestamp: req.header("webhook-timestamp"),
        signature: req.header("webhook-signature"),
      },
      body,
    });
    switch (outcome.kind) {
      case "stored":
        if (!outcome.repeated && outcome.report.changed > 0) onPush(outcome.report.changed);
        return context.json({ ...outcome.report, repeated: outcome.repeated });
      case "refused":
        return refuse(context, 401, outcome.why, REFUSALS[outcome.why]);
      case "key_used_otherwise":
        return refuse(context, 409, "key_used_otherwise", "this webhook-id was used for other bytes");
      case "problems":
        return refuse(context, 400, "unreadable", "nothing was stored", { problems: outcome.problems });
    }
  };
}
