import { expect, test } from "vitest";
import { aHouse } from "../../support/a-house.ts";

test.each(["绑定 4994-WQSF", "绑定 2366-HKR7", "bind EW89-57TC", "绑定 7E53-34CG"])("%s is no search", async (text) => {
  const house = await aHouse();
  expect(await house.ask(text)).toMatch(/绑定码不对|code is wrong/);
});
