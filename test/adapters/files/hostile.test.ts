import { expect, test } from "vitest";
import { aWorkbook } from "../../support/a-workbook.ts";
import { readAll, textsIn } from "../../support/read-all.ts";

const MIB = 1024 * 1024;
const SHEET = "xl/worksheets/sheet1.xml";
const HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const withSheet = (xml: string): Uint8Array =>
  aWorkbook({ sheets: [{ name: "s", rows: [["a"]] }], parts: { [SHEET]: xml } });
const code = (expected: string) => expect.objectContaining({ name: "UnreadableFile", code: expected });

/** Changes bytes of a zip that come after a marker, such as its directory's signature. */
function patched(bytes: Uint8Array, signature: number[], change: (at: number, view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + signature.length < copy.length; at++) {
    if (signature.every((byte, offset) => copy[at + offset] === byte)) change(at, view);
  }
  return copy;
}

const DIRECTORY = [0x50, 0x4b, 0x01, 0x02];

test("a bomb that declares what it unpacks to is refused before it is unpacked", async () => {
  const bomb = aWorkbook({ sheets: [{ name: "s", rows: [["a"]] }] });
  const lying = patched(bomb, DIRECTORY, (at, view) => view.setUint32(at + 24, 200 * MIB, true));
  await expect(readAll(lying)).rejects.toEqual(code("too_large"));
});

test("a bomb that lies about its size is stopped by what comes out", async () => {
  const spaces = `${HEAD}${" ".repeat(20 * MIB)}</sheetData></worksheet>`;
  const lying = patched(withSheet(spaces), DIRECTORY, (at, view) => {
    if (view.getUint32(at + 24, true) > MIB) view.setUint32(at + 24, 1024, true);
  });
  expect(lying.length).toBeLessThan(MIB);
  await expect(readAll(lying)).rejects.toEqual(code("too_large"));
});

test("entities and document types are never expanded", async () => {
  const billion = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${HEAD}<row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
  await expect(readAll(withSheet(billion))).rejects.toEqual(code("unreadable_file"));
  const external = `<!DOCTYPE x SYSTEM "file:///etc/passwd">${HEAD}</sheetData></worksheet>`;
  await expect(readAll(withSheet(external))).rejects.toEqual(code("unreadable_file"));
  const five = `${HEAD}<row><c t="str"><v>&lt;&amp;&#65;&quot;&apos;&gt;</v></c></row></sheetData></worksheet>`;
  expect((await readAll(withSheet(five))).sheets.flatMap(textsIn)).toEqual([["<&A\"'>"]]);
  const html = `${HEAD}<row><c t="str"><v>&nbsp;</v></c></row></sheetData></worksheet>`;
  await expect(readAll(withSheet(html))).rejects.toEqual(code("unreadable_file"));
});

test.each([
  ["XML that ends early", `${HEAD}<row><c><v>1</v>`],
  ["tags that do not match", `${HEAD}<row><c></row></c></sheetData></worksheet>`],
  ["rows that go backwards", `${HEAD}<row r="2"/><row r="1"/></sheetData></worksheet>`],
  ["a row beyond any sheet", `${HEAD}<row r="99999999999"/></sheetData></worksheet>`],
  ["a cell without a column", `${HEAD}<row r="1"><c r="12"><v>1</v></c></row></sheetData></worksheet>`],
])("%s is refused", async (_, xml) => {
  await expect(readAll(withSheet(xml))).rejects.toEqual(code("unreadable_file"));
});

test("columns beyond any list are left out, not allocated", async () => {
  const xml = `${HEAD}<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row></sheetData></worksheet>`;
  expect((await readAll(withSheet(xml))).sheets.flatMap(textsIn)).toEqual([["1"]]);
});

test("a cell longer than a spreadsheet can hold is refused", async () => {
  const xml = `${HEAD}<row><c t="str"><v>${"x".repeat(100_000)}</v></c></row></sheetData></worksheet>`;
  await expect(readAll(withSheet(xml))).rejects.toEqual(code("too_large"));
});

test("thousands of parts are refused", async () => {
  const parts = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`p${at}`, ""]));
  await expect(readAll(aWorkbook({ sheets: [{ name: "s", rows: [] }], parts }))).rejects.toEqual(code("too_large"));
});

test("a changed byte is noticed by the checksum", async () => {
  const wrong = patched(aWorkbook({ sheets: [{ name: "s", rows: [["a"]] }] }), DIRECTORY, (at, view) => {
    view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true);
  });
  await expect(readAll(wrong)).rejects.toEqual(code("unreadable_file"));
});

test("a part with a password is refused as such", async () => {
  const locked = patched(aWorkbook({ sheets: [{ name: "s", rows: [["a"]] }] }), DIRECTORY, (at, view) => {
    view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  });
  await expect(readAll(locked)).rejects.toEqual(code("encrypted_file"));
});

test("any prefix of a workbook is refused, never thrown over", async () => {
  const whole = aWorkbook({ sheets: [{ name: "s", rows: [["a", "b"]] }] });
  for (let length = 0; length < whole.length; length += 97) {
    await expect(readAll(whole.subarray(0, length))).rejects.toMatchObject({ name: "UnreadableFile" });
  }
});
