import { createWebhook, forgetWebhook, listWebhooks, rotateWebhook } from "../core/subscription/index.ts";
import { openVault } from "../core/vault/index.ts";
import { entropy } from "../node/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { type Arguments, type CliContext, CliFailure, type Command, report } from "./command.ts";

async function open(context: CliContext, args: Arguments) {
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, args.text("org"));
  return { database, organisation: organisation.id, entropy, vault: openVault(context.secret()) };
}

const idIn = (args: Arguments): string => {
  const id = args.words[1];
  if (!id) throw new CliFailure("id_needed", "哪一个？webhook list 列出编号。");
  return id;
};

async function create(context: CliContext, args: Arguments): Promise<void> {
  const { organisation, ...services } = await open(context, args);
  const made = await createWebhook(services, organisation, args.words[1] ?? "", context.now);
  if (made.kind === "https_needed") throw new CliFailure("https_needed", "地址要以 https:// 开头，不带用户名和密码。");
  report(
    context,
    { id: made.id, secret: made.secret },
    `建好了：${made.id}\n密钥（只显示这一次）：${made.secret}\n管理员在对话里发：订阅 全部 发到 ${made.id}`,
  );
}

async function list(context: CliContext, args: Arguments): Promise<void> {
  const { database, organisation } = await open(context, args);
  const all = await listWebhooks(database, organisation);
  report(context, all, all.map(({ id, url }) => `${id} · ${url}`).join("\n") || "还没有 webhook。");
}

async function rotate(context: CliContext, args: Arguments): Promise<void> {
  const { organisation, ...services } = await open(context, args);
  const made = await rotateWebhook(services, organisation, idIn(args), context.now);
  if (!made) throw new CliFailure("no_such_webhook", `没有编号是 ${args.words[1]} 的 webhook。`);
  const until = made.until.toISOString();
  report(
    context,
    { secret: made.secret, oldSecretUntil: until },
    `新密钥（只显示这一次）：${made.secret}\n到 ${until} 前两个密钥都签。`,
  );
}

async function remove(context: CliContext, args: Arguments): Promise<void> {
  const { database, organisation } = await open(context, args);
  const gone = await forgetWebhook(database, organisation, idIn(args), context.now);
  if (!gone) throw new CliFailure("no_such_webhook", `没有编号是 ${args.words[1]} 的 webhook。`);
  report(context, { removed: true }, "删掉了，它的订阅也一起停了。");
}

const VERBS: Record<string, (context: CliContext, args: Arguments) => Promise<void>> = { create, list, rotate, remove };

export const webhookCommand: Command = {
  usage: "webhook create https://… · webhook list · webhook rotate 编号 · webhook remove 编号",
  summary: "往外推提醒的地址：建、列出、换密钥、删掉",
  options: { org: { type: "string" } },
  async run(context, args) {
    const verb = VERBS[args.words[0] ?? "list"];
    if (!verb) throw new CliFailure("unknown_command", `webhook 后面写：${Object.keys(VERBS).join("、")}`);
    await verb(context, args);
    return 0;
  },
};
