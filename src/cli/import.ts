import { existsSync } from "node:fs";
import { fileFromPath } from "../adapters/files/index.ts";
import { sayConflict, sayRefusal, sayRowProblem } from "../bot/index.ts";
import { type ImportOutcome, importFile, listImports, undoImport } from "../core/intake/index.ts";
import { pause } from "../node/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { type Arguments, type CliContext, CliFailure, type Command, report } from "./command.ts";
import { readMoment } from "./read-moment.ts";

const REFUSED = 2;

type Done = Extract<ImportOutcome, { kind: "done" }>;

const toJson = ({ id, asOf, report: made }: Done) => ({
  id,
  asOf: asOf.toISOString(),
  ...made,
  rejected: made.rejected.map((problem) => ({
    row: problem.row,
    column: problem.column,
    code: problem.code,
    reason: sayRowProblem(problem, "zh-CN"),
  })),
  conflicts: made.conflicts.map((conflict) => ({ ...conflict, reason: sayConflict(conflict, "zh-CN") })),
});

const SHOWN = 20;

function toWords({ id, report: made }: Done): string {
  const counts = [
    `新增 ${made.new}`,
    `变化 ${made.changed}`,
    `已知 ${made.known}`,
    made.repaired ? `补了前导零 ${made.repaired}` : "",
    made.outdated ? `比台账旧、没采用 ${made.outdated}` : "",
    made.unknownDirection ? `买卖双方都不是本单位税号 ${made.unknownDirection}` : "",
    `没导入 ${made.rejectedTotal}`,
    made.conflictsTotal ? `对不上 ${made.conflictsTotal}` : "",
  ].filter(Boolean);
  const problems = [
    ...made.rejected.slice(0, SHOWN).map((one) => `第 ${one.row} 行 · ${one.column}：${sayRowProblem(one, "zh-CN")}`),
    ...made.conflicts.slice(0, SHOWN).map((one) => `第 ${one.row} 行：${sayConflict(one, "zh-CN")}`),
  ];
  const rest = made.rejectedTotal + made.conflictsTotal - problems.length;
  return [
    `导入完成（编号 ${id}）：${counts.join(" · ")}`,
    ...problems,
    rest > 0 ? `还有 ${rest} 行，--json 列得更多。` : "",
    `导错了可以撤回：npm run piaowen -- import undo ${id}`,
  ]
    .filter(Boolean)
    .join("\n");
}

const BAR = 24;

function progressBar(context: CliContext): (fraction: number, rows: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (fraction, rows) => {
    const full = Math.round(fraction * BAR);
    process.stderr.write(`\r${"█".repeat(full)}${"░".repeat(BAR - full)} ${Math.round(fraction * 100)}% · ${rows} 行`);
    if (fraction >= 1) context.note("");
  };
}

async function importOne(context: CliContext, path: string, args: Arguments) {
  const [org, asOfText] = [args.text("org"), args.text("as-of")];
  if (!existsSync(path)) throw new CliFailure("no_such_file", `没有这个文件：${path}`, REFUSED);
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, org);
  const show = progressBar(context);
  const once = (asOf: Date | undefined) =>
    importFile({ database, pause }, fileFromPath(path), {
      organisation: organisation.id,
      ...(asOf ? { asOf } : {}),
      now: context.now,
      actor: "terminal:operator",
      baseline: args.flag("baseline"),
      onProgress: ({ fraction, report: made }) => show(fraction, made.rows),
    });
  const outcome = await once(asOfText === undefined ? undefined : readMoment(asOfText, "--as-of"));
  if (outcome.kind === "done" || outcome.code !== "as_of_needed") return outcome;
  const answered = await context.askPerson("这份清单是哪天导出的？（例如 2026-11-20）");
  return answered ? once(readMoment(answered, "--as-of")) : outcome;
}

async function undo(context: CliContext, id: string | undefined, org: string | undefined): Promise<number> {
  if (!id) throw new CliFailure("id_needed", "要撤回哪一次？npm run piaowen -- import list 列出编号。");
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, org);
  const outcome = await undoImport({ database, pause }, organisation.id, id, context.now);
  if (outcome.kind === "not_found") throw new CliFailure("no_such_import", `没有编号是 ${id} 的导入。`);
  const kept = outcome.keptTotal > 0 ? `，${outcome.keptTotal} 张后来又变过，保持原样` : "";
  report(context, outcome, `撤回了：删除 ${outcome.deleted} 张，恢复 ${outcome.restored} 张${kept}。`);
  return 0;
}

async function list(context: CliContext, org: string | undefined): Promise<number> {
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, org);
  const runs = await listImports({ database, pause }, organisation.id);
  const lines = runs.map(
    (run) =>
      `${run.id} · ${run.startedAt.toISOString()} · ${run.fileName} · ${run.state} · 新增 ${run.report.new} · 变化 ${run.report.changed}`,
  );
  report(context, runs, lines.length > 0 ? lines.join("\n") : "还没有导入过。");
  return 0;
}

export const importCommand: Command = {
  usage: "import 文件 --org 编号 [--as-of 时间] [--now 时间] [--baseline] · import list · import undo 编号",
  summary: "导入电子税务局导出的发票清单或抵扣勾选清单（xlsx、csv），列出或撤回导入",
  options: {
    org: { type: "string" },
    "as-of": { type: "string" },
    now: { type: "string" },
    // Older lists handed in later: what they change is told to nobody.
    baseline: { type: "boolean" },
  },
  async run(context, args) {
    const [first, second] = args.words;
    const org = args.text("org");
    if (!first)
      throw new CliFailure("file_needed", "要导入哪个文件？比如：npm run piaowen -- import 发票清单.xlsx --org 编号");
    if (first === "undo" && !existsSync(first)) return undo(context, second, org);
    if (first === "list" && !existsSync(first)) return list(context, org);
    const outcome = await importOne(context, first, args);
    if (outcome.kind === "refused") {
      const how = outcome.code === "as_of_needed" ? "。用 --as-of 写上，例如 --as-of 2026-11-20" : "";
      throw new CliFailure(outcome.code, `${sayRefusal(outcome, "zh-CN")}${how}`, REFUSED);
    }
    report(context, toJson(outcome), toWords(outcome));
    return 0;
  },
};
