import { MESSAGE_CHARACTERS } from "../core/limits.ts";
import type { Wish } from "./intent/index.ts";
import { understand } from "./intent/index.ts";
import { basicPhrases } from "./phrases/basics.ts";
import { lookupPhrases } from "./phrases/lookup.ts";
import {
  answerChoice,
  bind,
  help,
  lookUp,
  type SkillContext,
  type SkillResult,
  say,
  unbind,
  whoAmI,
} from "./skills/index.ts";

/** The ledger this person may read here, or what to say instead. */
function ledgerOf({ turn, language }: SkillContext): { organisation: string } | { instead: SkillResult } {
  const { organisation, audience, role } = turn.standing;
  const words = basicPhrases[language];
  if (!organisation) return { instead: say(words.unbound) };
  if (audience === "outsiders" || role === "guest") return { instead: say(words.outsiders) };
  return { organisation: organisation.id };
}

async function lookUpIn(context: SkillContext, wish: Extract<Wish, { kind: "lookup" }>): Promise<SkillResult> {
  const ledger = ledgerOf(context);
  return "instead" in ledger ? ledger.instead : lookUp(context, ledger.organisation, wish.numbers);
}

const SHORT_NUMBER = /^\s*[\d０-９]{1,2}\s*$/u;

async function fulfil(context: SkillContext, wish: Wish): Promise<SkillResult> {
  const words = basicPhrases[context.language];
  switch (wish.kind) {
    case "help":
      return help(context);
    case "whoami":
      return whoAmI(context);
    case "bind":
      return bind(context, wish.code);
    case "unbind":
      return unbind(context);
    case "cancel":
      return say(context.conversation.pending ? words.cancelled : words.nothingToCancel);
    case "lookup":
      return lookUpIn(context, wish);
    case "lookup_without_number":
      return say(lookupPhrases[context.language].whichNumber);
    case "unclear":
      return say(SHORT_NUMBER.test(context.message.text) ? words.noQuestion : words.unclear);
  }
}

/** Decides what to say and what to change: an open question reads the message first, then the message speaks for itself. */
export async function think(context: SkillContext): Promise<SkillResult> {
  const words = basicPhrases[context.language];
  const { text } = context.message;
  if (text.trim() === "") return { ...say(words.empty), pending: context.conversation.pending };
  if (text.length > MESSAGE_CHARACTERS) return say(words.tooLong(MESSAGE_CHARACTERS, text.length));
  const ledger = ledgerOf(context);
  const chosen = "organisation" in ledger ? await answerChoice(context, ledger.organisation) : undefined;
  return chosen ?? fulfil(context, understand(text));
}
