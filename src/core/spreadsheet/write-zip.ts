import { crc32 } from "./crc32.ts";

/** A file of an archive, its content as it comes. */
export interface ZipEntry {
  name: string;
  content: AsyncIterable<Uint8Array>;
}

interface Written {
  name: Uint8Array;
  at: number;
  crc: number;
  packed: number;
  size: number;
}

// General purpose bits: sizes follow the content, names are UTF-8. Method 8 is deflate; dates are 1 January 2000.
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
const DATE = (20 << 9) | (1 << 5) | 1;

function record(fields: readonly (readonly [bytes: 2 | 4, value: number])[], tail: Uint8Array = new Uint8Array()) {
  const size = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const bytes = new Uint8Array(size + tail.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  bytes.set(tail, at);
  return bytes;
}

const localHeader = (name: Uint8Array) =>
  record(
    [
      ...([
        [4, 0x04034b50],
        [2, VERSION],
        [2, FLAGS],
        [2, DEFLATE],
        [2, 0],
        [2, DATE],
      ] as const),
      ...([
        [4, 0],
        [4, 0],
        [4, 0],
        [2, name.length],
        [2, 0],
      ] as const),
    ],
    name,
  );

const descriptor = ({ crc, packed, size }: Written) =>
  record([
    [4, 0x08074b50],
    [4, crc],
    [4, packed],
    [4, size],
  ]);

const centralHeader = ({ name, at, crc, packed, size }: Written) =>
  record(
    [
      ...([
        [4, 0x02014b50],
        [2, VERSION],
        [2, VERSION],
        [2, FLAGS],
        [2, DEFLATE],
        [2, 0],
        [2, DATE],
      ] as const),
      ...([
        [4, crc],
        [4, packed],
        [4, size],
        [2, name.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, at],
      ] as const),
    ],
    name,
  );

const ending = (count: number, size: number, at: number) =>
  record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ]);

async function* deflated(
  content: AsyncIterable<Uint8Array>,
  onBytes: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const source = content[Symbol.asyncIterator]();
  const raw = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) return controller.close();
      onBytes(value);
      controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await source.return?.();
    },
  });
  const reader = raw.pipeThrough(new CompressionStream("deflate-raw")).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

/** A zip archive as a stream: nothing is kept but what its directory needs. */
export async function* writeZip(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const directory: Written[] = [];
  let at = 0;
  for (const { name, content } of entries) {
    const written: Written = { name: new TextEncoder().encode(name), at, crc: 0, packed: 0, size: 0 };
    const header = localHeader(written.name);
    yield header;
    const packed = deflated(content, (bytes) => {
      written.crc = crc32(bytes, written.crc);
      written.size += bytes.length;
    });
    for await (const part of packed) {
      written.packed += part.length;
      yield part;
    }
    const tail = descriptor(written);
    yield tail;
    at += header.length + written.packed + tail.length;
    directory.push(written);
  }
  const start = at;
  for (const written of directory) {
    const header = centralHeader(written);
    yield header;
    at += header.length;
  }
  yield ending(directory.length, at - start, start);
}
