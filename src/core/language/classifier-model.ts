/** A trained classifier as plain JSON: few weights, one signed byte each, in base64. */
export type ClassifierModel = {
  version: 1;
  labels: string[];
  bits: number;
  temperature: number;
  /** What one unit of a stored byte is worth. */
  scale: number;
  bias: number[];
  /** Per used bucket: gap to the bucket before (varint), number of weights, then label and weight of each. */
  weights: string;
};

type Trained = { labels: string[]; bits: number; temperature: number; weights: Float32Array; prune: number };

/** Drops weights that hardly count and rounds the rest to a byte: a tenth of the size, the same answers. */
export function packModel({ labels, bits, temperature, weights, prune }: Trained): ClassifierModel {
  const width = labels.length;
  const buckets = 1 << bits;
  let largest = 0;
  for (let at = 0; at < buckets * width; at++) largest = Math.max(largest, Math.abs(weights[at] ?? 0));
  const scale = largest / 127 || 1;
  const bytes: number[] = [];
  let last = -1;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const row = packRow(weights.subarray(bucket * width, (bucket + 1) * width), scale, largest * prune);
    if (row.length === 0) continue;
    pushVarint(bytes, bucket - last);
    bytes.push(row.length / 2, ...row);
    last = bucket;
  }
  const bias = Array.from(weights.subarray(buckets * width), (value) => Math.round(value * 1000) / 1000);
  return { version: 1, labels, bits, temperature, scale: Number(scale.toPrecision(6)), bias, weights: toBase64(bytes) };
}

function packRow(row: Float32Array, scale: number, floor: number): number[] {
  const packed: number[] = [];
  row.forEach((weight, label) => {
    const rounded = Math.round(weight / scale);
    if (Math.abs(weight) >= floor && rounded !== 0) packed.push(label, rounded & 0xff);
  });
  return packed;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

function toBase64(bytes: readonly number[]): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Where each bucket's weights begin and end, and the weights themselves. */
export type UnpackedWeights = {
  starts: Map<number, readonly [from: number, to: number]>;
  labels: Uint8Array;
  values: Int8Array;
};

export function unpackWeights(base64: string): UnpackedWeights {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const starts = new Map<number, readonly [number, number]>();
  const labels = new Uint8Array(bytes.length);
  const values = new Int8Array(bytes.length);
  let bucket = -1;
  let filled = 0;
  for (let at = 0; at < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    bucket += gap;
    const count = bytes[at++] ?? 0;
    starts.set(bucket, [filled, filled + count]);
    for (let each = 0; each < count; each++, filled++) {
      labels[filled] = bytes[at++] ?? 0;
      values[filled] = ((bytes[at++] ?? 0) << 24) >> 24;
    }
  }
  return { starts, labels: labels.slice(0, filled), values: values.slice(0, filled) };
}
