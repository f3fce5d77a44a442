/** The invented workspace that the stand-in plays; its tokens are nobody's. */
export const TEAM = "T0MINGXIA";
export const OTHER_TEAM = "T0OTHERCO";
export const BOT_USER = "U0PIAOWEN";
export const BOT_ID = "B0PIAOWEN";
export const BOT_TOKEN = "xoxb-stand-in";
export const APP_TOKEN = "xapp-stand-in";
export const SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

/** A colleague, an admin of the organisation, a guest, somebody of another company, and somebody who left. */
export const LINAN = "U0LINAN";
export const WANGMIN = "U0WANGMIN";
export const GUEST = "U0GUEST";
export const STRANGER = "U0STRANGER";
export const LEAVER = "U0LEAVER";

export const FINANCE = "C0FINANCE";
export const SHARED = "C0SHARED";
export const ARCHIVED = "C0ARCHIVED";
/** A channel that the bot was never invited to. */
export const ELSEWHERE = "C0ELSEWHERE";
export const DIRECT = "D0LINAN";

export interface User {
  id: string;
  team_id: string;
  deleted: boolean;
  is_bot: boolean;
  is_restricted: boolean;
  is_ultra_restricted: boolean;
}

export interface Channel {
  id: string;
  members: string[];
  is_archived: boolean;
}

const aUser = (id: string, as: Partial<User> = {}): User => ({
  id,
  team_id: TEAM,
  deleted: false,
  is_bot: false,
  is_restricted: false,
  is_ultra_restricted: false,
  ...as,
});

export const people = (): Map<string, User> =>
  new Map(
    [
      aUser(LINAN),
      aUser(WANGMIN),
      aUser(GUEST, { is_ultra_restricted: true }),
      aUser(STRANGER, { team_id: OTHER_TEAM }),
      aUser(LEAVER, { deleted: true }),
      aUser(BOT_USER, { is_bot: true }),
    ].map((user) => [user.id, user]),
  );

const aChannel = (id: string, members: string[], is_archived = false): Channel => ({ id, members, is_archived });

export const channels = (): Map<string, Channel> =>
  new Map(
    [
      aChannel(FINANCE, [BOT_USER, LINAN, WANGMIN, GUEST, LEAVER]),
      aChannel(SHARED, [BOT_USER, LINAN, STRANGER]),
      aChannel(ARCHIVED, [BOT_USER, LINAN], true),
      aChannel(ELSEWHERE, [LINAN, WANGMIN]),
      aChannel(DIRECT, [BOT_USER, LINAN]),
    ].map((channel) => [channel.id, channel]),
  );

/** What a server is told of the stand-in. */
export const slackEnv = ({ apiUrl }: { apiUrl: string }) => ({
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_API_URL: apiUrl,
});
