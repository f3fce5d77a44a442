import {
  type Cause,
  CONCLUDE,
  type Diagnosis,
  diagnose,
  REMEDIES,
  type RemedyId,
} from "../../../core/diagnosis/index.ts";
import { shanghaiDate } from "../../../core/invoice/index.ts";
import type { Dialog } from "../../conversation/index.ts";
import { sayDate } from "../../phrases/dates.ts";
import { causePhrases } from "../../phrases/diagnosis/causes.ts";
import { sayCheck } from "../../phrases/diagnosis/checks.ts";
import { dialogPhrases } from "../../phrases/diagnosis/dialog.ts";
import { handPhrases } from "../../phrases/diagnosis/hand.ts";
import { questionPhrases, sayAnswer } from "../../phrases/diagnosis/questions.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import type { Part } from "../../reply/index.ts";
import type { SkillContext, SkillResult } from "../skill.ts";
import { sayChecks, saySum } from "./tell.ts";

/** Who can do something about it: the first of its remedies that names somebody other than our own customer. */
function whomToAsk({ remedies }: Diagnosis, tried: number): "issuer" | "bureau" | "software" | "admin" {
  const open = [...remedies.slice(tried), ...remedies];
  for (const remedy of open) {
    const { copy } = { copy: undefined, ...REMEDIES[remedy as RemedyId] };
    if (copy && copy !== "customer") return copy;
  }
  return "admin";
}

function factsOf({ facts }: Diagnosis, context: SkillContext): string[] {
  const { labels } = invoicePhrases[context.language];
  const { invoice, told, now } = facts;
  const date = invoice?.issuedOn ?? told.issuedOn;
  const number = [told.query?.code, told.query?.digits].filter(Boolean).join(" ");
  return [
    number && `${labels.number} ${number}`,
    date && `${labels.issuedOn} ${sayDate(date, shanghaiDate(now), context.language)}`,
    invoice?.direction === "issued"
      ? invoice.buyer.name && `${labels.buyer} ${invoice.buyer.name}`
      : invoice?.seller.name && `${labels.seller} ${invoice.seller.name}`,
    saySum({ facts } as Diagnosis) && `${labels.total} ${saySum({ facts } as Diagnosis)}`,
  ].filter((one): one is string => Boolean(one));
}

/** 人工: facts, checks and what was said, as one message to forward, and where to take it. */
export async function handOver(context: SkillContext, organisation: string, dialog: Dialog): Promise<SkillResult> {
  const diagnosis = await diagnose(context.database, organisation, dialog.told, context.now, CONCLUDE);
  const words = dialogPhrases[context.language];
  const hand = handPhrases[context.language];
  const unknown = diagnosis.checks.filter(({ check, outcome }) => outcome === "unknown" && check !== "source");
  const checks = [
    ...sayChecks(diagnosis.checks, context),
    ...unknown.map((check) => sayCheck(check, context)).filter(Boolean),
  ];
  const causes = diagnosis.causes
    .slice(0, 3)
    .map(({ cause, likelihood }: { cause: Cause; likelihood: number }) =>
      words.share(causePhrases[context.language][cause][0], likelihood),
    );
  const said = dialog.said.map(({ asked, text, answer = "" }) => {
    if (asked === "") return text;
    const plain = /^\s*\d{1,2}\s*$/.test(text) ? sayAnswer(asked, answer, context.language) : text;
    return words.said(questionPhrases[context.language][asked].name, plain);
  });
  const lines = [
    words.handHead,
    ...factsOf(diagnosis, context),
    `${hand.checked}${checks.join(words.and)}`,
    `${hand.causes}${causes.join(words.and)}`,
    `${hand.said}${said.join(hand.between)}`,
    words.handTo[whomToAsk(diagnosis, dialog.remedy)],
  ];
  return {
    parts: [{ kind: "text", text: lines.join("\n") } satisfies Part],
    ...(context.conversation.pending ? { pending: context.conversation.pending } : {}),
    dialog,
  };
}
