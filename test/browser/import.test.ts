import { expect, test } from "vitest";
import type { ImportDesk, Upload } from "../../src/adapters/web/index.ts";
import { aServedChat } from "../support/a-served-chat.ts";
import { describeInChromium } from "./a-chromium.ts";

const report = {
  ...{ new: 3, changed: 0, known: 0, repaired: 0, rejectedTotal: 1, conflicts: [], conflictsTotal: 0 },
  rejected: [{ row: 4, column: "金额", code: "bad_amount", reason: "「<b>三百</b>」不是数" }],
};

function aDesk() {
  const uploads: Upload[] = [];
  let looks = 0;
  const desk: ImportDesk = {
    async start(upload) {
      uploads.push(upload);
      if (!upload.asOf) return { kind: "refused", code: "as_of_needed", message: "这份清单没写是哪天导出的。" };
      return { kind: "started", id: "imp-1" };
    },
    async find(id) {
      looks += 1;
      const state = looks > 1 ? "done" : "running";
      return { id, fileName: uploads[0]?.fileName ?? "", state, fraction: 0.5, report };
    },
  };
  return { desk, uploads };
}

describeInChromium("a file brought to the page", (chromium) => {
  test("is asked for its date, carried in, and told about row by row", async () => {
    const { desk, uploads } = aDesk();
    const { url } = await aServedChat({ demo: true, imports: desk });
    const { page } = await chromium.open(url);
    await page.setInputFiles("#file", { name: "<i>清单</i>.csv", mimeType: "text/csv", buffer: Buffer.from("a,b") });
    await page.getByText("这份清单没写是哪天导出的。").waitFor();
    await page.getByLabel("这份清单是哪天导出的？").fill("2026-11-19");
    await page.getByRole("button", { name: "导入", exact: true }).click();
    await page.getByText("导入完了").waitFor();
    await page.getByText("第 4 行「金额」：「<b>三百</b>」不是数").waitFor();
    expect(await page.locator(".upload i, .upload b").count()).toBe(0);
    expect(uploads.map(({ asOf }) => asOf?.toISOString())).toEqual([undefined, "2026-11-19T15:59:59.000Z"]);
  });

  test("may be dropped anywhere", async () => {
    const { desk, uploads } = aDesk();
    const { url } = await aServedChat({ demo: true, imports: desk });
    const { page } = await chromium.open(url);
    const transfer = await page.evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(["a,b"], "清单.csv"));
      return carried;
    });
    await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    expect(await page.locator("#drop").isVisible()).toBe(true);
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await page.getByText("这份清单没写是哪天导出的。").waitFor();
    expect(await page.locator("#drop").isVisible()).toBe(false);
    expect(uploads.map(({ fileName }) => fileName)).toEqual(["清单.csv"]);
  });

  test("of 33 MiB is refused with a sentence", async () => {
    const { desk, uploads } = aDesk();
    const { url } = await aServedChat({ demo: true, imports: desk });
    const { page } = await chromium.open(url);
    await page.evaluate(() => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(33 * 1024 * 1024)], "大.xlsx"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true }));
    });
    await page.getByText("文件超过 32 MiB").waitFor();
    expect(uploads).toEqual([]);
  });
});
