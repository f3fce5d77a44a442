import { describe, expect, test } from "vitest";
import { choosePeriod } from "../../../src/core/checkup/index.ts";
import { setFilingDate } from "../../../src/core/subscription/index.ts";
import { aHouse, ORGANISATION, type TestHouse } from "../../support/a-house.ts";

const at = (house: TestHouse, moment: string) => choosePeriod(house.database, ORGANISATION, new Date(moment));

describe("without a month, the one that is filed next", () => {
  test.each([
    ["on the 15th, in Shanghai", "2026-11-15T23:59:59+08:00", "2026-10-01", "2026-10-31"],
    ["the minute after", "2026-11-16T00:00:00+08:00", "2026-11-01", "2026-11-30"],
    ["in January, of the year before", "2027-01-04T09:00:00+08:00", "2026-12-01", "2026-12-31"],
    ["late in February", "2028-02-20T09:00:00+08:00", "2028-02-01", "2028-02-29"],
    ["while it is still yesterday in London", "2026-11-15T18:00:00Z", "2026-11-01", "2026-11-30"],
  ])("%s", async (_, moment, from, to) => {
    const house = await aHouse();
    expect(await at(house, moment)).toMatchObject({ from, to, isAssumed: true });
  });

  test("the organisation's own date decides, a month's before every month's", async () => {
    const house = await aHouse();
    await house.database.commit([
      ...setFilingDate(ORGANISATION, "", 20, "test"),
      ...setFilingDate(ORGANISATION, "2026-10", 26, "test"),
    ]);
    expect(await at(house, "2026-11-20T10:00:00+08:00")).toMatchObject({ from: "2026-10-01", isAssumed: false });
    expect(await at(house, "2026-11-21T10:00:00+08:00")).toMatchObject({ from: "2026-11-01", filing: "2026-11-20" });
    expect(await at(house, "2026-10-26T10:00:00+08:00")).toMatchObject({ from: "2026-09-01", filing: "2026-10-26" });
  });
});
