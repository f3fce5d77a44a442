import { createGroupCourier, createWecomMemory } from "../../../src/adapters/wecom/index.ts";
import { NOW } from "../a-house.ts";
import { aWatchedHouse, type WatchedHouse } from "../a-watched-house.ts";
import type { InvoiceWish } from "../an-invoice.ts";
import { aWecom, type StandIn } from "./a-wecom.ts";

export interface GroupHouse {
  house: WatchedHouse;
  wecom: StandIn;
  /** When each message reached WeCom, whatever it said to it, in ms since 1970. */
  askedAt: number[];
  /** What the group reads, in order. */
  read(): string[];
}

/** A house whose alerts also go to a group's robot called `finance`, by the house's own clock. */
export async function aGroupHouse(ledger: InvoiceWish[]): Promise<GroupHouse> {
  const wecom = aWecom();
  const askedAt: number[] = [];
  let now = (): Date => NOW;
  const courier = createGroupCourier({
    config: { keys: new Map([["finance", "693a91f6-7aoc"]]), apiUrl: "https://qyapi.weixin.qq.com" },
    clock: () => now(),
    memory: createWecomMemory(),
    fetch: (url, init) => {
      askedAt.push(now().getTime());
      return wecom.fetch(url, init);
    },
  });
  const house = await aWatchedHouse({ ledger, couriers: [courier] });
  now = () => house.now;
  const textOf = ({ body }: StandIn["groups"][number]): string =>
    String(((body.markdown ?? body.text) as { content: string }).content);
  return { house, wecom, askedAt, read: () => wecom.groups.map(textOf) };
}
