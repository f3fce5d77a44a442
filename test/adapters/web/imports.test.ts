import { describe, expect, test } from "vitest";
import type { ImportDesk, ImportProgress, Upload } from "../../../src/adapters/web/index.ts";
import { UPLOAD_BYTES } from "../../../src/core/limits.ts";
import { aBrowser, aWebChat, refusalOf } from "../../support/a-web-chat.ts";

const report = {
  new: 2,
  changed: 0,
  known: 1,
  repaired: 0,
  rejected: [],
  rejectedTotal: 0,
  conflicts: [],
  conflictsTotal: 0,
};

function aDesk(refuse?: { code: string; message: string }) {
  const uploads: Upload[] = [];
  const desk: ImportDesk = {
    async start(upload) {
      uploads.push(upload);
      return refuse ? { kind: "refused", ...refuse } : { kind: "started", id: "imp-1" };
    },
    async find(id, standing) {
      const progress: ImportProgress = { id, fileName: uploads[0]?.fileName ?? "", state: "done", fraction: 1, report };
      return id === "imp-1" && standing.organisation?.id === "demo" ? progress : undefined;
    },
  };
  return { desk, uploads };
}

async function anImportingChat(refuse?: { code: string; message: string }) {
  const { desk, uploads } = aDesk(refuse);
  const chat = await aWebChat({ demo: true, imports: desk });
  return { ...chat, uploads, browser: aBrowser(chat.app) };
}

function aForm(bytes: Uint8Array<ArrayBuffer>, name = "清单.xlsx", fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", new File([bytes], name));
  return form;
}

const raw = (body: BodyInit, headers: Record<string, string> = {}): RequestInit =>
  ({
    method: "POST",
    body,
    headers: { "content-type": "application/octet-stream", ...headers },
    duplex: "half",
  }) as RequestInit;

/** Mebibytes that come one by one, with nobody saying how many there will be. */
function aStream(mebibytes: number, seen: { sent: number }): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      if (seen.sent === mebibytes) return controller.close();
      seen.sent += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
}

describe("a file for import", () => {
  test("arrives out of a form, with its name and its date", async () => {
    const { browser, uploads } = await anImportingChat();
    const body = aForm(new Uint8Array([1, 2, 3]), "全量发票查询.xlsx", { asOf: "2026-11-19" });
    const response = await browser.request("/api/imports", { method: "POST", body });
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ id: "imp-1" });
    expect(response.headers.get("location")).toBe("/api/imports/imp-1");
    expect(uploads).toEqual([
      { fileName: "全量发票查询.xlsx", bytes: new Uint8Array([1, 2, 3]), asOf: new Date("2026-11-19T23:59:59+08:00") },
    ]);
  });

  test("arrives as it is, with its name in a header", async () => {
    const { browser, uploads } = await anImportingChat();
    const headers = { "x-file-name": encodeURIComponent("清单.csv"), "x-as-of": "2026-11-19T08:00:00+08:00" };
    await browser.request("/api/imports", raw("a,b", headers));
    expect(uploads[0]).toEqual({
      fileName: "清单.csv",
      bytes: new TextEncoder().encode("a,b"),
      asOf: new Date("2026-11-19T08:00:00+08:00"),
    });
  });

  test("loses the folders and the invisible characters of its name", async () => {
    const { browser, uploads } = await anImportingChat();
    const name = encodeURIComponent("../../etc/‮清单\u0000.xlsx");
    await browser.request("/api/imports", raw("x", { "x-file-name": name }));
    expect(uploads[0]?.fileName).toBe("清单.xlsx");
  });

  test("that the desk refuses is refused with its sentence", async () => {
    const { browser } = await anImportingChat({ code: "as_of_needed", message: "哪天导出的?" });
    const response = await browser.request("/api/imports", raw("x", { "x-file-name": "a.csv" }));
    expect(await refusalOf(response)).toEqual({ status: 422, code: "as_of_needed", message: "哪天导出的?" });
  });

  test.each([
    ["without a name", raw("x"), "file_missing", 400],
    ["in a form without one", { method: "POST", body: new FormData() }, "file_missing", 400],
    ["in a broken form", raw("x", { "content-type": "multipart/form-data; boundary=b" }), "file_missing", 400],
    ["as a web form's text", raw("x", { "content-type": "text/plain" }), "unsupported_type", 415],
    ["of no day", raw("x", { "x-file-name": "a.csv", "x-as-of": "yesterday" }), "bad_as_of", 400],
    ["of the 45th", raw("x", { "x-file-name": "a.csv", "x-as-of": "2026-13-45" }), "bad_as_of", 400],
  ])("%s is refused", async (_how, init, code, status) => {
    const { browser, uploads } = await anImportingChat();
    expect(await refusalOf(await browser.request("/api/imports", init))).toMatchObject({ code, status });
    expect(uploads).toEqual([]);
  });
});

