import type { DatabaseSync } from "node:sqlite";
import type { DescribeResult } from "./protocol.ts";
import { columnsOf, prepare } from "./run-statement.ts";

// Strings, quoted names and comments come first, so that a mark inside them is not a parameter.
const TOKEN =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\/|(?<parameter>\?\d*|[:@$][A-Za-z_]\w*)/g;

/** The parameters by position; SQLite numbers them so: https://www.sqlite.org/lang_expr.html#varparam */
function parametersOf(sql: string): DescribeResult["params"] {
  const names: (string | null)[] = [];
  for (const { groups } of sql.matchAll(TOKEN)) {
    const parameter = groups?.parameter;
    if (parameter === undefined || names.includes(parameter)) continue;
    const position = /^\?\d/.test(parameter) ? Number(parameter.slice(1)) : names.length + 1;
    while (names.length < position) names.push(null);
    if (parameter !== "?") names[position - 1] = parameter;
  }
  return names.map((name) => ({ name }));
}

const WRITING = new Set(["Vacuum", "JournalMode"]);

const isReadOnly = (connection: DatabaseSync, sql: string): boolean =>
  (connection.prepare(`explain ${sql}`).all() as { opcode?: string; p2?: number }[]).every(
    ({ opcode, p2 }) => !WRITING.has(opcode ?? "") && !(opcode === "Transaction" && p2 !== 0),
  );

/** What a statement takes and gives, without running it. */
export function describe(connection: DatabaseSync, sql: string): DescribeResult {
  const isExplain = /^\s*explain\b/i.test(sql);
  return {
    params: parametersOf(sql),
    cols: columnsOf(prepare(connection, sql)),
    is_explain: isExplain,
    is_readonly: isExplain || isReadOnly(connection, sql),
  };
}
