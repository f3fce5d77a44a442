import type { StatusAxis, StatusValue } from "./status.ts";

/**
 * forward: believe it. less_specific: keep what is stored, it says the same more exactly.
 * step_back: cannot have happened, so a source is wrong or late.
 */
export type Transition = "same" | "forward" | "less_specific" | "step_back";

type Exceptions<A extends StatusAxis> = {
  readonly [From in StatusValue<A>]?: { readonly [To in StatusValue<A>]?: "less_specific" | "step_back" };
};

// What is not listed is forward.
const EXCEPTIONS: { readonly [A in StatusAxis]: Exceptions<A> } = {
  validity: {
    // 作废 is final, and an issuer either voids or reverses: both never happen to one invoice.
    void: {
      normal: "step_back",
      reversed: "step_back",
      partly_reversed: "step_back",
      fully_reversed: "step_back",
      // The bureau's labels say nothing more about an invoice that is already dead.
      out_of_control: "less_specific",
      abnormal: "less_specific",
    },
    // A red invoice cannot itself be reversed, so what it cancelled stays cancelled.
    reversed: { normal: "step_back", void: "step_back" },
    // Red amounts only add up: 部分 may become 全额, never less. Sources that do not know the extent say 红冲.
    partly_reversed: { normal: "step_back", void: "step_back", reversed: "less_specific" },
    fully_reversed: {
      normal: "step_back",
      void: "step_back",
      partly_reversed: "step_back",
      reversed: "less_specific",
      out_of_control: "less_specific",
      abnormal: "less_specific",
    },
    // out_of_control and abnormal → normal stay forward: the bureau lifts its own labels.
  },
  usage: {
    // ticked → unticked stays forward: a tick can be undone until 用途确认, a confirmation is relied upon.
    confirmed: { unticked: "step_back", ticked: "step_back" },
    // Many lists know only 已认证; the return that deducted it is the more exact news.
    deducted: { unticked: "step_back", ticked: "step_back", confirmed: "less_specific" },
  },
  red_letter: {
    // Slips open, lapse after 72 h and open again. 已锁定 in a list is the same open slip, seen without its side.
    awaiting_buyer: { locked: "less_specific" },
    awaiting_seller: { locked: "less_specific" },
  },
  posting: {
    // 入账撤销 is 未入账 with its history.
    withdrawn: { unposted: "less_specific" },
  },
  // The bureau's opinion moves freely, both ways.
  risk: {},
};

/** Whether news that an axis went from one value to another can be believed. */
export function judgeTransition<A extends StatusAxis>(axis: A, from: StatusValue<A>, to: StatusValue<A>): Transition {
  if (from === to) return "same";
  const exceptions: Exceptions<A> = EXCEPTIONS[axis];
  return exceptions[from]?.[to] ?? "forward";
}
