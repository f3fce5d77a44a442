import type { Trust } from "../core/organisation/index.ts";

/** What came in, whatever the platform. */
export interface Message {
  channel: string;
  /** The conversation on the platform: a session, a channel, a group. */
  place: string;
  /** The workspace or corporation that the place belongs to, or ''. */
  parent: string;
  thread: string;
  person: string;
  /** The platform's own id: the same message delivered twice carries it twice. */
  id: string;
  text: string;
  /** The same with what cannot be seen, where something of that kind was in it. */
  written?: string;
  /** Whether others read along. */
  setting: "direct" | "group";
  /** Where answers go, in the channel's own form. */
  address: string;
  /** Where what nobody asked for just now goes, where that is not where answers go. */
  alertsTo?: string;
  /** Where it came from on the network, hashed, or ''. */
  networkAddress: string;
  /** The channel's readers fetch their letters; nothing carries them. */
  fetched: boolean;
  /** The cause of the letter whose choice was pressed, so that an old question is not answered for a newer one. */
  answers?: string;
  /** How many files came along. */
  files?: number;
  /** Said where the bot takes part, but not to it: what it does not understand it leaves alone. */
  overheard?: boolean;
  trust: Trust;
}
