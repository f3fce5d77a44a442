import type lunr from "lunr";

/** An index as it is committed: a quarter of lunr's own JSON, because its postings follow from its vectors. */
export type PackedIndex = { lunr: string; fields: string[]; terms: string; refs: string[]; vectors: string };

type Posting = Record<string, Record<string, object> | number>;
type LunrJson = {
  version: string;
  fields: string[];
  fieldVectors: [ref: string, vector: number[]][];
  invertedIndex: [term: string, posting: Posting][];
  pipeline: string[];
};

/** Scores are kept to a tenth: finer differences are noise. */
const TENTHS = 10;

export function packIndex(index: lunr.Index): PackedIndex {
  const { version, fields, fieldVectors, invertedIndex } = index.toJSON() as LunrJson;
  // lunr numbers terms as they come; numbering them alphabetically makes the gaps small.
  const places = new Map(invertedIndex.map(([, posting], place) => [posting._index as number, place]));
  const bytes: number[] = [];
  for (const [, vector] of fieldVectors) {
    const pairs: [number, number][] = [];
    for (let at = 0; at < vector.length; at += 2) {
      pairs.push([places.get(vector[at] ?? 0) ?? 0, Math.max(1, Math.round((vector[at + 1] ?? 0) * TENTHS))]);
    }
    pairs.sort(([one], [other]) => one - other);
    pushVarint(bytes, pairs.length);
    let last = 0;
    for (const [place, score] of pairs) {
      pushVarint(bytes, place - last);
      pushVarint(bytes, score);
      last = place;
    }
  }
  return {
    lunr: version,
    fields,
    terms: invertedIndex.map(([term]) => term).join("\n"),
    refs: fieldVectors.map(([ref]) => ref),
    vectors: btoa(bytes.map((byte) => String.fromCharCode(byte)).join("")),
  };
}

/** What `lunr.Index.load` expects. */
export function unpackIndex({ lunr: version, fields, terms, refs, vectors }: PackedIndex): object {
  const bytes = Uint8Array.from(atob(vectors), (character) => character.charCodeAt(0));
  const invertedIndex = terms.split("\n").map((term, place): [string, Posting] => {
    const posting: Posting = { _index: place };
    for (const field of fields) posting[field] = {};
    return [term, posting];
  });
  const read = reader(bytes);
  const fieldVectors = refs.map((ref): [string, number[]] => {
    const slash = ref.indexOf("/");
    const [field, document] = [ref.slice(0, slash), ref.slice(slash + 1)];
    const vector: number[] = [];
    let place = 0;
    for (let left = read(); left > 0; left--) {
      place += read();
      vector.push(place, read() / TENTHS);
      const postings = invertedIndex[place]?.[1][field];
      if (typeof postings === "object") postings[document] = {};
    }
    return [ref, vector];
  });
  return { version, fields, fieldVectors, invertedIndex, pipeline: [] };
}

function reader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}
