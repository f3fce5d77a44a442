import { expect, test } from "vitest";
import { sealRequest } from "../../../src/bot/exports/index.ts";
import { type Reply, sealReply } from "../../../src/bot/index.ts";
import type { Letter } from "../../../src/core/outbox/index.ts";
import { ORGANISATION } from "../../support/a-house.ts";
import { aWecomHouse } from "../../support/wecom/a-wecom-house.ts";
import { CORP, WANGMIN } from "../../support/wecom/callbacks.ts";

const ledger = [{ number: "24112000000031870426", seller: "北京砚田商贸有限公司" }];

test("an export comes as a file, after the words that say what is in it", async () => {
  const { say, wecom } = await aWecomHouse({ ledger });
  const [words, file, another] = await say("导出");
  expect(words).toContain(".xlsx");
  expect(file).toMatch(/^📎 .+\.xlsx$/);
  expect(another).toBeUndefined();
  const [uploaded] = wecom.files.values();
  expect(new TextDecoder().decode(uploaded?.bytes.slice(0, 2))).toBe("PK");
});

const reply: Reply = {
  language: "zh-CN",
  parts: [
    {
      kind: "file",
      name: "发票.csv",
      label: "全部发票：",
      request: sealRequest({
        format: "csv",
        filter: {},
        order: { by: "date", descending: true },
        language: "zh-CN",
      }),
    },
  ],
};

test("a file that WeCom did not take at first goes again, and its words do not", async () => {
  const { courier, wecom } = await aWecomHouse({ ledger });
  const letter: Letter = {
    ...{ sequence: 1, cause: "cause", channel: "wecom", address: `${CORP}/${WANGMIN}`, ordinal: 0 },
    ...{ stream: "answers", organisation: ORGANISATION, body: sealReply(reply), attempts: 1, partsSent: 0 },
    ...{ createdAt: 0, reason: "", receipt: "" },
  };
  wecom.refuse.push({ path: "upload", errcode: -1 });
  expect(await courier.deliver(letter)).toMatchObject({ kind: "retry", partsSent: 1 });
  expect(await courier.deliver({ ...letter, partsSent: 1 })).toMatchObject({ kind: "sent" });
  expect(wecom.shown.map(({ text }) => text)).toEqual(["全部发票：发票.csv", "📎 发票.csv"]);
});
