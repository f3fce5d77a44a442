import { findReadBy, findUnread, type Letter, settleParts } from "../../core/outbox/index.ts";
import type { OfficialAccountDeps } from "./deps.ts";
import { CHANNEL } from "./read.ts";
import { renderLetter, renderPage } from "./render.ts";

const MORE = /^(?:更多|更多。|继续|more)$/i;

/** Whether somebody wants to read on. */
export const wantsMore = (text: string): boolean => MORE.test(text.normalize("NFKC").trim());

const isReadable = (letter: Letter): boolean => renderLetter(letter).pages.length > 0;

type Reader = Pick<OfficialAccountDeps, "database" | "clock">;

/** What somebody is told, and how it is noted that they were: only once it is certain that they are. */
export interface Reading {
  text: string;
  note(): Promise<void>;
}

export const unnoted = (text: string): Reading => ({ text, note: async () => undefined });

/** Reads the next page of a letter to whoever sent the message that `receipt` names. */
function readPage(reader: Reader, letter: Letter, unread: readonly Letter[], receipt: string): Reading {
  const rendered = renderLetter(letter);
  const isAgain = letter.receipt === receipt;
  const at = isAgain ? letter.partsSent - 1 : letter.partsSent;
  const others = unread.filter(({ sequence }) => sequence !== letter.sequence);
  const text = renderPage(rendered, at, others.length);
  if (isAgain) return unnoted(text);
  const page = { letter, partsSent: at + 1, of: rendered.pages.length, receipt };
  return { text, note: () => settleParts(reader.database, [page], reader.clock()) };
}

/** What answers a message: the first page of its own letter; what was left of older ones is left. */
export async function readAnswer(
  reader: Reader,
  address: string,
  letters: readonly Letter[],
  receipt: string,
): Promise<Reading> {
  const letter = letters.find((one) => one.channel === CHANNEL && one.address === address && isReadable(one));
  if (!letter) return unnoted("");
  const unread = await findUnread(reader.database, CHANNEL, address);
  const begun = unread.filter((one) => one.partsSent > 0 && one.sequence !== letter.sequence);
  const left = begun.map((one) => ({ letter: one, partsSent: one.partsSent + 1, of: 0, receipt: one.receipt }));
  const waiting = unread.filter((one) => !begun.includes(one));
  const { text, note } = readPage(reader, letter, waiting, receipt);
  return {
    text,
    async note() {
      await settleParts(reader.database, left, reader.clock());
      await note();
    },
  };
}

/** The next page that somebody has not read: of what they have begun, else of the oldest; undefined where there is none. */
export async function readOn(reader: Reader, address: string, receipt: string): Promise<Reading | undefined> {
  const again = await findReadBy(reader.database, CHANNEL, address, receipt);
  const unread = (await findUnread(reader.database, CHANNEL, address)).filter(isReadable);
  const letter = again ?? unread.findLast(({ partsSent }) => partsSent > 0) ?? unread[0];
  return letter && readPage(reader, letter, unread, receipt);
}
