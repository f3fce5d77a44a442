import { randomBytes } from "node:crypto";
import {
  createOrganisation,
  listOrganisations,
  listPlaces,
  makeBindCode,
  releasePlace,
  tiePlace,
} from "../core/organisation/index.ts";
import { entropy } from "../node/index.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { type Arguments, type CliContext, CliFailure, type Command, report } from "./command.ts";
import { profile } from "./organisation-profile.ts";

async function create(context: CliContext, args: Arguments): Promise<void> {
  const { database } = await context.open();
  const id = `org_${randomBytes(5).toString("hex")}`;
  const name = args.words.slice(1).join(" ");
  const outcome = await createOrganisation(database, { id, name, taxIds: args.texts("tax-id") }, context.now);
  if (outcome.kind === "no_name")
    throw new CliFailure("name_needed", "单位叫什么？npm run piaowen -- org create 单位名称 --tax-id 税号");
  if (outcome.kind === "bad_tax_id") {
    throw new CliFailure("bad_tax_id", `"${outcome.typed}" 不是税号：税号是 15 到 20 位数字和大写字母。`);
  }
  report(context, { id }, `建好了：${name}，编号 ${id}`);
}

async function list(context: CliContext): Promise<void> {
  const { database } = await context.open();
  const all = await listOrganisations(database);
  const words = all.map((one) => `${one.id} · ${one.name}${one.demo ? "（演示）" : ""}`).join("\n");
  report(context, all, words || "还没有单位。");
}

async function places(context: CliContext, args: Arguments): Promise<void> {
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, args.text("org"));
  const bound = await listPlaces(database, organisation.id);
  const words = bound.map(
    (one) => `${one.channel} ${one.place} · ${one.audience === "internal" ? "内部" : "有外部人员"}`,
  );
  report(context, bound, words.join("\n") || "还没有绑定任何地方。");
}

function audienceOf(args: Arguments): "internal" | "outsiders" {
  const audience = args.text("audience") ?? "internal";
  if (audience === "internal" || audience === "outsiders") return audience;
  throw new CliFailure("bad_audience", "--audience 写 internal（都是自己人）或 outsiders（有外部人员，不显示台账）。");
}

async function bind(context: CliContext, args: Arguments): Promise<void> {
  const [, channel, place] = args.words;
  if (!channel || !place)
    throw new CliFailure(
      "place_needed",
      "绑定哪里？例如整个 Slack 工作区：npm run piaowen -- org bind slack T0123ABCD --org 编号",
    );
  const audience = audienceOf(args);
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, args.text("org"));
  await tiePlace(database, { organisation: organisation.id, channel, place, audience }, context.now);
  report(context, { bound: true }, `绑定了：${channel} ${place} 现在查 ${organisation.name} 的台账。`);
}

async function unbind(context: CliContext, args: Arguments): Promise<void> {
  const [, channel, place] = args.words;
  if (!channel || !place)
    throw new CliFailure("place_needed", "解绑哪里？npm run piaowen -- org unbind 渠道 地方 --org 编号");
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, args.text("org"));
  const gone = await releasePlace(database, { organisation: organisation.id, channel, place });
  if (!gone) throw new CliFailure("not_bound", `${channel} ${place} 没有绑定到 ${organisation.name}。`);
  report(context, { unbound: true }, `解绑了：${channel} ${place}`);
}

async function bindCode(context: CliContext, args: Arguments): Promise<void> {
  const role = args.text("role") ?? "member";
  const audience = audienceOf(args);
  if (role !== "admin" && role !== "member") throw new CliFailure("bad_role", "--role 写 admin 或 member。");
  const { database } = await context.open();
  const organisation = await chooseOrganisation(database, args.text("org"));
  const wanted = { organisation: organisation.id, role, audience } as const;
  const { code, expiresAt } = await makeBindCode(database, wanted, entropy, context.now);
  report(
    context,
    { code, role, audience, expiresAt: expiresAt.toISOString() },
    `绑定码 ${code}（只显示这一次，30 分钟内用一次）。在要绑定的对话里发：绑定 ${code}`,
  );
}

const VERBS: Record<string, (context: CliContext, args: Arguments) => Promise<void>> = {
  create,
  list,
  places,
  bind,
  unbind,
  "bind-code": bindCode,
  profile,
};

export const organisationCommand: Command = {
  usage:
    "org create 名称 [--tax-id 税号]… · org list · org places · org bind 渠道 地方 · org unbind 渠道 地方 · org bind-code [--role admin|member] · org profile [--name 名称 --tax-id 税号 --address 地址 --phone 电话 --bank 开户行 --account 账号]",
  summary: "建单位，看它绑定了哪里，绑定，解绑，发绑定码，登记开票信息",
  options: {
    "tax-id": { type: "string", multiple: true },
    org: { type: "string" },
    role: { type: "string" },
    audience: { type: "string" },
    name: { type: "string" },
    address: { type: "string" },
    phone: { type: "string" },
    bank: { type: "string" },
    account: { type: "string" },
  },
  async run(context, args) {
    const verb = VERBS[args.words[0] ?? ""];
    if (!verb) throw new CliFailure("unknown_command", `org 后面写：${Object.keys(VERBS).join("、")}`);
    await verb(context, args);
    return 0;
  },
};
