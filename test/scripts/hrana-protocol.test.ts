import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient as createWebClient } from "@libsql/client/web";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startBridge } from "../../scripts/hrana-bridge/index.ts";
import { aFolder } from "../support/a-database.ts";

describe("the protocol itself", () => {
  let url: string;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "piaowen-"));
    const bridge = await startBridge({ file: join(folder, "bridged.db") });
    url = bridge.url;
    return async () => {
      await bridge.close();
      rmSync(folder, { recursive: true, force: true });
    };
  });

  const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  const pipeline = async (url: string, requests: unknown[], baton?: string) =>
    (await post(`${url}/v3/pipeline`, { baton, requests })).json() as Promise<{
      baton: string | null;
      results: { type: string; response?: Record<string, unknown>; error?: Record<string, unknown> }[];
    }>;

  test("conditions, stored SQL, autocommit and describe are answered", async () => {
    const step = (sql: string, condition?: unknown) => ({ condition, stmt: { sql } });
    const ok = (at: number) => ({ type: "ok", step: at });
    const { baton, results } = await pipeline(url, [
      { type: "store_sql", sql_id: 1, sql: "begin" },
      { type: "execute", stmt: { sql_id: 1 } },
      { type: "get_autocommit" },
      {
        type: "batch",
        batch: {
          steps: [
            step("select 1"),
            step("selec"),
            step("select 2", { type: "and", conds: [ok(0), { type: "error", step: 1 }] }),
            step("select 3", { type: "or", conds: [ok(1), { type: "is_autocommit" }] }),
            step("select 4", { type: "not", cond: ok(3) }),
          ],
        },
      },
      { type: "close_sql", sql_id: 1 },
      { type: "execute", stmt: { sql_id: 1 } },
      { type: "describe", sql: "select :a as x, ?, /* ? */ '?' as mark" },
      { type: "describe", sql: "create table made (at integer)" },
    ]);
    expect(baton).toEqual(expect.any(String));
    expect(results[2]?.response).toEqual({ type: "get_autocommit", is_autocommit: false });
    const batch = results[3]?.response?.result as { step_results: unknown[]; step_errors: { code: string }[] };
    expect(batch.step_results.map(Boolean)).toEqual([true, false, true, false, true]);
    expect(batch.step_errors[1]?.code).toBe("SQLITE_ERROR");
    expect(results[5]?.error?.code).toBe("SQL_NOT_FOUND");
    expect(results[6]?.response?.result).toEqual({
      params: [{ name: ":a" }, { name: null }],
      cols: ["x", "?", "mark"].map((name) => ({ name, decltype: null })),
      is_explain: false,
      is_readonly: true,
    });
    expect(results[7]?.response?.result).toMatchObject({ is_readonly: false });
    const closed = await pipeline(url, [{ type: "close" }], baton ?? "");
    expect(closed).toMatchObject({ baton: null, results: [{ type: "ok" }] });
  });

  test("a violated constraint carries its extended code too", async () => {
    const { results } = await pipeline(url, [
      { type: "sequence", sql: "create table one (id integer primary key); insert into one values (1)" },
      { type: "execute", stmt: { sql: "insert into one values (1)" } },
      { type: "close" },
    ]);
    expect(results[1]?.error).toMatchObject({
      code: "SQLITE_CONSTRAINT",
      extended_code: "SQLITE_CONSTRAINT_PRIMARYKEY",
    });
  });

  test("a cursor streams a batch line by line", async () => {
    const response = await post(`${url}/v3/cursor`, { batch: { steps: [{ stmt: { sql: "select 1 as n" } }] } });
    const lines = (await response.text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).type)).toEqual([undefined, "step_begin", "row", "step_end"]);
  });

  test("versions are answered, and what is not spoken is not found", async () => {
    const status = async (path: string) => (await fetch(url + path)).status;
    expect(await Promise.all(["/v2", "/v3", "/v3-protobuf", "/"].map(status))).toEqual([200, 200, 404, 404]);
  });

  test("strangers are refused: no token, another host, a form, too much, no JSON", async () => {
    const bridge = await startBridge({ file: join(aFolder(), "bridged.db"), token: "secret" });
    onTestFinished(() => bridge.close());
    const { url } = bridge;
    const client = createWebClient({ url, authToken: "secret" });
    expect((await client.execute("select 1 as n")).rows[0]?.n).toBe(1);
    const body = { requests: [] };
    const known = { authorization: "Bearer secret" };
    const statuses = await Promise.all([
      post(`${url}/v2/pipeline`, body),
      post(`${url}/v2/pipeline`, body, { authorization: "Bearer secreT" }),
      post(`${url}/v2/pipeline`, body, { ...known, "content-type": "text/plain" }),
      post(`${url}/v2/pipeline`, "x".repeat(17 * 1024 * 1024), known),
      post(`${url}/v2/pipeline`, 1, known),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 415, 413, 400]);
    await expect(createWebClient({ url }).execute("select 1")).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});
