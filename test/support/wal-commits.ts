import { readFileSync } from "node:fs";
import type { Client } from "@libsql/client";

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

/** Empties the write-ahead log of a database, so that what follows can be counted. */
export async function emptyWal(hand: Client): Promise<void> {
  await hand.execute("pragma wal_checkpoint(truncate)");
}

/**
 * How many transactions the write-ahead log holds: the last frame of each carries the size of the database.
 * https://www.sqlite.org/fileformat2.html#walformat
 */
export function walCommits(file: string): number {
  const wal = readFileSync(`${file}-wal`);
  if (wal.length === 0) return 0;
  const pageBytes = wal.readUInt32BE(8);
  const salt = wal.subarray(16, 24);
  let commits = 0;
  for (let at = HEADER_BYTES; at < wal.length; at += FRAME_HEADER_BYTES + pageBytes) {
    if (!wal.subarray(at + 8, at + 16).equals(salt)) break;
    if (wal.readUInt32BE(at + 4) > 0) commits++;
  }
  return commits;
}
