import { createSource, LISTS, listSources, paceSource, rotateSource, type Source } from "../core/source/index.ts";
import { openVault } from "../core/vault/index.ts";
import { entropy } from "../node/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { type Arguments, type CliContext, CliFailure, type Command, report } from "./command.ts";
import { readDuration, sayDuration } from "./read-duration.ts";

async function open(context: CliContext, args: Arguments) {
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, args.text("org"));
  return { database, organisation: organisation.id };
}

async function create(context: CliContext, args: Arguments): Promise<void> {
  const { database, organisation } = await open(context, args);
  const name = args.words.slice(1).join(" ");
  const cadence = readDuration(args.text("every") ?? "0", "--every");
  const vault = openVault(context.secret());
  const made = await createSource({ database, entropy }, vault, { organisation, name, cadence }, context.now);
  if (made.kind === "name_needed")
    throw new CliFailure("name_needed", "来源叫什么？比如：source create ERP --every 1h");
  if (made.kind === "name_taken") throw new CliFailure("name_taken", `已经有叫 ${name} 的来源了，换个名字。`);
  report(
    context,
    { id: made.id, key: made.key, path: `/api/sources/${made.id}/events` },
    [
      `建好了：${name}，编号 ${made.id}`,
      `密钥（只显示这一次）：${made.key}`,
      `推到 POST /api/sources/${made.id}/events，签名按 Standard Webhooks，格式见 /api/openapi.json。`,
    ].join("\n"),
  );
}

function toLine({ id, name, kind, cadence, lastArrival, lag, late }: Source): string {
  return [
    kind === "push" ? `${name}(${id})` : name,
    cadence ? `每 ${sayDuration(cadence)}` : "没定多久一次",
    lastArrival ? `上次 ${lastArrival.toISOString()}` : "还没来过",
    lag === undefined ? "" : `晚 ${sayDuration(lag)} 知道`,
    late ? "该来没来" : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

async function list(context: CliContext, args: Arguments): Promise<void> {
  const { database, organisation } = await open(context, args);
  const sources = await listSources(database, organisation, context.now);
  report(context, sources, sources.map(toLine).join("\n") || "还没有数据来源。");
}

async function rotate(context: CliContext, args: Arguments): Promise<void> {
  const id = args.words[1];
  if (!id) throw new CliFailure("id_needed", "换哪个来源的密钥？source list 列出编号。");
  const { database, organisation } = await open(context, args);
  const made = await rotateSource({ database, entropy }, openVault(context.secret()), organisation, id, context.now);
  if (!made) throw new CliFailure("no_such_source", `没有编号是 ${id} 的推送来源。`);
  const until = made.until.toISOString();
  report(
    context,
    { id, key: made.key, oldKeyUntil: until },
    `新密钥（只显示这一次）：${made.key}\n旧的用到 ${until}。`,
  );
}

async function pace(context: CliContext, args: Arguments): Promise<void> {
  const name = args.words[1];
  const every = args.text("every");
  if (!name || every === undefined) throw new CliFailure("name_needed", "比如：source pace etax_export --every 1d");
  const { database, organisation } = await open(context, args);
  if (!(await paceSource({ database, entropy }, organisation, name, readDuration(every, "--every"), context.now))) {
    throw new CliFailure("no_such_source", `没有 ${name} 这个来源；清单叫 ${LISTS.join("、")}。`);
  }
  report(context, { name, every }, `记下了：${name} 每 ${every} 来一次，超过一半时间没来就提醒。`);
}

const VERBS: Record<string, (context: CliContext, args: Arguments) => Promise<void>> = { create, list, rotate, pace };

export const sourceCommand: Command = {
  usage: "source create 名称 [--every 1h] · source list · source rotate 编号 · source pace 名称 --every 1d",
  summary: "推送数据的来源：建、列出、换密钥、定多久来一次",
  options: { org: { type: "string" }, every: { type: "string" } },
  async run(context, args) {
    const verb = VERBS[args.words[0] ?? "list"];
    if (!verb) throw new CliFailure("unknown_command", `source 后面写：${Object.keys(VERBS).join("、")}`);
    await verb(context, args);
    return 0;
  },
};
