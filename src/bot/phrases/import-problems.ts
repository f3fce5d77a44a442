import type { Refusal, RowProblem, StatusConflict } from "../../core/intake/index.ts";
import { type Fen, formatFen, type StatusAxis, shanghaiDate } from "../../core/invoice/index.ts";
import type { Language } from "../reply/index.ts";
import { invoicePhrases } from "./invoice.ts";

type Code = RowProblem["code"];
type ProblemOf<C extends Code> = Extract<RowProblem, { code: C }>;
type RefusalOf<C extends Refusal["code"]> = Extract<Refusal, { code: C }>;

/** Why rows were left out, news was not believed, and files were refused. */
interface ImportProblemPhrases {
  rows: { [C in Code]: (problem: ProblemOf<C>) => string };
  refusals: { [C in Refusal["code"]]: (refusal: RefusalOf<C>) => string };
  conflict(number: string, axis: string, from: string, to: string, knownAsOf: string, newsAsOf: string): string;
}

const money = (amount: number): string => formatFen(amount as Fen);

const zh: ImportProblemPhrases = {
  rows: {
    no_number: () => "没有发票号码，这一行没有导入",
    digits_lost: ({ column, text }) =>
      `${column} "${text}" 被表格存成了数字，后几位已经丢了，这一行没有导入；把这一列设成文本，重新导出再导入`,
    bad_digital_number: ({ column, text }) => `${column} "${text}" 不是 20 位数字，这一行没有导入`,
    bad_code: ({ column, text }) => `${column} "${text}" 不是 10 位或 12 位数字，这一行没有导入`,
    bad_number: ({ column, text }) => `${column} "${text}" 不是 8 位数字，这一行没有导入`,
    code_missing: ({ text }) => `号码 ${text} 只有 8 位，缺发票代码，认不出是哪一张，这一行没有导入`,
    no_date: ({ column }) => `${column}是空的，这一行没有导入`,
    bad_date: ({ column, text }) => `${column} "${text}" 不是日期，这一行没有导入`,
    date_after_as_of: ({ column, date, asOf }) => `${column} ${date} 晚于这份清单的日期 ${asOf}，这一行没有导入`,
    bad_amount: ({ column, text }) => `${column} "${text}" 不是数字，这一行没有导入`,
    no_amount: ({ column }) => `${column}是空的，这一行没有导入`,
    totals_disagree: ({ net, tax, total }) =>
      `金额 ${money(net)} 加税额 ${money(tax)} 不等于价税合计 ${money(total)}，这一行没有导入`,
    amount_mismatch: ({ column, number, known, given }) =>
      `${number} 的${column}和台账不一样：台账是 ${money(known)}，文件里是 ${money(given)}，这一行没有导入`,
    date_mismatch: ({ column, number, known, given }) =>
      `${number} 的${column}和台账不一样：台账是 ${known}，文件里是 ${given}，这一行没有导入`,
    party_mismatch: ({ column, number, known, given }) =>
      `${number} 的${column}和台账不一样：台账是 "${known}"，文件里是 "${given}"，这一行没有导入`,
    identity_mismatch: ({ number, known, given }) =>
      `${number} 的号码和台账对不上：台账是 ${known}，文件里是 ${given}，这一行没有导入`,
  },
  refusals: {
    empty_file: () => "这个文件是空的。请导入电子税务局「全量发票查询」导出的清单",
    truncated_file: () => "这个文件不完整，多半是没下载完。请重新下载再导入",
    encrypted_file: () => "这个文件有密码，我打不开。请去掉密码另存一份再导入",
    old_workbook: () => "这是旧的 .xls 格式，我读不了。请用表格软件另存为 .xlsx 再导入",
    not_a_workbook: () => "这个文件不是表格。我能读 .xlsx 和 .csv",
    unreadable_file: () => "这个文件坏了，读不下去，什么都没有导入。请重新导出再导入",
    too_large: () => "这个文件太大，或者展开以后太大，我没有读。请把日期范围分开导出，分几次导入",
    not_an_export: ({ expected, found, onlyLines }) =>
      onlyLines
        ? `这个文件只有商品明细，没有每张发票的金额。请导入带「${expected.sheet}」工作表的「全量发票查询」导出文件`
        : `这个文件不是发票清单。我能导入「全量发票查询」导出的工作表「${expected.sheet}」（列有 ${expected.columns.join("、")}），或者抵扣勾选清单。这个文件里是：${seen(found, "、", "；", "没有标题行")}`,
    no_rows: ({ sheet }) => `${sheet ? `工作表「${sheet}」` : "这个文件"}只有标题，没有发票，什么都没有导入`,
    as_of_needed: ({ file }) =>
      `不知道「${file}」是哪天导出的，文件里和文件名里都没有日期。请说明这份清单截至什么时候，例如 2024-11-20`,
    taken_back: ({ id }) => `导入 ${id} 还没做完就被撤销了`,
  },
  conflict: (number, axis, from, to, knownAsOf, newsAsOf) =>
    `${number} 的${axis}，台账是「${from}」（截至 ${knownAsOf}），文件里是「${to}」（截至 ${newsAsOf}），不会这样变，没有采信`,
};

