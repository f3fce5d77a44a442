import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

/** Whether the text of a QR code is whole, by its checksum; a whole one proves a clean scan and nothing more. */
export function checkQr({ told, qr }: Facts): Check<"qr"> {
  if (told.qr === undefined) return unknown("qr", "no_qr");
  if (!qr || qr.crc === "failed") return seen("qr", "fail", { crc: "failed" });
  return qr.crc === "ok" ? seen("qr", "pass", { crc: "ok" }) : unknown("qr", "not_said", { crc: "absent" });
}
