import sax, { type SAXOptions } from "sax";
import { UnreadableFile } from "../../../core/intake/index.ts";
import { CELL_CHARACTERS } from "../limits.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What is done with a document as its tags go by; names come without their prefix. */
export interface XmlHandler<Item> {
  open(name: string, attributes: Attributes): void;
  /** The end of an element, with the text directly inside it. */
  close(name: string, text: string): void;
  /** What has become complete since it was last asked. */
  take(): Item[];
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads XML while its bytes arrive; a document type is refused, so no entity but the five is ever expanded. */
export async function* readXml<Item>(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  handler: XmlHandler<Item>,
): AsyncGenerator<Item[]> {
  const parser = sax.parser(true, { position: false, strictEntities: true } as SAXOptions);
  let text = "";
  let failure: Error | undefined;
  const add = (more: string): void => {
    text += more;
    if (text.length > CELL_CHARACTERS) failure ??= new UnreadableFile("too_large", "a cell is too long");
  };
  parser.onerror = (error) => {
    failure ??= new UnreadableFile("unreadable_file", error.message.replace(/\s+/g, " "), { cause: error });
  };
  parser.ondoctype = () => {
    failure ??= new UnreadableFile("unreadable_file", "a document type is not allowed");
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onopentag = ({ name, attributes }) => {
    text = "";
    handler.open(local(name), attributes as Attributes);
  };
  parser.onclosetag = (name) => {
    handler.close(local(name), text);
    text = "";
  };
  const write = (part: string): Item[] => {
    if (part !== "") parser.write(part);
    if (failure) throw failure;
    return handler.take();
  };

  for await (const part of decode(chunks)) {
    const items = write(part);
    if (items.length > 0) yield items;
  }
  parser.close();
  const items = write("");
  if (items.length > 0) yield items;
}

async function* decode(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new UnreadableFile("unreadable_file", "XML that is not UTF-8", { cause: error });
    throw error;
  }
}

/** Reads a small document whole, for what its tags say. */
export async function visitXml(chunks: Iterable<Uint8Array>, visit: Partial<XmlHandler<never>>): Promise<void> {
  const handler: XmlHandler<never> = { open() {}, close() {}, take: () => [], ...visit };
  for await (const _ of readXml(chunks, handler));
}
