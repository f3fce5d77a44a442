import { createOrganisation } from "../../../src/core/organisation/index.ts";
import { openNodeDatabase } from "../../../src/node/index.ts";
import { putBinding } from "../a-binding.ts";
import { addressOf } from "../a-file-address.ts";
import { recordInvoices } from "../an-invoice.ts";
import type { StandIn } from "./a-slack.ts";
import { aMention } from "./events.ts";
import { signedEvent } from "./signed.ts";
import { BOT_USER, LINAN, TEAM, WANGMIN } from "./workspace.ts";

export const CROWD_NUMBER = "24112000000031870426";

/** A file with an organisation whose workspace is bound, as a server finds it. */
export async function aCrowdsLedger(file: string): Promise<void> {
  const { database, migrate } = await openNodeDatabase(addressOf(file));
  await migrate(new Date());
  await createOrganisation(database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, new Date());
  await recordInvoices(database, ORGANISATION, [{ number: CROWD_NUMBER }]);
  await putBinding(database, ORGANISATION, { channel: "slack", place: TEAM, person: `${TEAM}/${WANGMIN}` });
  database.close();
}

export interface Crowd {
  /** How many were acknowledged. */
  acknowledged: number;
  /** How often a message had to be sent again, because it was not acknowledged. */
  again: number;
  /** Everybody in a channel of their own says the next thing as soon as the last was acknowledged, sent again until it is. */
  talk(people: number, each: number): Promise<void>;
  /** What became of it: each message has a thread of its own. */
  audit(): { said: number; lost: number; twice: number };
}

const PAUSE_MS = 200;
const ORGANISATION = "org_mingxia";

/** People who call the bot in many channels of the stand-in; `url` is where the server is now, or undefined while there is none. */
export function aCrowd(slack: StandIn, url: () => string | undefined): Crowd {
  const threads: string[] = [];
  let sent = 0;
  const say = async (channel: string): Promise<void> => {
    const thread = `1700.${String(++sent).padStart(6, "0")}`;
    threads.push(thread);
    const event = aMention(sent % 3 === 0 ? "帮助" : `查发票 ${CROWD_NUMBER}`, { channel, thread });
    for (;;) {
      const { headers, body } = signedEvent(event, new Date());
      const { "content-length": _, ...rest } = headers;
      const to = url();
      const init = { method: "POST", headers: rest, body };
      const response = to === undefined ? undefined : await fetch(`${to}/slack/events`, init).catch(() => undefined);
      await response?.arrayBuffer().catch(() => undefined);
      if (response?.status === 200) break;
      crowd.again++;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    crowd.acknowledged++;
  };
  const crowd: Crowd = {
    acknowledged: 0,
    again: 0,
    async talk(people, each) {
      const channels = Array.from({ length: people }, (_, nth) => `C0CROWD${nth}`);
      for (const id of channels) slack.channels.set(id, { id, members: [BOT_USER, LINAN], is_archived: false });
      await Promise.all(
        channels.map(async (channel) => {
          for (let nth = 0; nth < each; nth++) await say(channel);
        }),
      );
    },
    audit() {
      const times = Map.groupBy(slack.shown, ({ thread }) => thread);
      const counts = threads.map((thread) => times.get(thread)?.length ?? 0);
      return {
        said: threads.length,
        lost: counts.filter((count) => count === 0).length,
        twice: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
      };
    },
  };
  return crowd;
}
