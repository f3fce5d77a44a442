import { Readable } from "node:stream";
import yauzl from "yauzl";
import { BLOCK } from "../limits.ts";
import type { Source } from "../source.ts";

/** Lets yauzl read from a Source. */
export class SourceReader extends yauzl.RandomAccessReader {
  readonly #source: Source;

  constructor(source: Source) {
    super();
    this.#source = source;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(blocks(this.#source, start, end), { objectMode: false });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#source.read(position, length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(bytes.byteLength < length ? new Error("unexpected end of file") : null);
      },
      (error: Error) => callback(error),
    );
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

async function* blocks(source: Source, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const block = await source.read(at, Math.min(BLOCK, end - at));
    if (block.byteLength === 0) return;
    at += block.byteLength;
    yield block;
  }
}
