import type { CheckupScope } from "../../core/checkup/index.ts";
import type { InvoiceFilter, Order, PageEnd } from "../../core/search/index.ts";

/** The list somebody is looking at, so that 更多, 合计, 导出, 认领 and 标签 know what they are about. */
export interface Listing {
  filter: InvoiceFilter;
  /** What was asked for, in the words of the reply. */
  what: string;
  order: Order;
  /** Where the next page begins; absent at the end. */
  end?: PageEnd;
  /** How many have been shown. */
  shown: number;
  /** The checkup that found these: each row then says what was found about it. */
  checkup?: CheckupScope;
  /** In ms since 1970. */
  at: number;
}
