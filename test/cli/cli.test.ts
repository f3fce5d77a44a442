import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { aFolder } from "../support/a-database.ts";
import { aCsv, anExport, aRow } from "../support/an-export.ts";
import { MINGXIA } from "../support/invented-companies.ts";
import { type CliRun, runCli } from "../support/run-cli.ts";

const json = ({ out }: CliRun) => JSON.parse(out);

async function aLedger() {
  const folder = aFolder();
  const db = join(folder, "piaowen.db");
  const run = (...args: string[]) => runCli([...args, "--db", db, "--json"]);
  const { id } = json(await run("org", "create", "北京明霞数据服务有限公司", "--tax-id", MINGXIA.taxId));
  const file = join(folder, "全量发票查询导出结果_20261120.xlsx");
  const rows = [
    aRow(),
    aRow({ 数电发票号码: "26112000000099871234" }),
    aRow({ 数电发票号码: "26112000000099870001", 金额: "三百" }),
  ];
  writeFileSync(file, anExport({ rows }));
  return { folder, run, id: id as string, file };
}

describe("from nothing to an answer at the command line", () => {
  test("an organisation is made, a file imported, a question answered, the import taken back", async () => {
    const { run, id, file } = await aLedger();
    const imported = await run("import", file, "--org", id);
    expect(imported.status).toBe(0);
    expect(json(imported)).toMatchObject({ new: 2, changed: 0, known: 0, repaired: 0, conflicts: [] });
    expect(json(imported).rejected).toMatchObject([{ row: 4, column: "金额", code: "bad_amount" }]);
    expect(json(imported).rejected[0].reason).toContain("三百");

    expect(json(await run("import", file, "--org", id))).toMatchObject({ new: 0, changed: 0, known: 2 });

    const asked = json(await run("ask", "查发票 24112000000031870426", "--org", id));
    expect(asked.replies[0].text).toContain("¥2,238.60");
    expect(asked.replies[0].parts[0]).toMatchObject({ kind: "facts", colour: "green" });

    expect(json(await run("import", "undo", json(imported).id, "--org", id))).toMatchObject({ deleted: 2 });
    expect(json(await run("ask", "24112000000031870426")).replies[0].text).toContain("台账里没有");
  });

  test("one name is one conversation from call to call, another name is another", async () => {
    const { run, file } = await aLedger();
    await run("import", file);
    expect(json(await run("ask", "24112000000031807426", "--as", "lin")).replies[0].text).toContain("是这张吗");
    expect(json(await run("ask", "是", "--as", "wang")).replies[0].text).not.toContain("🟢");
    expect(json(await run("ask", "是", "--as", "lin")).replies[0].text).toContain("🟢 正常");
  });

  test("the clock can be set", async () => {
    const { run, file } = await aLedger();
    await run("import", file, "--as-of", "2026-11-20T09:00:00+08:00", "--now", "2026-11-20T10:00:00+08:00");
    const asked = json(await run("ask", "24112000000031870426", "--now", "2026-11-20T11:00:00+08:00"));
    expect(asked.replies[0].text).toContain("截至今天 09:00 ");
  });
});

describe("what cannot be done is one sentence", () => {
  let said: (...args: string[]) => Promise<CliRun>;
  beforeAll(() => {
    said = (...args) =>
      runCli([...args, "--json"], { PIAOWEN_DATABASE_URL: join("/tmp", `piaowen-cli-${process.pid}.db`) });
  });

  test.each([
    ["unknown_command", 1, ["frobnicate"]],
    ["bad_option", 1, ["ask", "hi", "--nonsense"]],
    ["no_such_organisation", 1, ["ask", "hi", "--org", "nobody"]],
    ["bad_time", 1, ["ask", "hi", "--now", "yesterday-ish"]],
    ["nothing_asked", 1, ["ask"]],
    ["no_such_file", 2, ["import", "/nowhere/list.xlsx"]],
    ["bad_tax_id", 1, ["org", "create", "甲", "--tax-id", "12"]],
    ["bad_setting", 1, ["org", "list", "--db", "mysql://localhost/x"]],
  ])("%s", async (code, status, args) => {
    const run = await said(...args);
    expect(run.status).toBe(status);
    const { error } = json(run);
    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/\n\s+at |Error:/);
  });

  test("a file that is no export is refused with what was expected, and exits 2", async () => {
    const { folder, run } = await aLedger();
    const file = join(folder, "menu_20261120.csv");
    writeFileSync(file, "菜名,价格\n红烧肉,48\n");
    const refused = await run("import", file);
    expect(refused.status).toBe(2);
    expect(json(refused).error.message).toContain("发票基础信息");
  });

  test("a file whose date nobody knows is refused with how to say it", async () => {
    const { folder, run } = await aLedger();
    const file = join(folder, "list.csv");
    writeFileSync(file, aCsv());
    const refused = await run("import", file);
    expect(json(refused).error).toMatchObject({ code: "as_of_needed" });
    expect(json(refused).error.message).toContain("--as-of");
  });
});
