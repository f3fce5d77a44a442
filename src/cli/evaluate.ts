import { readFile } from "node:fs/promises";
import { evaluate, type LabelledMessage } from "../bot/index.ts";
import { shanghaiDate } from "../core/invoice/index.ts";
import { CliFailure, type Command, report } from "./command.ts";

function readLine(line: string, at: number): LabelledMessage {
  try {
    const { text, intent, topic, alt_intents } = JSON.parse(line) as Partial<LabelledMessage>;
    if (typeof text === "string" && typeof intent === "string") {
      return { text, intent, topic: topic ?? null, alt_intents: alt_intents ?? [] };
    }
  } catch (error) {
    throw new CliFailure("bad_line", `第 ${at + 1} 行不是 JSON：${error instanceof Error ? error.message : ""}`);
  }
  throw new CliFailure("bad_line", `第 ${at + 1} 行缺 text 或 intent。每行一个 {"text":…，"intent":…}。`);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export const evaluateCommand: Command = {
  usage: "evaluate --file 文件.jsonl",
  summary: "用标注过的句子量一量：意图、主题、答非所问、每句用时",
  options: { file: { type: "string" } },
  async run(context, args) {
    const path = args.text("file");
    if (!path) throw new CliFailure("no_file", "哪个文件？比如：npm run piaowen -- evaluate --file 句子.jsonl");
    const content = await readFile(path, "utf8").catch((cause: unknown) => {
      throw new CliFailure("unreadable", `读不了 ${path}：${cause instanceof Error ? cause.message : ""}`);
    });
    const lines = content.split("\n").filter((line) => line.trim() !== "");
    const result = evaluate(lines.map(readLine), shanghaiDate(context.now));
    const { n, intent, topic, outOfScope, msPerMessage } = result;
    report(
      context,
      result,
      [
        `${n} 句，意图对 ${percent(intent.accuracy)}`,
        ...Object.entries(intent.byIntent).map(([name, one]) => `  ${name} ${percent(one.accuracy)}(${one.n})`),
        `主题 ${topic.n} 句：第一 ${percent(topic.top1)}，前三 ${percent(topic.top3)}`,
        `不归我管的 ${outOfScope.n} 句，答了 ${percent(outOfScope.answered)}`,
        `每句 ${msPerMessage.p50} 毫秒，最慢百分之一 ${msPerMessage.p99} 毫秒`,
      ].join("\n"),
    );
    return 0;
  },
};
