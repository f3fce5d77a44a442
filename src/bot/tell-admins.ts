import { shanghaiDate } from "../core/invoice/index.ts";
import { listAdmins } from "../core/organisation/index.ts";
import { type Letter, type Outgoing, writeLetters } from "../core/outbox/index.ts";
import type { Database } from "../core/turn/index.ts";
import { operationPhrases } from "./phrases/operations.ts";
import { sealReply } from "./reply/index.ts";

const CAUSE = "set aside";

/** Where somebody reads what is for them alone, or undefined on a channel that cannot say. */
export type AddressOf = (channel: string, person: string) => string | undefined;

/** Tells an organisation's admins, elsewhere, that a letter will not be tried again: once a day and reason. Returns whom to deliver to. */
export async function tellAdmins(
  database: Database,
  { cause, channel, address, organisation, reason }: Letter,
  addressOf: AddressOf,
  now: Date,
): Promise<Outgoing[]> {
  // News that could not be delivered is no news.
  if (cause.startsWith(CAUSE) || organisation === "") return [];
  const text = operationPhrases["zh-CN"].undeliverable(channel, reason);
  const body = sealReply({ language: "zh-CN", parts: [{ kind: "text", text }] });
  const letters = (await listAdmins(database, organisation)).flatMap((admin): Outgoing[] => {
    const to = addressOf(admin.channel, admin.person);
    return to === undefined || to === address
      ? []
      : [{ channel: admin.channel, address: to, stream: "alerts", organisation, body }];
  });
  const once = [CAUSE, organisation, channel, reason, shanghaiDate(now)].join(" ");
  // A conflict means that they were told already.
  const outcome = letters.length > 0 ? await database.commit(writeLetters(once, letters, false, now)) : "conflict";
  return outcome === "committed" ? letters : [];
}
