import { squeeze } from "./fold-width.ts";
import type { StatusAxis, StatusValue } from "./status.ts";

type Labels<A extends StatusAxis> = readonly (readonly [RegExp, StatusValue<A> | undefined])[];

// Tried in order, so that 未作废 is not read as 作废. Codes: fpzt, 红字确认单状态 and 入账状态 of the e-tax interfaces.
const LABELS: { readonly [A in StatusAxis]: Labels<A> } = {
  validity: [
    [/^(?:0|正常|正常发票|未作废|未红冲|未开具红字|normal)$/, "normal"],
    [/待确认|确认中|redpending/, undefined],
    [/^2$|作废|^void/, "void"],
    [/^7$|部分.*(?:红冲|冲红)|(?:红冲|冲红).*部分|partialred/, "partly_reversed"],
    [/^8$|全[额部].*(?:红冲|冲红)|(?:红冲|冲红).*全[额部]|fullred/, "fully_reversed"],
    [/未红冲|未冲红/, undefined],
    [/^3$|红冲|冲红|redinvoice/, "reversed"],
    [/失控|outofcontrol/, "out_of_control"],
    [/异常|非正常|不正常|abnormal/, "abnormal"],
  ],
  usage: [
    [/^(?:否|n|no|未)$|未勾选|撤销|取消勾选|^未认证$/, "unticked"],
    [/^已勾选.*未(?:用途)?(?:确认|认证|统计)/, "ticked"],
    [/未(?:用途)?确认|未认证|未抵扣|未申报/, undefined],
    [/申报抵扣|^已申报|^已抵扣$/, "deducted"],
    [/用途确认|统计确认|已确认|已认证|认证通过|^认证$/, "confirmed"],
    [/^(?:是|y|yes|已)$|勾选/, "ticked"],
  ],
  red_letter: [
    [/^(?:否|n|no)$|未锁定|^无$/, "none"],
    [/^0[5-9]$|作废|撤销|否认/, "cancelled"],
    [/^02$|待购(?:买)?方确认/, "awaiting_buyer"],
    [/^03$|待销(?:售)?方确认/, "awaiting_seller"],
    // 无需确认: the red invoice may be issued at once, nothing is left to agree on.
    [/^0[14]$|无需确认|已确认/, "confirmed"],
    [/^(?:是|y|yes)$|锁定/, "locked"],
  ],
  posting: [
    [/^06$|撤销/, "withdrawn"],
    [/^(?:01|否|n|no)$|未入账/, "unposted"],
    [/^03$|已入账.*不(?:得|予)?(?:税前)?扣除/, "posted_not_deductible"],
    [/^(?:02|是|y|yes)$|已入账/, "posted"],
  ],
  risk: [
    [/^(?:正常|normal)$|无风险|无异常|无疑点/, "normal"],
    [/疑点|suspicious/, "suspicious"],
    [/异常|abnormal/, "abnormal"],
  ],
};

/** The value that a cell of an export names on this axis; undefined where it names none. */
export function statusFromLabel<A extends StatusAxis>(axis: A, text: string): StatusValue<A> | undefined {
  const label = squeeze(text).toLowerCase();
  const labels: Labels<A> = LABELS[axis];
  return labels.find(([pattern]) => pattern.test(label))?.[1];
}
