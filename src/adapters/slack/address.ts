/** Where a letter goes in Slack. */
export interface SlackAddress {
  team: string;
  /** A channel's id, or a person's for a direct message. */
  place: string;
  /** The thread's first timestamp, or ''. */
  thread: string;
  /** Whoever asked, where others read along, or ''. */
  person: string;
  /** Where a command or a shortcut is answered, which works in places that the bot is no member of, or ''. */
  responseUrl: string;
}

/** Such as `T1/C1/1700000000.000100/U1`; what is empty at the end is left out. */
export function formatAddress({ team, place, thread, person, responseUrl }: SlackAddress): string {
  return [team, place, thread, person, responseUrl].join("/").replace(/\/+$/, "");
}

/** The address again, or undefined where the text is none. */
export function parseAddress(text: string): SlackAddress | undefined {
  const [team = "", place = "", thread = "", person = "", ...url] = text.split("/");
  return team && place ? { team, place, thread, person, responseUrl: url.join("/") } : undefined;
}

/** Where somebody reads what is for them alone. */
export const addressOfPerson = (person: string): string => person;

/** Channels and people are known within their workspace, so that no other can ever be taken for them. */
export const inTeam = (team: string, id: string): string => `${team}/${id}`;