const en: ImportProblemPhrases = {
  rows: {
    no_number: () => "there is no invoice number; row skipped",
    digits_lost: ({ column, text }) =>
      `${column} "${text}" was stored as a number and has lost its last digits; row skipped. Format the column as text and export it again`,
    bad_digital_number: ({ column, text }) => `${column} "${text}" is not 20 digits; row skipped`,
    bad_code: ({ column, text }) => `${column} "${text}" is not 10 or 12 digits; row skipped`,
    bad_number: ({ column, text }) => `${column} "${text}" is not 8 digits; row skipped`,
    code_missing: ({ text }) => `${text} has only 8 digits and no invoice code, so it could be several; row skipped`,
    no_date: ({ column }) => `${column} is empty; row skipped`,
    bad_date: ({ column, text }) => `${column} "${text}" is not a date; row skipped`,
    date_after_as_of: ({ column, date, asOf }) =>
      `${column} ${date} is later than the list itself, ${asOf}; row skipped`,
    bad_amount: ({ column, text }) => `${column} "${text}" is not a number; row skipped`,
    no_amount: ({ column }) => `${column} is empty; row skipped`,
    totals_disagree: ({ net, tax, total }) =>
      `net ${money(net)} plus tax ${money(tax)} is not the total ${money(total)}; row skipped`,
    amount_mismatch: ({ column, number, known, given }) =>
      `${column} of ${number} is ${money(known)} in the ledger and ${money(given)} in the file; row skipped`,
    date_mismatch: ({ column, number, known, given }) =>
      `${column} of ${number} is ${known} in the ledger and ${given} in the file; row skipped`,
    party_mismatch: ({ column, number, known, given }) =>
      `${column} of ${number} is "${known}" in the ledger and "${given}" in the file; row skipped`,
    identity_mismatch: ({ number, known, given }) =>
      `the ledger knows ${number} as ${known}, the file as ${given}; row skipped`,
  },
  refusals: {
    empty_file: () => "This file is empty. Import the list that 全量发票查询 of the e-tax bureau exports",
    truncated_file: () => "This file is incomplete; most likely its download broke off. Please download it again",
    encrypted_file: () => "This file has a password. Please save a copy without one and import that",
    old_workbook: () => "This is the old .xls format, which I can't read. Please save it as .xlsx and import that",
    not_a_workbook: () => "This file is not a spreadsheet. I can read .xlsx and .csv",
    unreadable_file: () => "This file is damaged, so nothing was imported. Please export it again",
    too_large: () =>
      "This file is too large, or would be once unpacked. Export shorter periods and import them in turn",
    not_an_export: ({ expected, found, onlyLines }) =>
      onlyLines
        ? `This file holds line items only, not what each invoice costs. Import the 全量发票查询 export with the sheet ${expected.sheet}`
        : `This is no invoice list. I can import the sheet ${expected.sheet} of the 全量发票查询 export (with the columns ${expected.columns.join(", ")}) or a 抵扣勾选 list. This file has: ${seen(found, ", ", "; ", "no header row")}`,
    no_rows: ({ sheet }) =>
      `${sheet ? `Sheet ${sheet}` : "This file"} has a header but no invoices; nothing was imported`,
    as_of_needed: ({ file }) =>
      `I can't tell when ${file} was exported: neither the file nor its name has a date. Please say as of when it is true, for example 2024-11-20`,
    taken_back: ({ id }) => `Import ${id} was taken back before it was finished`,
  },
  conflict: (number, axis, from, to, knownAsOf, newsAsOf) =>
    `${axis} of ${number}: the ledger says "${from}" (as of ${knownAsOf}), the file "${to}" (as of ${newsAsOf}); that cannot happen, so the file was not believed`,
};

const importProblemPhrases: Record<Language, ImportProblemPhrases> = { "zh-CN": zh, en };

const MOST_SHEETS = 3;
const MOST_HEADERS = 8;

function seen(found: RefusalOf<"not_an_export">["found"], comma: string, semicolon: string, nothing: string): string {
  const sheets = found.slice(0, MOST_SHEETS).map(({ sheet, header }) => {
    const columns = header.slice(0, MOST_HEADERS).join(comma) + (header.length > MOST_HEADERS ? "…" : "");
    return [...(sheet ? [sheet] : []), columns || nothing].join(": ");
  });
  return sheets.join(semicolon) + (found.length > MOST_SHEETS ? "…" : "");
}

/** Why a row was left out, in a sentence. */
export function sayRowProblem(problem: RowProblem, language: Language): string {
  // The table is complete by type; what the compiler cannot follow is that key and argument belong together.
  const say = importProblemPhrases[language].rows[problem.code] as (problem: RowProblem) => string;
  return say(problem);
}

/** Why a whole file was refused, in a sentence that says what to do. */
export function sayRefusal(refusal: Refusal, language: Language): string {
  const say = importProblemPhrases[language].refusals[refusal.code] as (refusal: Refusal) => string;
  return say(refusal);
}

/** Which news was not believed, in a sentence. */
export function sayConflict(conflict: StatusConflict, language: Language): string {
  const { axes, statuses } = invoicePhrases[language];
  const value = (axis: StatusAxis, said: string): string => statuses[axis][said] ?? said;
  const { number, axis, from, to, knownAsOf, newsAsOf } = conflict;
  const day = (at: number): string => shanghaiDate(new Date(at));
  const words = importProblemPhrases[language];
  return words.conflict(number, axes[axis], value(axis, from), value(axis, to), day(knownAsOf), day(newsAsOf));
}
