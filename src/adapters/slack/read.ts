import type { Message } from "../../bot/index.ts";
import type { Trust } from "../../core/organisation/index.ts";
import { formatAddress, inTeam } from "./address.ts";

export const CHANNEL = "slack";

/** What somebody said, wherever in Slack they said it. */
export interface Said {
  team: string;
  /** The Slack channel. */
  place: string;
  user: string;
  id: string;
  thread: string;
  text: string;
  files: number;
  /** Just the person and the bot. */
  direct: boolean;
  /** Said in a thread without calling the bot. */
  overheard: boolean;
  /** People of other organisations read along. */
  shared: boolean;
  responseUrl: string;
  /** The cause of the letter whose choice was pressed. */
  answers?: string;
}

const addressOf = ({ team, place, thread, user, direct, responseUrl }: Said): string =>
  formatAddress({ team, place, thread, person: direct && !responseUrl ? "" : user, responseUrl });

const trustOf = (said: Said, isColleague: boolean): Trust => {
  if (!isColleague) return { outsiders: "speaker" };
  return said.shared ? { outsiders: "readers" } : {};
};

/** The same as a message of any platform. */
export const toMessage = (said: Said, isColleague: boolean): Message => ({
  channel: CHANNEL,
  place: inTeam(said.team, said.place),
  parent: said.team,
  thread: said.thread,
  person: inTeam(said.team, said.user),
  id: said.id,
  text: said.text,
  setting: said.direct ? "direct" : "group",
  address: addressOf(said),
  // To everybody in the place: not beneath a question, and not through an address that expires.
  alertsTo: formatAddress({ team: said.team, place: said.place, thread: "", person: "", responseUrl: "" }),
  networkAddress: "",
  fetched: false,
  trust: trustOf(said, isColleague),
  ...(said.answers === undefined ? {} : { answers: said.answers }),
  ...(said.files > 0 ? { files: said.files } : {}),
  ...(said.overheard ? { overheard: true } : {}),
});
