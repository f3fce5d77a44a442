import { canonicalDigits } from "../../core/invoice/index.ts";
import { isWhole, NUMBER_LENGTH, type NumberQuery } from "../../core/search/index.ts";

// Figures that are no invoice number: dates, amounts, counts. Blanked before digits are collected.
const DATES =
  /\d{4}\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*[日号])?|\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b/gu;
const AMOUNTS =
  /[¥$]\s{0,3}[\d,]{1,20}(?:\.\d{1,9})?|(?<!\d,)\d[\d,]{0,20}\.\d{1,2}(?!\d)|(?<!\d,)\d[\d,]{0,20}\s{0,3}(?:元|块|万|千|百|rmb|yuan|cny|%)/giu;
// What stands behind the name of another field, as people copy a form: 金额3180 日期20261122 校验码 123456.
const OTHER_FIELDS =
  /(?:金额|价税合计|合计|总额|总价|税额|含税价?|\b(?:amount|total|tax)\b)\s{0,2}(?:是|为)?\s{0,2}[:：]?\s{0,2}\d{1,7}(?!\d)|(?:开票)?(?:日期|时间)\s{0,2}(?:是|为)?\s{0,2}[:：]?\s{0,2}\d{6,8}(?!\d)|\bdate\b\s{0,2}:?\s{0,2}\d{8}(?!\d)|(?:填|输)(?:入|的|了)?(?:是|金额)?\s{0,2}\d{1,7}(?!\d)|校验码\s{0,2}(?:[后末]?(?:6|六)位)?\s{0,2}(?:是|为)?\s{0,2}[:：]?\s{0,2}[\d ]{5,24}(?!\d)/giu;
const COUNTS = /(?<!\d)\d{1,3}\s*(?:张|个|条|份|点|天|周|年|月|日|号(?!码))/gu;

// A digit, or a letter that stands for one, beside others; groups may be separated by one space or any dash.
const RUN =
  /#?(?<![A-Za-z\d])[\dOolI|]+(?:[ \t\u3000\u00a0]?[-\u2010-\u2015\u2212_.\u00b7][ \t]?[\dOolI|]+|[ \t\u3000\u00a0]+[\dOolI|]+)*(?![A-Za-z\d])/gu;

/** Fewer real digits than this, and a group is a word such as `lol`. */
const REAL_DIGITS = 3;

const CODE_LENGTHS = new Set([10, 12]);
/** The total lengths that groups may add up to: 20, 10 + 8, 12 + 8, and one slip either way of the longer ones. */
const WHOLE = [20, 18, 19, 21, 17];

const sum = (groups: readonly string[]): number => groups.reduce((total, group) => total + group.length, 0);

const query = (typed: string, digits: string, code = ""): NumberQuery => ({ typed, digits, code });

/** How many of the groups from `at` on are one number written with gaps; 1 where the group stands alone. */
function groupsTogether(groups: readonly string[], at: number): number {
  const first = groups[at] ?? "";
  if (first.length > 8) return 1;
  for (const whole of WHOLE) {
    for (let count = 2; at + count <= groups.length; count++) {
      const total = sum(groups.slice(at, at + count));
      if (total === whole) return count;
      if (total > whole) break;
    }
  }
  const pair = groups[at + 1];
  return first.length === 4 && pair?.length === 4 && groups.length === 2 ? 2 : 1;
}

function readRun(run: string): NumberQuery[] {
  const groups = run
    .replace(/^#/, "")
    .split(/[ \t\u3000\u00a0]+/)
    .filter((group) => (group.match(/\d/g)?.length ?? 0) >= REAL_DIGITS)
    .map(canonicalDigits)
    .filter((group) => /^\d+$/.test(group));
  const found: NumberQuery[] = [];
  for (let at = 0; at < groups.length; ) {
    const group = groups[at] ?? "";
    const next = groups[at + 1] ?? "";
    if (CODE_LENGTHS.has(group.length) && Math.abs(next.length - NUMBER_LENGTH) <= 1) {
      found.push(query(`${group} ${next}`, next, group));
      at += 2;
      continue;
    }
    const count = groupsTogether(groups, at);
    found.push(query(groups.slice(at, at + count).join(" "), groups.slice(at, at + count).join("")));
    at += count;
  }
  return found;
}

// A code and its number may be joined by a dash, which would otherwise read as one run of 18 or 20 digits.
const PAIRED =
  /(?<![\dOolI|])(\d{12}|\d{10})\s*[-–—/,，、:：]?\s*(?:号码|发票号码|number|no\.?)?\s*[:：]?\s*(?<=[^\d])(\d{8})(?!\d)/giu;

/** Beside a whole number, eight digits that can be a day are its day. */
const DAY_IN_DIGITS = /^20[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** The invoice numbers that a message mentions, in order, each once; dates and amounts are left alone. */
export function numbersInText(text: string): NumberQuery[] {
  const plain = [DATES, OTHER_FIELDS, AMOUNTS, COUNTS].reduce(
    (rest, figures) => rest.replace(figures, "\n"),
    text.normalize("NFKC"),
  );
  const found: { at: number; query: NumberQuery }[] = [];
  const rest = plain.replace(PAIRED, (whole, code: string, number: string, at: number) => {
    found.push({ at, query: query(`${code} ${number}`, number, code) });
    return "\n".repeat(whole.length);
  });
  for (const match of rest.matchAll(RUN)) {
    for (const one of readRun(match[0])) found.push({ at: match.index, query: one });
  }
  const sorted = found.sort((a, b) => a.at - b.at).map((one) => one.query);
  const inOrder = sorted.some(isWhole) ? sorted.filter((one) => !DAY_IN_DIGITS.test(one.digits) || one.code) : sorted;
  return inOrder.filter(
    (one, at) => inOrder.findIndex((other) => other.digits === one.digits && other.code === one.code) === at,
  );
}
