import { describe, expect, test } from "vitest";
import { isOfficialHost, REGIONS } from "../../../src/core/invoice/index.ts";
import { BEIJING_CHANNELS, channelsFor, channelsIn } from "../../../src/core/knowledge/index.ts";

describe("the channels", () => {
  test("name official hosts only", () => {
    for (const { host } of BEIJING_CHANNELS) if (host) expect(isOfficialHost(host)).toBe(true);
  });

  test.each(["vat", "own", "fixed_or_local", "fiscal", "rail_or_air_digital"] as const)("answer for %s", (kind) => {
    expect(channelsFor(kind).length).toBeGreaterThan(0);
  });

  test("only the national platform spends the five daily checks", () => {
    expect(BEIJING_CHANNELS.filter((channel) => channel.spendsDailyCheck).map(({ id }) => id)).toEqual(["national"]);
  });

  test("of every region are named by it; only Beijing's own addresses are known", () => {
    for (const region of REGIONS) {
      const { channels, isChecked } = channelsIn(region);
      expect(isChecked).toBe(region.zh === "北京");
      expect(channels.filter(({ name }) => name["zh-CN"].includes(region.zh)).length).toBe(2);
      expect(channels.filter(({ host }) => host !== undefined).length).toBe(isChecked ? 2 : 1);
    }
  });
});
