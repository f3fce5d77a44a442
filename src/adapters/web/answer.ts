import type { Context } from "hono";
import { plainText } from "../../bot/index.ts";
import { toHex } from "../../core/bytes.ts";
import { findLetters, type Letter, settleFetched } from "../../core/outbox/index.ts";
import type { WebDeps } from "./deps.ts";
import { hashNetworkAddress } from "./network-address.ts";
import type { Sent } from "./read.ts";
import type { Refusal } from "./refuse.ts";
import { addressOf, CHANNEL, speakerOf, trustOf } from "./visitor.ts";

export type Answered = { ok: true; letters: Letter[] } | { ok: false; refusal: Refusal };

const ID_BYTES = 16;

/** Has the bot answer what this session sent and settles its letters: they go out with the response. */
export async function answer(context: Context, deps: WebDeps, session: string, sent: Sent): Promise<Answered> {
  const address = addressOf(session);
  const ended = await deps.bot.answer({
    ...speakerOf(session),
    thread: "",
    id: sent.id ?? toHex(deps.entropy(ID_BYTES)),
    text: sent.text,
    setting: "direct",
    address,
    networkAddress: await hashNetworkAddress(context, deps),
    fetched: true,
    trust: trustOf(context, deps),
  });
  switch (ended.kind) {
    case "answered": {
      const caused = await findLetters(deps.database, ended.cause);
      const letters = caused.filter((letter) => letter.channel === CHANNEL && letter.address === address);
      await settleFetched(deps.database, letters, deps.clock());
      return { ok: true, letters };
    }
    case "limited": {
      const seconds = Math.max(1, Math.ceil(ended.retryAfterMs / 1000));
      const headers = { "retry-after": String(seconds) };
      return { ok: false, refusal: { status: 429, code: "rate_limited", message: plainText(ended.reply), headers } };
    }
    case "failed":
      return { ok: false, refusal: { status: 503, code: "unavailable", message: plainText(ended.reply) } };
  }
}
