import type { Database } from "../database/index.ts";
import { recipientByKey } from "../database/subscription/index.ts";
import { fromBase64, toBase64, type Vault } from "../vault/index.ts";
import type { Recipient, RecipientKey } from "./recipient.ts";
import { unsubscribe } from "./unsubscribe.ts";

const PURPOSE = "unsubscribe";

/** What proves, in a link, that its bearer was sent something at this address. */
export async function unsubscribeToken(
  vault: Vault,
  { organisation, channel, address }: RecipientKey,
): Promise<string> {
  const text = JSON.stringify([organisation, channel, address]);
  const said = toBase64(new TextEncoder().encode(text)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `${said}.${await vault.sign(text, PURPOSE)}`;
}

async function readToken(vault: Vault, token: string): Promise<RecipientKey | undefined> {
  const [said = "", signature = ""] = token.split(".");
  const bytes = fromBase64(said);
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  if ((await vault.sign(text, PURPOSE)) !== signature) return undefined;
  const [organisation = "", channel = "", address = ""] = JSON.parse(text) as string[];
  return { organisation, channel, address };
}

/** Who a link was sent to, or undefined where it is none of ours. */
export async function recipientOfLink(database: Database, vault: Vault, token: string): Promise<Recipient | undefined> {
  const key = await readToken(vault, token);
  if (!key) return undefined;
  const [recipient] = await database.read(recipientByKey(key));
  return recipient;
}

/** Ends everything that is sent to the address of a link; false where it is none of ours. */
export async function unsubscribeByLink(database: Database, vault: Vault, token: string, now: Date): Promise<boolean> {
  const key = await readToken(vault, token);
  if (!key) return false;
  const { writes } = await unsubscribe(database, key, { kind: "all" }, now);
  if (writes.length > 0) await database.commit(writes);
  return true;
}