describe("a file of 33 MiB", () => {
  test("is refused while it arrives, however little it said about itself", async () => {
    const { browser, uploads } = await anImportingChat();
    const seen = { sent: 0 };
    const response = await browser.request("/api/imports", raw(aStream(40, seen), { "x-file-name": "a.xlsx" }));
    expect(await refusalOf(response)).toMatchObject({ status: 413, code: "file_too_large" });
    expect(seen.sent).toBeLessThan(36);
    expect(uploads).toEqual([]);
  });

  test("is refused unread when it says so", async () => {
    const { browser } = await anImportingChat();
    const seen = { sent: 0 };
    const headers = { "x-file-name": "a.xlsx", "content-length": String(33 * 1024 * 1024) };
    const response = await browser.request("/api/imports", raw(aStream(33, seen), headers));
    expect(response.status).toBe(413);
    expect(seen.sent).toBeLessThan(3);
  });

  test("is refused in a form, and one byte less than the limit is not", async () => {
    const { browser, uploads } = await anImportingChat();
    const big = { method: "POST", body: aForm(new Uint8Array(33 * 1024 * 1024)) };
    expect((await browser.request("/api/imports", big)).status).toBe(413);
    const over = { method: "POST", body: aForm(new Uint8Array(UPLOAD_BYTES + 1)) };
    expect((await browser.request("/api/imports", over)).status).toBe(413);
    const fits = { method: "POST", body: aForm(new Uint8Array(UPLOAD_BYTES)) };
    expect((await browser.request("/api/imports", fits)).status).toBe(202);
    expect(uploads.map(({ bytes }) => bytes.length)).toEqual([UPLOAD_BYTES]);
  });
});

describe("who may import", () => {
  const file = raw("x", { "x-file-name": "a.csv" });

  test("is an admin: a place that is not bound is told so", async () => {
    const { desk } = aDesk();
    const { app } = await aWebChat({ imports: desk });
    expect(await refusalOf(await aBrowser(app).request("/api/imports", file))).toMatchObject({
      status: 403,
      code: "not_bound",
    });
  });

  test("is nobody on a runtime that reads no files", async () => {
    const { app } = await aWebChat({ demo: true });
    const refused = await refusalOf(await aBrowser(app).request("/api/imports", file));
    expect(refused).toMatchObject({ status: 501, code: "imports_elsewhere" });
    expect(refused.message).toContain("Node");
  });
});

describe("an import's progress", () => {
  test("is told to its own organisation", async () => {
    const { browser } = await anImportingChat();
    await browser.request("/api/imports", raw("x", { "x-file-name": "<b>.csv" }));
    expect(await (await browser.request("/api/imports/imp-1")).json()).toMatchObject({ state: "done", report });
    const { html } = (await (await browser.request("/api/imports/imp-1?with=html")).json()) as { html: string };
    expect(html).toContain("&lt;b&gt;.csv");
    expect(await refusalOf(await browser.request("/api/imports/imp-2"))).toMatchObject({
      status: 404,
      code: "import_not_found",
    });
  });
});
