import type { SQLInputValue, SQLOutputValue } from "node:sqlite";
import { BridgeError } from "./failure.ts";
import type { WireValue } from "./protocol.ts";

/** A value as it is bound; the client sends every number as a float, as the file client binds it. */
export function fromWire(value: WireValue): SQLInputValue {
  switch (value.type) {
    case "null":
      return null;
    case "integer":
      return BigInt(value.value);
    case "float":
    case "text":
      return value.value;
    case "blob":
      return Buffer.from(value.base64, "base64");
    default:
      throw new BridgeError("HRANA_PROTO_ERROR", "a value has a type that the protocol does not know");
  }
}

/** A value as it is sent: integers as strings, because JSON's numbers end at 2^53. */
export function toWire(value: SQLOutputValue): WireValue {
  if (value === null) return { type: "null" };
  if (typeof value === "bigint") return { type: "integer", value: String(value) };
  if (typeof value === "number") return { type: "float", value };
  if (typeof value === "string") return { type: "text", value };
  return { type: "blob", base64: Buffer.from(value).toString("base64") };
}
