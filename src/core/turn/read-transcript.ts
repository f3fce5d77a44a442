import type { Database } from "../database/index.ts";
import { type TranscriptRow, transcript } from "../database/turn/index.ts";
import { TRANSCRIPT_MESSAGES } from "../limits.ts";

/** The newest lines between a place and the bot, oldest first; the bot's are sealed letters. */
export async function readTranscript(
  database: Database,
  channel: string,
  place: string,
  address: string,
): Promise<TranscriptRow[]> {
  const [lines] = await database.read(transcript(channel, place, address, TRANSCRIPT_MESSAGES));
  return lines;
}
