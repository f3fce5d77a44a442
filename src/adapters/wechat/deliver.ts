import type { ContactInterface, RoomInterface } from "wechaty/impls";
import { type FilePart, filesOf, openReply, plainPhrases, type Reply } from "../../bot/index.ts";
import type { Courier, Delivery, Letter } from "../../core/outbox/index.ts";
import type { WechatServices } from "./deps.ts";
import type { Instance } from "./instance.ts";
import { AWAY_RETRY, QUESTION_OPEN } from "./limits.ts";
import { makeFile } from "./make-file.ts";
import { remember, type WechatMemory } from "./memory.ts";
import type { Pace } from "./pace.ts";
import { parseAddress, type WechatAddress } from "./place.ts";
import { CHANNEL } from "./read.ts";
import { asks, renderForGroup, renderWhole } from "./render.ts";
import type { Supervisor } from "./supervise.ts";

type Listener = Pick<ContactInterface | RoomInterface, "say">;

/** One message to one listener. */
interface Utterance {
  to: Listener;
  said: string | FilePart;
}

/** The whole of a reply, and the files that it offers, for one person. */
const allFor = (to: Listener, reply: Reply): Utterance[] =>
  [...renderWhole(reply).texts, ...filesOf(reply)].map((said) => ({ to, said }));

function openLetter({ body }: Pick<Letter, "body">): Reply | undefined {
  try {
    return openReply(body);
  } catch {
    // Set aside, so that the version that can read it may still send it.
    return undefined;
  }
}

const away = (reason: string): Delivery => ({ kind: "retry", afterMs: AWAY_RETRY, reason });

/** Everything that is said for a letter, in order; what is for the asker alone is said to them, if they can be written to. */
async function plan(
  instance: Instance,
  { kind, id, person }: WechatAddress,
  reply: Reply,
): Promise<{ said: Utterance[]; isShortened: boolean } | undefined> {
  if (kind === "contact") {
    const contact = await instance.Contact.find({ id });
    return contact && { said: allFor(contact, reply), isShortened: false };
  }
  const room = await instance.Room.find({ id });
  if (!room) return undefined;
  if (reply.for !== "asker" || !person) {
    const { texts, isShortened } = renderForGroup(reply);
    return { said: texts.map((text) => ({ to: room, said: text })), isShortened };
  }
  const words = plainPhrases[reply.language];
  const contact = await instance.Contact.find({ id: person });
  // WeChat lets only friends be written to.
  if (!contact?.friend()) return { said: [{ to: room, said: words.cannotTellAlone }], isShortened: false };
  return { said: [...allFor(contact, reply), { to: room, said: words.toldAlone }], isShortened: false };
}

/** Carries letters to people and groups, slowly, while somebody is signed in. */
export function createCourier(
  { clock, note, database }: Pick<WechatServices, "clock" | "note" | "database">,
  memory: WechatMemory,
  supervisor: Pick<Supervisor, "current" | "state">,
  pace: Pace,
): Courier {
  async function sayAll(all: readonly Utterance[], letter: Letter): Promise<Delivery> {
    for (const [at, { to, said }] of all.entries()) {
      if (at < letter.partsSent) continue;
      const late = await pace();
      if (late) return { kind: "retry", afterMs: late.retryAfterMs, partsSent: at, reason: "too much to say at once" };
      try {
        await to.say(typeof said === "string" ? said : await makeFile(database, letter, said));
      } catch (error) {
        note({ level: "warn", event: "wechat_not_said", error: error instanceof Error ? error.name : "failed" });
        return { kind: "retry", partsSent: at, reason: "WeChat did not take the message" };
      }
    }
    return { kind: "sent" };
  }

  return {
    channel: CHANNEL,
    async deliver(letter) {
      const to = parseAddress(letter.address);
      const reply = openLetter(letter);
      if (!to || !reply) return { kind: "gone", reason: to ? "another version wrote it" : "not an address in WeChat" };
      const instance = supervisor.current();
      const { presence } = supervisor.state;
      if (!instance || presence.kind !== "here") return away("nobody is signed in");
      if (to.signIn !== presence.signIn) return { kind: "gone", reason: "its group got another id with a new sign-in" };
      // Whoever took the question back wants no answer.
      if (memory.recalled.has(memory.causes.get(letter.cause) ?? "")) return { kind: "sent", receipt: "recalled" };
      const planned = await plan(instance, to, reply);
      if (!planned) return { kind: "gone", reason: "the group or the person is no longer there" };
      const delivery = await sayAll(planned.said, letter);
      if (delivery.kind !== "sent") return delivery;
      if (planned.isShortened) remember(memory.shortened, letter.address, letter.body);
      else memory.shortened.delete(letter.address);
      if (asks(reply)) remember(memory.asked, letter.address, clock().getTime() + QUESTION_OPEN);
      return delivery;
    },
  };
}
