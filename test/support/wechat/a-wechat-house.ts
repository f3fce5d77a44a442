import { onTestFinished } from "vitest";
import { openWechat, type Wechat, type WechatServices, wechatConfig } from "../../../src/adapters/wechat/index.ts";
import { createOrganisation } from "../../../src/core/organisation/index.ts";
import { putBinding } from "../a-binding.ts";
import { aDatabase } from "../a-database.ts";
import { aHouse, NOW, ORGANISATION, type TestHouse } from "../a-house.ts";
import { type InvoiceWish, recordInvoices } from "../an-invoice.ts";
import { aWechat, type FakeWechat, ROOM, type Said, type Spoken, WANGMIN } from "./a-wechat.ts";

export interface WechatTestHouse {
  house: TestHouse;
  wechat: FakeWechat;
  bridge: Wechat;
  notes: Parameters<WechatServices["note"]>[0][];
  codes: string[];
  waits: number[];
  /** Says something and returns what is said because of it. */
  say(spoken: Spoken | string): Promise<Said[]>;
  settled(): Promise<void>;
}

export interface WechatWish {
  ledger?: InvoiceWish[];
  friends?: string[];
  env?: Record<string, string>;
  /** Nobody has signed in yet. */
  signedOut?: boolean;
  audience?: "internal" | "outsiders";
}

export const until = async (isSo: () => boolean, what = "it"): Promise<void> => {
  for (let tried = 0; !isSo(); tried++) {
    if (tried > 500) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** A house that speaks over wechaty's mock; its people and its group are bound, 王敏 as an admin. */
export async function aWechatHouse(wish: WechatWish = {}): Promise<WechatTestHouse> {
  const wechat = aWechat({ ...(wish.friends ? { friends: wish.friends } : {}) });
  const setting = wechatConfig({ WECHAT_PUPPET: "wechaty-puppet-mock", ...wish.env });
  if (setting.kind !== "ready") throw new Error("the configuration is whole");
  const notes: WechatTestHouse["notes"] = [];
  const codes: string[] = [];
  const waits: number[] = [];
  const begun: Promise<unknown>[] = [];
  const database = await aDatabase();
  await createOrganisation(database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, NOW);
  if (wish.ledger) await recordInvoices(database, ORGANISATION, wish.ledger);
  let offset = 0;
  const time = { now: () => NOW.getTime() };
  const bridge = openWechat({
    config: setting.config,
    database,
    clock: () => new Date(time.now() + offset),
    // Time passes when somebody waits for it.
    async wait(ms) {
      waits.push(ms);
      offset += ms;
    },
    random: () => 0.5,
    note: (entry) => void notes.push(entry),
    open: wechat.open,
    probe: async () => true,
    showCode: (code) => void codes.push(code),
  });
  const house = await aHouse({ database, couriers: [bridge.courier] });
  time.now = () => house.now.getTime();
  for (const place of [`-/contact/${WANGMIN}`, `-/room/${encodeURIComponent(ROOM)}`]) {
    const binding = { channel: "wechat", place, person: `-/${WANGMIN}` };
    await putBinding(database, ORGANISATION, binding, { audience: wish.audience ?? "internal" });
  }
  bridge.start({ bot: house.bot, background: (work) => void begun.push(work) });
  onTestFinished(() => bridge.stop());
  await until(() => wechat.opened() > 0 && wechat.puppet().state.active() === true, "the puppet");
  if (!wish.signedOut) {
    wechat.signIn();
    await until(() => bridge.signIn().kind === "here", "the sign-in");
  }
  const settled = async () => {
    // wechaty itself looks a message up before it tells of it.
    await new Promise((resolve) => setTimeout(resolve, 60));
    for (let seen = -1; seen !== begun.length; ) {
      seen = begun.length;
      await Promise.allSettled(begun);
      await house.settled();
    }
  };
  return {
    ...{ house, wechat, bridge, notes, codes, waits, settled },
    async say(spoken) {
      const before = wechat.said().length;
      wechat.speak(typeof spoken === "string" ? { text: spoken } : spoken);
      await settled();
      return wechat.said().slice(before);
    },
  };
}
