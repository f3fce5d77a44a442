import { type DueReminder, diagnose, findDueReminders, settleReminder } from "../../core/diagnosis/index.ts";
import { type Outgoing, writeLetters } from "../../core/outbox/index.ts";
import type { Database } from "../../core/turn/index.ts";
import { causePhrases } from "../phrases/diagnosis/causes.ts";
import { dialogPhrases } from "../phrases/diagnosis/dialog.ts";
import { questionPhrases } from "../phrases/diagnosis/questions.ts";
import { type Reply, sealReply } from "../reply/index.ts";
import { openWaiting, tailOf, type WaitingFacts } from "../skills/diagnosis/index.ts";

/** What is said when the time has come; a look at the ledger first, which may have the answer by now. */
async function words(database: Database, due: DueReminder, facts: WaitingFacts, now: Date): Promise<string> {
  const { language, told } = facts;
  const say = dialogPhrases[language];
  const tail = tailOf(told, { language, now });
  if (due.kind === "timeout") return say.timedOut(tail, questionPhrases[language][facts.asked ?? "symptom"].name);
  if (due.kind === "notice") return say.noticeOver(facts.what ?? "");
  const { checks } = await diagnose(database, due.organisation, told, now);
  const found =
    told.symptom === "not_found" && checks.some(({ check, outcome }) => check === "ledger" && outcome === "pass");
  const number = tail.trim() || say.thisInvoice;
  if (found) return say.dueFound(number);
  return say.due(number, causePhrases[language][facts.named ?? "sync_delay_same_day"][0]);
}

async function send(database: Database, due: DueReminder, now: Date): Promise<Outgoing | undefined> {
  const facts = openWaiting(due.facts);
  const text = await words(database, due, facts, now);
  const reply: Reply = {
    language: facts.language,
    ...(facts.group ? { for: "asker" } : {}),
    parts: [{ kind: "text", text }],
  };
  const { channel, address, organisation } = due;
  const letter: Outgoing = { channel, address, organisation, stream: "alerts", body: sealReply(reply) };
  const writes = [...settleReminder(due), ...writeLetters(due.cause, [letter], false, now)];
  return (await database.commit(writes)) === "committed" ? letter : undefined;
}

/** Turns what dialogs waited for into letters, once it is due; each once, whoever sweeps. Returns where letters wait now. */
export async function sendReminders(database: Database, now: Date): Promise<Outgoing[]> {
  const letters: Outgoing[] = [];
  for (const due of await findDueReminders(database, now)) {
    const letter = await send(database, due, now);
    if (letter) letters.push(letter);
  }
  return letters;
}
