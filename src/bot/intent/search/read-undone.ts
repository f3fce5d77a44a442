import type { InvoiceFilter } from "../../../core/search/index.ts";
import { blanked } from "./blanked.ts";

type Status = NonNullable<InvoiceFilter["statuses"]>[number];

const NOT = "(?:还|尚|都|从)*(?:没有?|未|不曾|没被|没去)(?:被|做|去|进行|来得及)?";
const NOT_EN =
  "(?:(?:is|are|was|were|has|have|had)(?:n't| not)|not|never|yet to be|still to be|to be)(?: yet| been| being)*\\s";

// 都勾选了吗 is answered by those that are not.
const ALL = "(?:都|全都?|全部(?:都)?|是不是都|是否都)";
const done = (words: string, english: string): RegExp =>
  new RegExp(
    `${NOT}(?:${words})(?:过|的)?(?!率)|${ALL}(?:已经?)?(?:${words})(?:好|完|过)?了?(?:吗|嘛|么|没有?|没)(?=[?？]|$)|\\b(?:are|is|were|have|has)(?: they| these| those)? (?:all|every(?:thing|one)?)\\b.{0,30}\\b(?:${english})\\b|\\b${NOT_EN}(?:${english})(?: yet)?\\b|\\bun-?(?:${english})\\b`,
    "iu",
  );

// 认证 is the old word for confirming; what was ticked and never confirmed is not 认证 either.
const UNDONE: readonly (readonly [RegExp, Status])[] = [
  [done("勾选?", "ticked|selected"), { axis: "usage", values: ["unticked"] }],
  [
    done("(?:用途)?确认|认证", "certified|confirmed|verified for deduction"),
    { axis: "usage", values: ["unticked", "ticked"] },
  ],
  [
    done("申报抵扣|抵扣|抵", "deducted|claimed for vat"),
    { axis: "usage", values: ["unticked", "ticked", "confirmed"] },
  ],
  [
    done("入账|做账|记账|入帐|做帐|记帐|过账", "posted|booked|entered"),
    { axis: "posting", values: ["unposted", "withdrawn"] },
  ],
];

// What follows from it, or whether it still may be, is a question of rules.
const RULES =
  /(?:会|有)(?:什么|啥|不会|没有)?.{0,4}(?:影响|后果|怎样|怎么样)|要紧|后果|期限|过期|逾期|怎么|咋|能.{0,6}[吗么]|可以|要不要|需要|\b(?:what happens|deadline|expire|too late|can|should|must)\b/iu;

/** What is said not to have been done yet: ticked, confirmed, deducted, posted. */
export function readUndone(text: string): { undone: Status[]; rest: string } {
  if (RULES.test(text)) return { undone: [], rest: text };
  let rest = text;
  const undone: Status[] = [];
  for (const [pattern, status] of UNDONE) {
    const found = pattern.exec(rest);
    if (!found || undone.some(({ axis }) => axis === status.axis)) continue;
    undone.push(status);
    rest = blanked(rest, found[0]);
  }
  return { undone, rest };
}
