import { existsSync, readFileSync } from "node:fs";
import { listGaps, listVerdicts } from "../core/feedback/index.ts";
import { readOwnArticle } from "../core/knowledge/index.ts";
import {
  listOwnArticles,
  removeOwnArticle,
  type SaveArticleOutcome,
  saveOwnArticle,
} from "../core/organisation/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { type Arguments, type CliContext, CliFailure, type Command, report } from "./command.ts";

const NO_FILE = 2;

type Refused = Exclude<SaveArticleOutcome, { kind: "added" | "replaced" }>;

function refuse(outcome: Refused): never {
  const { kind } = outcome;
  if (kind === "no_title") throw new CliFailure(kind, "没有标题：第一行写「# 标题」，或在开头的 --- 里写 title。");
  if (kind === "no_answer") throw new CliFailure(kind, "只有标题，没有正文。");
  if (kind === "too_many") throw new CliFailure(kind, `已经有 ${outcome.most} 条了，先用 knowledge remove 删几条。`);
  const what = outcome.what === "title" ? "标题" : "正文";
  throw new CliFailure(kind, `${what}太长了，最多 ${outcome.most} 个字。`);
}

async function add(context: CliContext, args: Arguments): Promise<void> {
  const path = args.words[1];
  if (!path) throw new CliFailure("file_needed", "加哪个文件？npm run piaowen -- knowledge add 规定.md --org 编号");
  if (!existsSync(path)) throw new CliFailure("no_such_file", `没有这个文件：${path}`, NO_FILE);
  const { database } = await context.open();
  const { id } = await chooseOrganisation(database, args.text("org"));
  const told = readOwnArticle(readFileSync(path, "utf8"));
  const { outcome, writes } = await saveOwnArticle(database, id, told, "terminal:operator", context.now);
  if (outcome.kind !== "added" && outcome.kind !== "replaced") refuse(outcome);
  if ((await database.commit(writes)) !== "committed") {
    throw new CliFailure("changed_meanwhile", "刚才有人也在改，请再运行一次。");
  }
  const { number, title } = outcome.article;
  const done = outcome.kind === "added" ? "加好了" : "换成新的了";
  report(context, { kind: outcome.kind, number, title }, `${done}：第 ${number} 条《${title}》`);
}

async function list(context: CliContext, args: Arguments): Promise<void> {
  const { database } = await context.open();
  const { id } = await chooseOrganisation(database, args.text("org"));
  const articles = await listOwnArticles(database, id);
  const words = articles.map(({ number, title }) => `${number} · ${title}`);
  report(context, articles, words.join("\n") || "还没有本单位的规定。knowledge add 文件 加一条。");
}

async function remove(context: CliContext, args: Arguments): Promise<void> {
  const { database } = await context.open();
  const { id } = await chooseOrganisation(database, args.text("org"));
  const removed = await removeOwnArticle(database, id, Number(args.words[1]));
  if (!removed || (await database.commit(removed.writes)) !== "committed") {
    throw new CliFailure("no_such_rule", `没有编号是「${args.words[1] ?? ""}」的规定。knowledge list 列出编号。`);
  }
  report(context, { removed: removed.article.number }, `删了：《${removed.article.title}》`);
}

/** Of every organisation, unless one is named. */
async function openOneOrAll(context: CliContext, args: Arguments) {
  const { database } = await context.open();
  const named = args.text("org");
  return { database, organisation: named === undefined ? undefined : (await chooseOrganisation(database, named)).id };
}

async function gaps(context: CliContext, args: Arguments): Promise<void> {
  const { database, organisation } = await openOneOrAll(context, args);
  const found = await listGaps(database, organisation);
  const data = found.map(({ lastAt, ...gap }) => ({ ...gap, lastAt: new Date(lastAt).toISOString() }));
  const words = found.map(({ question, count }) => `${count} 次 · ${question}`);
  report(context, data, words.join("\n") || "没有答不上来的问题。");
}

async function verdicts(context: CliContext, args: Arguments): Promise<void> {
  const { database, organisation } = await openOneOrAll(context, args);
  const found = await listVerdicts(database, organisation);
  const data = found.map(({ lastAt, ...one }) => ({ ...one, lastAt: new Date(lastAt).toISOString() }));
  const words = found.map(({ article, helped, not }) => `${article} · 有用 ${helped} · 没用 ${not}`);
  report(context, data, words.join("\n") || "还没有人说过有用或没用。");
}

const VERBS: Record<string, (context: CliContext, args: Arguments) => Promise<void>> = {
  ...{ add, list, remove },
  ...{ gaps, verdicts },
};

export const knowledgeCommand: Command = {
  usage:
    "knowledge add 文件.md · knowledge list · knowledge remove 编号 · knowledge gaps · knowledge verdicts [--org 编号]",
  summary: "本单位自己的规定：加、列出、删；看哪些问题没答上来、哪些回答没用",
  options: { org: { type: "string" }, now: { type: "string" } },
  async run(context, args) {
    const verb = VERBS[args.words[0] ?? ""];
    if (!verb) throw new CliFailure("unknown_command", `knowledge 后面写：${Object.keys(VERBS).join("、")}`);
    await verb(context, args);
    return 0;
  },
};
