import type { Handler } from "hono";
import { answer } from "./answer.ts";
import type { WebDeps } from "./deps.ts";
import { newestSequence, toSentReply, wantsHtml } from "./letters.ts";
import { readMessage } from "./read.ts";
import { refusal, refuse } from "./refuse.ts";
import { ensureSession } from "./session.ts";
import { languageOf } from "./visitor.ts";

/** `POST /api/messages`: answers one message; the same id again gets the same replies. */
export const receiveMessage =
  (deps: WebDeps): Handler =>
  async (context) => {
    const read = await readMessage(context.req.raw);
    if (!read.ok) return refuse(context, refusal(context, read.code));
    const { id: session } = await ensureSession(context, deps);
    const answered = await answer(context, deps, session, read.sent);
    if (!answered.ok) return refuse(context, answered.refusal);
    const html = wantsHtml(context.req.query("with"));
    const { letters } = answered;
    const replies = letters.map((letter) => toSentReply(letter, languageOf(context), html));
    const newest = letters.at(-1)?.sequence ?? (await newestSequence(deps, session));
    return context.json({ replies: await Promise.all(replies), cursor: String(newest) });
  };
