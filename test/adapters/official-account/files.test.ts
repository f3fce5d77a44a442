import { expect, test } from "vitest";
import { anAccountHouse, said } from "../../support/official-account/an-account-house.ts";

test("an export, which an Official Account cannot send, says where to get it", async () => {
  const { send } = await anAccountHouse({ ledger: [{ number: "24112000000031870426" }] });
  const answer = await send(said("导出"));
  expect(answer).toContain("这里发不了文件");
  expect(answer).toMatch(/\.xlsx\n.*网页聊天/);
});
