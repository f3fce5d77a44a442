import { tradesInvoices, type Wish } from "../intent/index.ts";
import { basicPhrases } from "../phrases/basics.ts";
import { intentPhrases } from "../phrases/intents.ts";
import { endThis, subscribeAsGuessed } from "./alerts/index.ts";
import { answerQuestion } from "./answer-question.ts";
import { askBack } from "./ask-back.ts";
import { handOff, smallTalk } from "./chat.ts";
import { lookUp } from "./look-up.ts";
import { listEverything } from "./search/index.ts";
import { type SkillContext, type SkillResult, say } from "./skill.ts";
import { verify } from "./verify.ts";

/** Wishes that were said in free words; commands and plain look-ups are fulfilled by their own skills. */
export type IntentWish = Extract<
  Wish,
  | { kind: "doubtful" }
  | {
      kind:
        | "list_mine"
        | "batch"
        | "verify"
        | "diagnose"
        | "status"
        | "subscribe"
        | "unsubscribe"
        | "knowledge"
        | "handoff"
        | "smalltalk"
        | "out_of_scope";
    }
>;

type Ledger = { organisation: string } | { instead: SkillResult };

/** Fulfils what was wished for in free words, or says honestly that it cannot yet; offers only what exists. */
export async function fulfilIntent(context: SkillContext, ledger: Ledger, wish: IntentWish): Promise<SkillResult> {
  const words = intentPhrases[context.language];
  const lookUpThese = () =>
    "instead" in ledger ? ledger.instead : lookUp(context, ledger.organisation, "numbers" in wish ? wish.numbers : []);
  const numbered = "numbers" in wish && wish.numbers.length > 0;
  switch (wish.kind) {
    case "batch":
      return numbered ? lookUpThese() : say(words.batchWithout);
    case "status":
      return numbered ? lookUpThese() : say(words.statusWithout);
    case "diagnose":
      return numbered ? lookUpThese() : answerQuestion(context, context.message.text);
    case "verify":
      return verify(context, "organisation" in ledger ? ledger.organisation : undefined, wish.numbers);
    case "knowledge":
      // No article knows about one invoice, but the ledger may.
      return answerQuestion(context, context.message.text, numbered ? lookUpThese : undefined);
    case "list_mine":
      if (numbered) return lookUpThese();
      return "instead" in ledger ? say(words.listMine) : listEverything(context, ledger.organisation);
    case "subscribe":
      return "instead" in ledger ? ledger.instead : subscribeAsGuessed(context, ledger.organisation);
    case "unsubscribe":
      return "instead" in ledger ? ledger.instead : endThis(context, ledger.organisation);
    case "handoff":
      return handOff(context);
    case "smalltalk":
      return smallTalk(context);
    case "out_of_scope":
      return say(tradesInvoices(context.message.text) ? words.noTrade : basicPhrases[context.language].unclear);
    case "doubtful":
      return askBack(context, wish.between);
  }
}
