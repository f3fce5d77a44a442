import type { Context, Handler } from "hono";
import { toHex } from "../../core/bytes.ts";
import { findStanding } from "../../core/organisation/index.ts";
import { fetchLetters } from "../../core/outbox/index.ts";
import { readTranscript } from "../../core/turn/index.ts";
import { assetsPath } from "./assets/index.ts";
import type { WebDeps } from "./deps.ts";
import type { Refusal } from "./refuse.ts";
import { renderPage } from "./render-page.ts";
import { ensureSession } from "./session.ts";
import { addressOf, CHANNEL, languageOf, speakerOf, trustOf } from "./visitor.ts";

const FORM_ID_BYTES = 8;

/** The page as this session sees it; what it shows counts as fetched. */
export async function respondWithPage(
  context: Context,
  deps: WebDeps,
  session: string,
  turnedAway?: { refusal: Refusal; typed: string },
): Promise<Response> {
  const { database, clock, entropy } = deps;
  const now = clock();
  await fetchLetters(database, CHANNEL, addressOf(session), Number.MAX_SAFE_INTEGER, now);
  const [standing, transcript] = await Promise.all([
    findStanding(database, speakerOf(session), trustOf(context, deps)),
    readTranscript(database, CHANNEL, session, addressOf(session)),
  ]);
  const page = renderPage({
    ...{ language: languageOf(context), standing, transcript, now: now.getTime(), assets: assetsPath },
    formId: toHex(entropy(FORM_ID_BYTES)),
    canImport: deps.imports !== undefined && standing.role === "admin",
    notice: turnedAway?.refusal.message ?? "",
    typed: turnedAway?.typed ?? "",
  });
  return context.html(page, turnedAway?.refusal.status ?? 200, turnedAway?.refusal.headers);
}

/** `GET /`: the page, in a session that begins here, so that even a first message can be sent twice safely. */
export const showChat =
  (deps: WebDeps): Handler =>
  async (context) => {
    const session = await ensureSession(context, deps);
    return respondWithPage(context, deps, session.id);
  };
