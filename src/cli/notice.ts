import { randomBytes } from "node:crypto";
import { announceNotice, liftNotice, listNotices, type Notice } from "../core/source/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { type Arguments, type CliContext, CliFailure, type Command, report } from "./command.ts";
import { readMoment } from "./read-moment.ts";

const shanghai = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "short",
});

const line = ({ id, what, startsAt, endsAt }: Notice): string =>
  `${id} · ${what} · ${shanghai.format(startsAt)} 到 ${shanghai.format(endsAt)}`;

async function list(context: CliContext, args: Arguments): Promise<number> {
  const { database } = await context.open();
  const { id } = await chooseOrganisation(database, args.text("org"));
  const notices = await listNotices(database, id, context.now);
  report(context, notices, notices.map(line).join("\n") || "现在没有登记的公告。");
  return 0;
}

async function end(context: CliContext, args: Arguments): Promise<number> {
  const { database } = await context.open();
  const { id } = await chooseOrganisation(database, args.text("org"));
  const notice = args.words[1] ?? "";
  if ((await database.commit(liftNotice(id, notice, context.now))) !== "committed") {
    throw new CliFailure("no_such_notice", `没有编号是「${notice}」的公告在进行。notice list 列出编号。`);
  }
  report(context, { ended: notice }, "好，按现在结束；等着的人下一分钟会收到通知。");
  return 0;
}

async function announce(context: CliContext, args: Arguments): Promise<number> {
  const [from, until] = [args.text("from"), args.text("to")];
  if (!until) throw new CliFailure("end_needed", "什么时候结束？写 --to，比如 --to 2026-11-21T06:00");
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, args.text("org"));
  const notice: Notice = {
    id: `notice_${randomBytes(5).toString("hex")}`,
    what: args.words.join(" "),
    startsAt: from ? readMoment(from, "--from") : context.now,
    endsAt: readMoment(until, "--to"),
  };
  const { outcome, writes } = announceNotice(organisation.id, notice, "terminal:operator", context.now);
  switch (outcome.kind) {
    case "announced":
      await database.commit(writes);
      report(context, outcome.notice, `登记好了：${line(outcome.notice)}`);
      return 0;
    case "nothing_named":
      throw new CliFailure("nothing_named", "哪里停机？比如：notice 查验平台维护 --to 2026-11-21T06:00");
    case "ends_before_it_starts":
      throw new CliFailure("ends_before_it_starts", "结束的时间（--to）比开始（--from）早。");
    case "over_already":
      throw new CliFailure("over_already", "这个时间已经过去了，不用登记。");
  }
}

export const noticeCommand: Command = {
  usage: "notice 停机的是什么 [--from 时间] --to 时间 [--org 编号] · notice list · notice end 编号",
  summary: "登记停机公告：这段时间来问的人会知道，等着的人结束时会收到通知",
  options: { org: { type: "string" }, from: { type: "string" }, to: { type: "string" }, now: { type: "string" } },
  run(context, args) {
    const [verb] = args.words;
    if (verb === "list" || verb === undefined) return list(context, args);
    return verb === "end" ? end(context, args) : announce(context, args);
  },
};
