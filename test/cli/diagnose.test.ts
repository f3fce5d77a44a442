import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aFolder } from "../support/a-database.ts";
import { anExport, aRow } from "../support/an-export.ts";
import { MINGXIA } from "../support/invented-companies.ts";
import { type CliRun, runCli } from "../support/run-cli.ts";

const json = ({ out }: CliRun) => JSON.parse(out);

async function anOrganisation() {
  const folder = aFolder();
  const db = join(folder, "piaowen.db");
  const run = (...args: string[]) => runCli([...args, "--db", db, "--json"]);
  const { id } = json(await run("org", "create", "北京明霞数据服务有限公司", "--tax-id", MINGXIA.taxId));
  const file = join(folder, "全量发票查询导出结果_20261120.xlsx");
  writeFileSync(file, anExport({ rows: [aRow()] }));
  return { run, id: id as string, file, db };
}

describe("diagnose at the command line", () => {
  test("prints causes with their evidence, what is asked and what to do", async () => {
    const { run, id, file } = await anOrganisation();
    await run("import", file, "--org", id, "--now", "2026-11-20T09:30:00+08:00");
    const said = json(
      await run("diagnose", "26112000000012345678 平台说查无此票", "--org", id, "--now", "2026-11-20T10:00:00+08:00"),
    );
    expect(Object.keys(said)).toEqual(["causes", "ask", "action"]);
    for (const { cause, likelihood, evidence } of said.causes) {
      expect(cause).toMatch(/^[a-z_0-9]+$/);
      expect(likelihood).toBeGreaterThan(0);
      for (const one of evidence) expect(Object.keys(one)).toEqual(["check", "outcome", "saw"]);
    }
    expect(said.ask.question).toBe("issued_on");
    expect(said.action.remedy).toBe("retype");
  });

  test("the ledger and the clock decide: what began it all is a ledger that has not heard yet", async () => {
    const { run, id, file } = await anOrganisation();
    await run("import", file, "--org", id, "--now", "2026-11-20T09:30:00+08:00");
    const ask = async (text: string, now: string) =>
      json(await run("diagnose", text, "--org", id, "--now", now)).causes[0];
    expect(await ask("26112000000012345678 查不到", "2026-12-05T10:00:00+08:00")).toMatchObject({
      cause: "source_stale",
    });
    const today = await ask("今天刚开的 26112000000012345678 平台查不到", "2026-11-20T10:00:00+08:00");
    expect(today).toMatchObject({ cause: "sync_delay_same_day" });
    expect(today.evidence).toContainEqual(expect.objectContaining({ check: "issued_today", outcome: "fail" }));
  });

  test("in words without --json", async () => {
    const { id, db } = await anOrganisation();
    const { out, status } = await runCli(["diagnose", "26112000000012345678 查不到", "--org", id, "--db", db]);
    expect(status).toBe(0);
    expect(out).toContain("我们的台账还没更新到");
  });

  test("maintenance is announced, listed, heard of and ended", async () => {
    const { run, id } = await anOrganisation();
    const at = ["--org", id, "--now", "2026-11-20T10:00:00+08:00"];
    const { id: notice } = json(await run("notice", "查验平台升级", "--to", "2026-11-20T12:00:00+08:00", ...at));
    expect(json(await run("notice", "list", ...at))).toHaveLength(1);
    const ask = async () => json(await run("diagnose", "查验平台打不开", ...at)).causes[0].cause;
    expect(await ask()).toBe("maintenance");
    expect(json(await run("notice", "end", notice, ...at))).toEqual({ ended: notice });
    expect(await ask()).not.toBe("maintenance");
    expect(json(await run("notice", "end", notice, ...at)).error.code).toBe("no_such_notice");
  });

  test.each([
    ["nothing_asked", ["diagnose"]],
    ["end_needed", ["notice", "查验平台升级"]],
    ["ends_before_it_starts", ["notice", "x", "--from", "2026-11-21", "--to", "2026-11-20", "--now", "2026-11-19"]],
  ])("%s is one sentence", async (code, args) => {
    const { run } = await anOrganisation();
    const said = await run(...args);
    expect(said.status).toBe(1);
    expect(json(said).error.code).toBe(code);
  });
});
