import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import { UnreadableFile } from "../../../core/intake/index.ts";
import { SMALL_PART, UNPACKED, ZIP_ENTRIES } from "../limits.ts";
import type { Source } from "../source.ts";
import { SourceReader } from "./source-reader.ts";

/** The parts of a workbook by their path. */
export interface Zip {
  has(path: string): boolean;
  /** How many bytes the archive says that a part has. */
  sizeOf(path: string): number;
  /** The bytes of a part; what has come out is counted, because what an archive declares may be a lie. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Bytes that came out so far. */
  unpacked(): number;
  close(): void;
}

/** Opens an archive and reads its directory. */
export async function openZip(source: Source): Promise<Zip> {
  const file = await open(source);
  const entries = await readDirectory(file);
  const declared = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (declared > UNPACKED) throw new UnreadableFile("too_large", `unpacks to ${declared} bytes`);
  let unpacked = 0;
  const count = (bytes: number): void => {
    unpacked += bytes;
    if (unpacked > UNPACKED) throw new UnreadableFile("too_large", `unpacks to more than ${UNPACKED} bytes`);
  };
  return {
    has: (path) => entries.has(path),
    sizeOf: (path) => entries.get(path)?.uncompressedSize ?? 0,
    stream(path) {
      const entry = entries.get(path);
      if (!entry) throw new UnreadableFile("unreadable_file", `no part ${path}`);
      return unpack(file, entry, count);
    },
    unpacked: () => unpacked,
    close: () => file.close(),
  };
}

/** A small part as a whole. */
export async function readPart(zip: Zip, path: string): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of zip.stream(path)) {
    size += chunk.byteLength;
    if (size > SMALL_PART) throw new UnreadableFile("too_large", `${path} has more than ${SMALL_PART} bytes`);
    chunks.push(chunk);
  }
  return chunks;
}

function open(source: Source): Promise<yauzl.ZipFile> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: false };
  return new Promise((resolve, reject) => {
    yauzl.fromRandomAccessReader(new SourceReader(source), source.size, options, (error, file) => {
      // The directory stands at the end: a download that was cut off has lost it.
      if (error) reject(new UnreadableFile("truncated_file", error.message, { cause: error }));
      else resolve(file);
    });
  });
}

function readDirectory(file: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  if (file.entryCount > ZIP_ENTRIES) throw new UnreadableFile("too_large", `${file.entryCount} parts`);
  const entries = new Map<string, yauzl.Entry>();
  return new Promise((resolve, reject) => {
    file.on("error", (error: Error) => reject(new UnreadableFile("unreadable_file", error.message, { cause: error })));
    file.on("end", () => resolve(entries));
    file.on("entry", (entry: yauzl.Entry) => {
      if (entry.isEncrypted()) return reject(new UnreadableFile("encrypted_file", entry.fileName));
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
      file.readEntry();
    });
    file.readEntry();
  });
}

async function* unpack(
  file: yauzl.ZipFile,
  entry: yauzl.Entry,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let crc = 0;
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      count(chunk.byteLength);
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const { message } = error as Error;
    // yauzl stops a part that unpacks to more than the archive declares.
    const code = message.startsWith("too many bytes") ? "too_large" : "unreadable_file";
    throw new UnreadableFile(code, `${entry.fileName}: ${message}`, { cause: error });
  }
  if (crc !== entry.crc32) throw new UnreadableFile("unreadable_file", `${entry.fileName}: checksum differs`);
}
