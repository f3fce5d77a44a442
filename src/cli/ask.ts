import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { type Message, openReply, plainText, type Reply } from "../bot/index.ts";
import type { Database } from "../core/database/index.ts";
import { fetchLetters, findLetters, type Letter, settleFetched } from "../core/outbox/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { type Arguments, type CliContext, CliFailure, type Command } from "./command.ts";
import { writeFiles } from "./write-files.ts";

const CHANNEL = "terminal";
const DEFAULT_NAME = "me";

interface Said {
  text: string;
  parts: Reply["parts"];
  /** Where the files that it offers were written. */
  files?: string[];
  late?: true;
}

const spoken = (letter: Letter): Said => {
  const reply = openReply(letter.body);
  return { text: plainText(reply), parts: reply.parts };
};

/** The person at the keyboard owns the database, so nobody has to be bound first. */
function messageOf(text: string, name: string, organisation: string | undefined): Message {
  return {
    ...{ channel: CHANNEL, place: name, parent: "", thread: "", person: name, address: name },
    id: randomUUID(),
    text,
    setting: "direct",
    networkAddress: "",
    fetched: true,
    trust: { operator: { organisation } },
  };
}

/** Puts one message to the bot; what had waited for this reader comes first. */
async function converse(context: CliContext, database: Database, message: Message): Promise<Said[]> {
  const waiting = await fetchLetters(database, CHANNEL, message.address, Number.MAX_SAFE_INTEGER, context.now);
  const answer = await context.house(database).bot.answer(message);
  const late = waiting.map((letter): Said => ({ ...spoken(letter), late: true }));
  if (answer.kind !== "answered") throw new CliFailure(answer.kind, plainText(answer.reply));
  const letters = await findLetters(database, answer.cause);
  await settleFetched(database, letters, context.now);
  return [...late, ...letters.map(spoken)];
}

const nameOf = (args: Arguments): string => {
  const name = args.text("as")?.trim() || DEFAULT_NAME;
  if (name.length > 64) throw new CliFailure("bad_name", "--as 的名字最多 64 个字。");
  return name;
};

async function organisationOf(database: Database, args: Arguments): Promise<string | undefined> {
  const given = args.text("org");
  return given === undefined ? undefined : (await chooseOrganisation(database, given)).id;
}

/** Writes what the replies offer as files, and says where they lie. */
async function withFiles(context: CliContext, database: Database, said: Said[], args: Arguments): Promise<Said[]> {
  if (!said.some(({ parts }) => parts.some(({ kind }) => kind === "file"))) return said;
  const { id } = await chooseOrganisation(database, args.text("org"));
  const folder = args.text("out") ?? ".";
  for (const one of said) {
    one.files = await writeFiles(database, id, one.parts, folder);
    for (const path of one.files) context.note(`写好了：${path}`);
  }
  return said;
}

const options = {
  org: { type: "string" },
  as: { type: "string" },
  now: { type: "string" },
  out: { type: "string" },
} as const;

export const ask: Command = {
  usage: 'ask "<话>" [--org 编号] [--as 名字] [--now 时间] [--out 文件夹]',
  summary: "问一句，得到回答；同一个 --as 是同一段对话",
  options,
  async run(context, args) {
    const text = args.words.join(" ");
    if (args.words.length === 0)
      throw new CliFailure("nothing_asked", '没有要问的话，比如：npm run piaowen -- ask "查发票 1234"');
    const { database } = await context.open();
    const message = messageOf(text, nameOf(args), await organisationOf(database, args));
    const said = await withFiles(context, database, await converse(context, database, message), args);
    if (context.json) context.print(JSON.stringify({ replies: said }));
    else for (const one of said) context.print(one.text);
    return 0;
  },
};

export const chat: Command = {
  usage: "chat [--org 编号] [--as 名字]",
  summary: "在终端里一句一句聊，Ctrl-D 结束",
  options,
  async run(context, args) {
    const { database } = await context.open();
    const organisation = await organisationOf(database, args);
    const name = nameOf(args);
    const lines = createInterface({ input: process.stdin, output: process.stderr, prompt: "我> " });
    lines.prompt();
    for await (const line of lines) {
      const moment = { ...context, now: new Date() };
      if (line.trim()) {
        const said = await converse(moment, database, messageOf(line, name, organisation));
        for (const one of await withFiles(moment, database, said, args)) {
          context.print(`票问> ${one.text.replaceAll("\n", "\n      ")}`);
        }
      }
      lines.prompt();
    }
    return 0;
  },
};
