/** Axes on which an invoice has a status; mixing them is the usual modelling error. */
export const STATUS_AXES = ["validity", "usage", "red_letter", "posting", "risk"] as const;

export type StatusAxis = (typeof STATUS_AXES)[number];

/** Every value an axis can have; an axis that no source has spoken of has none. */
export const STATUS_VALUES = {
  // 正常, 作废, 红冲 (extent unknown), 部分红冲, 全额红冲, 失控, 异常
  validity: ["normal", "void", "reversed", "partly_reversed", "fully_reversed", "out_of_control", "abnormal"],
  // 未勾选, 已勾选, 已用途确认 (once called 已认证), 已申报抵扣
  usage: ["unticked", "ticked", "confirmed", "deducted"],
  // the 红字确认单 on a blue invoice: 未锁定, 已锁定, 待购方确认, 待销方确认, 已确认, 作废
  red_letter: ["none", "locked", "awaiting_buyer", "awaiting_seller", "confirmed", "cancelled"],
  // 未入账, 已入账(税前扣除), 已入账(不扣除), 入账撤销
  posting: ["unposted", "posted", "posted_not_deductible", "withdrawn"],
  // 正常, 疑点发票, 异常凭证
  risk: ["normal", "suspicious", "abnormal"],
} as const satisfies Record<StatusAxis, readonly string[]>;

export type StatusValue<A extends StatusAxis = StatusAxis> = { [K in A]: (typeof STATUS_VALUES)[K][number] }[A];

/** A tick, and what comes of it. */
export const TICKED_OR_LATER = ["ticked", "confirmed", "deducted"] as const satisfies readonly StatusValue<"usage">[];

/** Whether a stored text is a value of this axis. */
export function isStatusValue<A extends StatusAxis>(axis: A, text: string): text is StatusValue<A> {
  return (STATUS_VALUES[axis] as readonly string[]).includes(text);
}
