import { diagnoseText } from "../bot/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { CliFailure, type Command } from "./command.ts";

export const diagnoseCommand: Command = {
  usage: 'diagnose "<现象>" [--org 编号] [--now 时间]',
  summary: "找查不到、查验失败的原因：先查台账，再给出原因、依据和下一步",
  options: { org: { type: "string" }, now: { type: "string" } },
  async run(context, args) {
    const text = args.words.join(" ").trim();
    if (!text) {
      throw new CliFailure(
        "nothing_asked",
        '出了什么问题？比如：npm run piaowen -- diagnose "26112000000012345678 平台说查无此票"',
      );
    }
    const { database } = await context.open();
    const organisation = await chooseOrganisation(database, args.text("org"));
    const { words, ...data } = await diagnoseText(database, organisation.id, text, context.now);
    context.print(context.json ? JSON.stringify(data) : words);
    return 0;
  },
};
