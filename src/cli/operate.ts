import { drop, listAside, replay } from "../core/outbox/index.ts";
import { makeDemo } from "../demo/index.ts";
import { pause } from "../node/index.ts";
import { CliFailure, type Command, report } from "./command.ts";

export const outboxCommand: Command = {
  usage: "outbox list · outbox replay 编号 · outbox drop 编号",
  summary: "送不出去的消息：列出、再送一次、不要了",
  options: {},
  async run(context, args) {
    const [verb, number] = args.words;
    const { database } = await context.open();
    if (verb === "list" || verb === undefined) {
      const letters = (await listAside(database)).map(({ body: _sealed, ...letter }) => letter);
      const words = letters.map(
        (one) => `${one.sequence} · ${one.channel} ${one.address} · 试了 ${one.attempts} 次 · ${one.reason}`,
      );
      report(context, letters, words.join("\n") || "没有送不出去的消息。");
      return 0;
    }
    const act = { replay, drop }[verb];
    if (!act) throw new CliFailure("unknown_command", "outbox 后面写：list、replay 编号、drop 编号");
    const sequence = Number(number);
    if (!Number.isSafeInteger(sequence)) throw new CliFailure("id_needed", "写上消息的编号，outbox list 列出编号。");
    if (!(await act(database, sequence, context.now)))
      throw new CliFailure("no_such_letter", `没有编号是 ${number} 的消息可以处理。`);
    report(context, { done: true }, verb === "replay" ? "放回去了，下一分钟再送。" : "不送了。");
    return 0;
  },
};

export const migrateCommand: Command = {
  usage: "migrate",
  summary: "把数据库升到这个版本",
  options: {},
  async run(context) {
    const opened = await context.open();
    const applied = await opened.migrate(context.now);
    report(context, { applied }, applied.length > 0 ? `升级了：${applied.join("、")}` : "已经是最新的。");
    return 0;
  },
};

export const demoCommand: Command = {
  usage: "demo",
  summary: "重建演示单位和它的台账，别的都不动",
  options: { now: { type: "string" } },
  async run(context) {
    const { database } = await context.open();
    await makeDemo({ database, pause }, context.now);
    report(context, { id: "demo" }, "演示台账重建好了（单位编号 demo）。");
    return 0;
  },
};
