import { squeeze } from "./fold-width.ts";
import type { InvoiceKind } from "./kind.ts";

// In this order: 数电发票(铁路电子客票) is a rail ticket first, 数电纸票 is not 数电, 电子专用 is not 专用.
const LABELS: readonly (readonly [RegExp, InvoiceKind])[] = [
  [/铁路|火车/, "rail"],
  [/航空|机票|行程单/, "air"],
  [/通行费/, "toll"],
  [/二手车/, "used_car"],
  [/机动车/, "motor_vehicle"],
  [/区块链/, "blockchain"],
  [/(?:数电|全电|数字化电子).*纸.*专|纸.*(?:数电|全电).*专/, "paper_digital_special"],
  [/(?:数电|全电|数字化电子).*纸.*普|纸.*(?:数电|全电).*普/, "paper_digital_ordinary"],
  [/(?:数电|全电|数字化电子).*纸/, "unknown"],
  [/(?:数电|全电|数字化电子).*专/, "digital_special"],
  [/(?:数电|全电|数字化电子).*普/, "digital_ordinary"],
  // 电子发票(…) is what a 数电票 prints as its own title; the older kind prints 电子普通发票.
  [/电子发票\(.*专/, "digital_special"],
  [/电子发票\(.*普/, "digital_ordinary"],
  [/货物运输|货运/, "freight"],
  [/卷/, "roll"],
  [/电子专|电子.*专票|专.*\(电子\)|专用电子/, "electronic_special"],
  [/电子普|电子.*普票|普.*\(电子\)|普通电子/, "electronic_ordinary"],
  [/专用发票|专票/, "special"],
  [/普通发票|普票/, "ordinary"],
];

/** The kind that a cell, a heading or a person names; 'unknown' where the words do not say. */
export function kindFromLabel(text: string): InvoiceKind {
  const label = squeeze(text);
  return LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? "unknown";
}
