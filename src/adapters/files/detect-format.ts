import { UnreadableFile } from "../../core/intake/index.ts";
import { SNIFFED } from "./limits.ts";
import type { Source } from "./source.ts";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
// Compound files: .xls, and also an .xlsx that is protected by a password.
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const NAMED_WORKBOOK = /\.(?:xlsx|xlsm|xltx)$/i;

/** What a file is by its first bytes; its name only decides what a text may not call itself. */
export async function detectFormat(name: string, source: Source): Promise<"xlsx" | "csv"> {
  const start = await source.read(0, SNIFFED);
  const startsWith = (signature: readonly number[]): boolean => signature.every((byte, at) => start[at] === byte);
  if (startsWith(ZIP)) return "xlsx";
  if (startsWith(COMPOUND)) {
    const encrypted = await mentions(source, "EncryptedPackage");
    throw new UnreadableFile(encrypted ? "encrypted_file" : "old_workbook", "a compound file");
  }
  if (NAMED_WORKBOOK.test(name)) throw new UnreadableFile("not_a_workbook", "named a workbook, but no zip");
  const [first] = new TextDecoder().decode(start.subarray(0, 64)).trimStart();
  if (first === "<") throw new UnreadableFile("not_a_workbook", "HTML or XML");
  return "csv";
}

/** Whether the directory of a compound file, which may stand anywhere, has an entry of this name. */
async function mentions(source: Source, name: string): Promise<boolean> {
  const wanted = Buffer.from(name, "utf16le");
  for (let at = 0; at < source.size; at += SNIFFED) {
    const block = await source.read(at, SNIFFED + wanted.byteLength);
    if (Buffer.from(block.buffer, block.byteOffset, block.byteLength).includes(wanted)) return true;
  }
  return false;
}
