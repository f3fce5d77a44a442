import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder } from "../support/a-database.ts";
import { MINGXIA } from "../support/invented-companies.ts";
import { type CliRun, runCli } from "../support/run-cli.ts";

const json = ({ out }: CliRun) => JSON.parse(out);

test("the block for invoices and the rules are kept at the command line, and answer in the chat", async () => {
  const folder = aFolder();
  const run = (...args: string[]) => runCli([...args, "--db", join(folder, "piaowen.db"), "--json"]);
  const { id } = json(await run("org", "create", "北京明霞数据服务有限公司", "--tax-id", MINGXIA.taxId));
  const told = await run("org", "profile", "--org", id, "--name", "北京明霞", "--tax-id", "91110108MA00000021");
  expect(told.err).toContain("最后一位");
  expect(json(told)).toMatchObject({ name: "北京明霞", doubt: "check_character" });
  expect(json(await run("ask", "开票信息")).replies[0].text).toContain("名称 北京明霞");

  const file = join(folder, "打车.md");
  writeFileSync(file, "# 打车费报销\n\n晚上九点以后可以报。\n");
  expect(json(await run("knowledge", "add", file, "--org", id))).toMatchObject({ kind: "added", number: 1 });
  expect(json(await run("knowledge", "add", file, "--org", id))).toMatchObject({ kind: "replaced", number: 1 });
  expect(json(await run("ask", "打车费怎么报销")).replies[0].text).toContain("公司规定《打车费报销》");
  expect(json(await run("knowledge", "list"))).toMatchObject([{ number: 1, title: "打车费报销" }]);
  expect(json(await run("knowledge", "remove", "1"))).toEqual({ removed: 1 });
  expect(json(await run("knowledge", "gaps"))).toEqual([]);
  expect(json(await run("knowledge", "verdicts"))).toEqual([]);
}, 120_000);
