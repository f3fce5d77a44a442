import { UnreadableFile } from "../../../core/intake/index.ts";
import { SHARED_TEXT, SHARED_TEXTS } from "../limits.ts";
import { readXml, type XmlHandler } from "./read-xml.ts";
import { unescapeText } from "./unescape-text.ts";
import type { Zip } from "./zip.ts";

/** The texts that cells refer to by number. */
export interface SharedStrings {
  at(index: number): string | undefined;
}

const FIRST_TEXT_BYTES = 64 * 1024;
const FIRST_OFFSETS = 1024;

/** Kept as UTF-8 in one buffer: as JavaScript strings they would take several times the room. */
function packed(): SharedStrings & { add(text: string): void } {
  let bytes = Buffer.alloc(FIRST_TEXT_BYTES);
  let ends = new Uint32Array(FIRST_OFFSETS);
  let count = 0;
  let used = 0;
  const room = (text: string): void => {
    const needed = used + Buffer.byteLength(text);
    if (needed > SHARED_TEXT || count >= SHARED_TEXTS) throw new UnreadableFile("too_large", "too much shared text");
    if (needed > bytes.length) bytes = Buffer.concat([bytes], Math.max(needed, Math.ceil(bytes.length * 1.5)));
    if (count < ends.length) return;
    const more = new Uint32Array(ends.length * 2);
    more.set(ends);
    ends = more;
  };
  return {
    add(text) {
      room(text);
      used += bytes.write(text, used);
      ends[count++] = used;
    },
    at(index) {
      if (index >= count) return undefined;
      return bytes.toString("utf8", index > 0 ? ends[index - 1] : 0, ends[index]);
    },
  };
}

/** Reads the texts of `<si>` elements, plain or in several runs; phonetic readings are left out. */
export async function readSharedStrings(zip: Zip, path: string): Promise<SharedStrings> {
  const strings = packed();
  let text = "";
  let phonetic = 0;
  const handler: XmlHandler<never> = {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic++;
    },
    close(name, inside) {
      if (name === "t" && phonetic === 0) text += inside;
      if (name === "rPh") phonetic--;
      if (name === "si") strings.add(unescapeText(text));
    },
    take: () => [],
  };
  for await (const _ of readXml(zip.stream(path), handler));
  return strings;
}
