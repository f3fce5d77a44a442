import type { Handler } from "hono";
import { LONG_POLL } from "../../core/limits.ts";
import { fetchLetters, type Letter } from "../../core/outbox/index.ts";
import type { WebDeps } from "./deps.ts";
import { newestSequence, toSentReply, wantsHtml } from "./letters.ts";
import { refusal, refuse } from "./refuse.ts";
import { readSession } from "./session.ts";
import { addressOf, CHANNEL, languageOf } from "./visitor.ts";
import { pollForLetters } from "./wait-for-letters.ts";

/** Past every letter: a reader without a cursor is handed only what nobody has fetched. */
const ONLY_WAITING = Number.MAX_SAFE_INTEGER;

async function untilLetters(deps: WebDeps, session: string, after: number, gone: AbortSignal): Promise<Letter[]> {
  const wait = deps.waitForLetters ?? pollForLetters;
  const until = deps.clock().getTime() + LONG_POLL;
  for (;;) {
    const now = deps.clock();
    const letters = await fetchLetters(deps.database, CHANNEL, addressOf(session), after, now);
    const left = until - now.getTime();
    if (letters.length > 0 || left <= 0 || gone.aborted) return letters;
    if ((await wait(addressOf(session), left, gone)) === "leave") return [];
  }
}

/** `GET /api/messages`: waits for what the session has not seen, and hands it over. */
export const awaitMessages =
  (deps: WebDeps): Handler =>
  async (context) => {
    const session = await readSession(context, deps);
    if (!session) return refuse(context, refusal(context, "no_session"));
    const cursor = context.req.query("after");
    if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) return refuse(context, refusal(context, "bad_cursor"));
    const after = cursor === undefined ? ONLY_WAITING : Number(cursor);
    const letters = await untilLetters(deps, session.id, after, context.req.raw.signal);
    const html = wantsHtml(context.req.query("with"));
    const replies = letters.map((letter) => toSentReply(letter, languageOf(context), html));
    const seen = cursor === undefined ? await newestSequence(deps, session.id) : after;
    // A letter that waited may be older than the cursor, which never moves back.
    const newest = Math.max(seen, ...letters.map(({ sequence }) => sequence));
    return context.json({ replies: await Promise.all(replies), cursor: String(newest) });
  };
