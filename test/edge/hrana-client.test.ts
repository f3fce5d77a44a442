import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startBridge } from "../../scripts/hrana-bridge/index.ts";
import { openHranaClient } from "../../src/edge/hrana-client.ts";
import { aFolder } from "../support/a-database.ts";

// That it gives what libSQL's own clients give is proved in test/scripts/hrana-bridge.test.ts, by generated statements.

async function aServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function aClient(token?: string) {
  const bridge = await startBridge({ file: join(aFolder(), "edge.db"), ...(token ? { token } : {}) });
  onTestFinished(() => bridge.close());
  return openHranaClient({ url: bridge.url, token });
}

test("a statement or a batch is one request, with the token", async () => {
  const seen: unknown[] = [];
  const result = { cols: [], rows: [], affected_row_count: 0, last_insert_rowid: null };
  const url = await aServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { requests } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as { requests: { type: string }[] };
    seen.push([request.method, request.url, request.headers.authorization, requests.map(({ type }) => type)]);
    const batch = { step_results: [result, result, result, null], step_errors: [null, null, null, null] };
    const answers = requests.map(({ type }) => ({
      type: "ok",
      response: { type, result: type === "batch" ? batch : result },
    }));
    response.end(JSON.stringify({ baton: null, base_url: null, results: answers }));
  });
  const client = openHranaClient({ url: `${url}/`, token: "token" });
  await client.execute("select 1");
  expect(await client.batch(["select 1"], "write")).toHaveLength(1);
  const request = (type: string) => ["POST", "/v2/pipeline", "Bearer token", [type, "close"]];
  expect(seen).toEqual([request("execute"), request("batch")]);
});

test("a batch that fails half-way leaves nothing and says why", async () => {
  const client = await aClient("token");
  await client.execute("create table thing (id integer primary key)");
  const twice = client.batch(["insert into thing values (1)", "insert into thing values (1)"], "write");
  await expect(twice).rejects.toMatchObject({ code: "SQLITE_CONSTRAINT" });
  expect((await client.execute("select count(*) as things from thing")).rows[0]?.things).toBe(0);
});

test("bytes and long texts come back as they went", async () => {
  const client = await aClient();
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
  const text = "票".repeat(50_000);
  const { rows } = await client.execute({ sql: "select :bytes as bytes, :text as text", args: { bytes, text } });
  expect(new Uint8Array(rows[0]?.bytes as ArrayBuffer)).toEqual(bytes);
  expect(rows[0]?.text).toBe(text);
});

test.each([
  [401, '{"message":"who are you","code":"UNAUTHORIZED"}', { message: "who are you", code: "UNAUTHORIZED" }],
  [502, "<html>bad gateway</html>", { message: "the database answered 502", code: "SERVER_ERROR" }],
  [200, '{"results":[]}', { code: "UNKNOWN" }],
])("an answer of %i is a failure with a code", async (status, body, expected) => {
  const url = await aServer((_, response) => response.writeHead(status).end(body));
  await expect(openHranaClient({ url, token: undefined }).execute("select 1")).rejects.toMatchObject(expected);
});

test("an integer that a number cannot hold is refused rather than rounded", async () => {
  await expect((await aClient()).execute("select 9007199254740993")).rejects.toThrow(RangeError);
});

test("what needs a connection that lasts is not spoken", async () => {
  const client = openHranaClient({ url: "libsql://books.example.turso.io", token: undefined });
  await expect(client.transaction("write")).rejects.toMatchObject({ code: "NOT_SPOKEN" });
});
