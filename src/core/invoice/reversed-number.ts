import { foldWidth, squeeze } from "./fold-width.ts";
import { type InvoiceIdentity, parseIdentity } from "./identity.ts";

// What the issuing platforms write into 备注 of a red invoice; 全电 was 数电's name until 2023.
const DIGITAL = /被红冲蓝字(?:数电|全电|电子)?(?:发票|票)?号码\s*:?\s*(\d{20})(?!\d)/;
const LEGACY =
  /(?:被红冲蓝字|对应正数)(?:增值税)?(?:发票)?代码\s*:?\s*(\d{12}|\d{10})(?!\d)[^\d]{0,12}?号码\s*:?\s*(\d{8})(?!\d)/;

/** The blue invoice that a red invoice's remark says it reverses; in an export this remark is the only link. */
export function reversedNumberIn(remark: string): InvoiceIdentity | undefined {
  // Removing white space mends digits that a cell wrapped, but could also join two numbers: hence second.
  return linkIn(foldWidth(remark)) ?? linkIn(squeeze(remark));
}

function linkIn(text: string): InvoiceIdentity | undefined {
  const digitalNumber = DIGITAL.exec(text)?.[1] ?? "";
  const [, code = "", number = ""] = LEGACY.exec(text) ?? [];
  return parseIdentity({ digitalNumber, code, number });
}
