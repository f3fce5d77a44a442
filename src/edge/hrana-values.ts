import type { InArgs, InValue, ResultSet, Row, Value } from "@libsql/client/web";

export type WireValue =
  | { type: "null" }
  | { type: "integer" | "text"; value: string }
  | { type: "float"; value: number }
  | { type: "blob"; base64: string };

export interface WireResult {
  cols: { name: string | null; decltype?: string | null }[];
  rows: WireValue[][];
  affected_row_count: number;
  last_insert_rowid: string | null;
}

const BYTES_AT_ONCE = 8192;

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE)));
  }
  return btoa(pieces.join(""));
}

/** Every number goes as a float, as libSQL's own clients bind it: a column's affinity makes an integer of it again. */
function toWire(value: InValue): WireValue {
  if (value === null) return { type: "null" };
  if (typeof value === "string") return { type: "text", value };
  if (typeof value === "bigint") return { type: "integer", value: String(value) };
  if (typeof value === "boolean") return { type: "integer", value: value ? "1" : "0" };
  if (value instanceof Uint8Array) return { type: "blob", base64: base64(value) };
  if (value instanceof ArrayBuffer) return { type: "blob", base64: base64(new Uint8Array(value)) };
  const number = Number(value);
  if (!Number.isFinite(number)) throw new RangeError("only finite numbers can be bound");
  return { type: "float", value: number };
}

/** Arguments by position or by name, as the protocol takes them. */
export const argumentsToWire = (
  args: InArgs,
): { args: WireValue[]; named_args: { name: string; value: WireValue }[] } =>
  Array.isArray(args)
    ? { args: args.map(toWire), named_args: [] }
    : { args: [], named_args: Object.entries(args).map(([name, value]) => ({ name, value: toWire(value) })) };

function fromWire(value: WireValue): Value {
  switch (value.type) {
    case "null":
      return null;
    case "text":
    case "float":
      return value.value;
    case "integer": {
      const number = Number(value.value);
      if (!Number.isSafeInteger(number)) throw new RangeError("an integer is too large for a number");
      return number;
    }
    case "blob":
      return Uint8Array.from(atob(value.base64), (character) => character.charCodeAt(0)).buffer;
  }
}

/** A row has its values by name; their positions and number are there without being listed. */
function rowFromWire(values: readonly WireValue[], columns: readonly string[]): Row {
  const row = Object.defineProperty({}, "length", { value: values.length }) as Row;
  values.map(fromWire).forEach((value, at) => {
    Object.defineProperty(row, at, { value });
    const name = columns[at] ?? "";
    if (!Object.hasOwn(row, name)) row[name] = value;
  });
  return row;
}

/** A result as libSQL's own clients give it. */
export function resultFromWire(result: WireResult): ResultSet {
  const columns = result.cols.map(({ name }) => name ?? "");
  const plain = {
    columns,
    columnTypes: result.cols.map(({ decltype }) => decltype ?? ""),
    rows: result.rows.map((row) => rowFromWire(row, columns)),
    rowsAffected: result.affected_row_count,
    lastInsertRowid: result.last_insert_rowid === null ? undefined : BigInt(result.last_insert_rowid),
  };
  return { ...plain, toJSON: () => ({ ...plain, lastInsertRowid: result.last_insert_rowid }) };
}
