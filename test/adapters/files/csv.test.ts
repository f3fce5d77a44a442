import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "../../support/an-export.ts";
import { readAll, textsIn } from "../../support/read-all.ts";

const read = async (bytes: Uint8Array | string): Promise<string[][]> => {
  const { sheets } = await readAll(bytes, "a.csv");
  return sheets.flatMap(textsIn);
};

// 发票,金额 in GB18030.
const GB18030 = new Uint8Array([0xb7, 0xa2, 0xc6, 0xb1, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a, 0x31, 0x2c, 0x32]);
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

test.each<[string, Uint8Array]>([
  ["UTF-8", new Uint8Array(utf8("发票,金额\r\n1,2"))],
  ["UTF-8 with a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("发票,金额\n1,2\n")])],
  ["GB18030", GB18030],
  [
    "UTF-16 with tabs, as Excel's Unicode text",
    new Uint8Array([0xff, 0xfe, ...Buffer.from("发票\t金额\r\n1\t2", "utf16le")]),
  ],
])("%s is told by its bytes", async (_, bytes) => {
  expect(await read(bytes)).toEqual([
    ["发票", "金额"],
    ["1", "2"],
  ]);
});

test("one wrong byte far down makes it GB18030, not broken UTF-8", async () => {
  const lines = "a,b\n".repeat(40_000);
  const rows = await read(new Uint8Array([...utf8(lines), ...GB18030]));
  expect(rows[40_000]).toEqual(["发票", "金额"]);
});

test("rows keep the numbers that a spreadsheet shows, blank lines and broken cells included", async () => {
  const { sheets } = await readAll('标题\n\n"a\nb",c\nd,e\n', "a.csv");
  const [sheet] = sheets;
  expect(sheet?.rows.map(({ row, cells }) => [row, cells[0]?.text])).toEqual([
    [1, "标题"],
    [2, undefined],
    [3, "a\nb"],
    [4, "d"],
  ]);
});

test("nothing in a CSV is known to be a number", async () => {
  const file = await readAll("号码,金额\n24112000000031870426,12.5\n", "a.csv");
  expect(file.typed).toBe(false);
  expect(file.sheets[0]?.rows[1]?.cells).toEqual([
    { text: "24112000000031870426", isNumber: false },
    { text: "12.5", isNumber: false },
  ]);
});

test("an unclosed quote does not swallow memory", async () => {
  await expect(read(`a,b\n"${"x".repeat(3_000_000)}`)).rejects.toMatchObject({
    code: expect.stringMatching(/too_large|unreadable_file/),
  });
});

const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom("发票", '"', "a,b", "x;y", "t\tt", "一\n二", "三\r\n四", " 前后 "),
);

test("whatever a table holds, it is read as it was written", async () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      async (rows, separator, newline) => {
        const clean = rows.map((row) => row.map((text) => text.replace(/[\0\ufeff]/g, "")));
        // The header settles the separator, as it does in a real file.
        const headed = [clean[0]?.map((_, at) => `列${at}`) ?? [], ...clean];
        const text = headed
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator) + newline)
          .join("");
        expect(await read(text)).toEqual(headed);
      },
    ),
    { numRuns: 200 },
  );
});

test("quotes are only needed where they are needed", async () => {
  const rows = [
    ["号码", "名称"],
    ["1", "a,b"],
    ["2", '他说"好"'],
  ];
  expect(await read(csvOf(rows))).toEqual(rows);
  expect(await read('号码,名称\n3,高 3" 管\n')).toEqual([
    ["号码", "名称"],
    ["3", '高 3" 管'],
  ]);
});
