import type { Handler } from "hono";
import { toHex } from "../../core/bytes.ts";
import { answer } from "./answer.ts";
import type { WebDeps } from "./deps.ts";
import { readForm, type Sent } from "./read.ts";
import { refusal } from "./refuse.ts";
import { ensureSession } from "./session.ts";
import { respondWithPage } from "./show-chat.ts";

const HASH_CHARACTERS = 16;

/** One page's form may be used again after going back: the same words are a repetition, other words are not. */
async function formMessageId({ id, text }: Sent): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${id} ${text}`));
  return `form-${toHex(new Uint8Array(digest)).slice(0, 2 * HASH_CHARACTERS)}`;
}

/** `POST /`: the page's form without script; the answer is on the page it leads back to. */
export const receiveForm =
  (deps: WebDeps): Handler =>
  async (context) => {
    const { id: session } = await ensureSession(context, deps);
    const read = await readForm(context.req.raw);
    if (!read.ok) {
      return respondWithPage(context, deps, session, { refusal: refusal(context, read.code), typed: read.text });
    }
    const sent = { id: await formMessageId(read.sent), text: read.sent.text };
    const answered = await answer(context, deps, session, sent);
    if (answered.ok) return context.redirect("/", 303);
    return respondWithPage(context, deps, session, { refusal: answered.refusal, typed: sent.text });
  };
