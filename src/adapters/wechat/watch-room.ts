import type { ContactInterface, RoomInterface } from "wechaty/impls";
import { plainPhrases } from "../../bot/index.ts";
import { findStanding, releasePlace } from "../../core/organisation/index.ts";
import type { WechatServices } from "./deps.ts";
import type { Pace } from "./pace.ts";
import { formatAddress } from "./place.ts";
import { CHANNEL } from "./read.ts";

/** Somebody joined: a group that was internal may not be any more, so it reads no ledger until an admin binds it anew. */
export async function askAgain(
  { database, note }: Pick<WechatServices, "database" | "note">,
  pace: Pace,
  signIn: string,
  room: RoomInterface,
  invited: readonly ContactInterface[],
): Promise<void> {
  if (invited.every((contact) => contact.self())) return;
  const place = formatAddress({ signIn, kind: "room", id: room.id, person: "" });
  const standing = await findStanding(database, { channel: CHANNEL, place, parent: "", person: "" }, {});
  const { organisation, through, audience } = standing;
  if (!organisation || through !== "binding" || audience === "outsiders") return;
  await releasePlace(database, { organisation: organisation.id, channel: CHANNEL, place });
  note({ level: "info", event: "wechat_group_asked_again" });
  await pace();
  await room.say(plainPhrases["zh-CN"].joined);
}
