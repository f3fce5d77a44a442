import { listRecipients } from "../core/subscription/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { type Command, report } from "./command.ts";

export const recipientsCommand: Command = {
  usage: "recipients [--org 编号]",
  summary: "提醒发到哪里，哪些送不到了、为什么",
  options: { org: { type: "string" } },
  async run(context, args) {
    const { database } = await context.open();
    const organisation = await chooseOrganisation(database, args.text("org"));
    const all = await listRecipients(database, organisation.id);
    const lines = all.map(({ channel, address, failedAt, failure }) =>
      failedAt === null
        ? `${channel} ${address}`
        : `${channel} ${address} · 送不到了（${new Date(failedAt).toISOString()}）：${failure}`,
    );
    report(context, all, lines.join("\n") || "还没有人订阅提醒。");
    return 0;
  },
};
