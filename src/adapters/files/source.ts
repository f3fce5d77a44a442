import { type FileHandle, open } from "node:fs/promises";
import { BLOCK } from "./limits.ts";

/** Bytes that can be read from anywhere, more than once. */
export interface Source {
  readonly size: number;
  /** Up to `length` bytes; fewer only at the end. */
  read(at: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const sourceFromBytes = (bytes: Uint8Array): Source => ({
  size: bytes.byteLength,
  read: async (at, length) => bytes.subarray(at, at + length),
  close: async () => {},
});

export async function sourceFromPath(path: string): Promise<Source> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    return { size, read: (at, length) => readFully(handle, at, length), close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function readFully(handle: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** The whole source, block by block. */
export async function* blocksOf(source: Source, onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; ) {
    const block = await source.read(at, BLOCK);
    if (block.byteLength === 0) return;
    at += block.byteLength;
    onRead?.(block.byteLength);
    yield block;
  }
}
