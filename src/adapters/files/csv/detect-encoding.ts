import { UnreadableFile } from "../../../core/intake/index.ts";
import { blocksOf, type Source } from "../source.ts";

export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** UTF-8 if all of it is, because GB18030 accepts almost anything; a byte order mark decides at once. */
export async function detectEncoding(source: Source): Promise<Encoding> {
  const [a, b] = await source.read(0, 2);
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  for (const encoding of ["utf-8", "gb18030"] as const) if (await decodes(source, encoding)) return encoding;
  throw new UnreadableFile("not_a_workbook", "neither UTF-8 nor GB18030");
}

async function decodes(source: Source, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const block of blocksOf(source)) {
      if (decoder.decode(block, { stream: true }).includes("\0")) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
