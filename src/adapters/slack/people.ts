import { PEOPLE_REMEMBERED, PERSON_FRESH } from "./limits.ts";
import { errorOf } from "./slack-errors.ts";
import type { Workspace } from "./workspaces.ts";

/** Whether somebody belongs to the organisation; guests, strangers and deactivated people do not. */
export interface People {
  isColleague(workspace: Workspace, user: string): Promise<boolean>;
  /** Slack said that somebody has changed. */
  forget(team: string, user: string): void;
}

export interface KnownPerson {
  isColleague: boolean;
  /** In ms since 1970. */
  until: number;
}

/** What users.info says of somebody, as far as it matters. */
interface SlackUser {
  team_id?: string;
  deleted?: boolean;
  is_bot?: boolean;
  is_restricted?: boolean;
  is_ultra_restricted?: boolean;
  is_stranger?: boolean;
  enterprise_user?: { teams?: string[] };
}

function belongs(user: SlackUser, team: string): boolean {
  // In an organisation of several workspaces a colleague's home may be another one.
  const isHome = user.team_id === team || (user.enterprise_user?.teams ?? []).includes(team);
  // Single- and multi-channel guests are "ultra restricted" and "restricted". https://docs.slack.dev/reference/objects/user-object
  const isGuest = user.is_restricted || user.is_ultra_restricted || user.is_stranger;
  return isHome && !isGuest && !user.deleted && !user.is_bot;
}

/** Asks users.info and remembers the answer for a minute, so that whoever is deactivated is out within one. */
export function createPeople(clock: () => Date, known: Map<string, KnownPerson>): People {
  const ask = async ({ client, team }: Workspace, user: string): Promise<boolean> => {
    try {
      const { user: found } = await client.users.info({ user });
      return found !== undefined && belongs(found, team);
    } catch (error) {
      // Whom the workspace does not know is nobody of ours; anything else is not known, and asked again.
      if (["user_not_found", "user_not_visible"].includes(errorOf(error))) return false;
      throw error;
    }
  };
  return {
    async isColleague(workspace, user) {
      const { team } = workspace;
      const key = `${team}/${user}`;
      const now = clock().getTime();
      const remembered = known.get(key);
      if (remembered && remembered.until > now) return remembered.isColleague;
      const isColleague = await ask(workspace, user);
      if (known.size >= PEOPLE_REMEMBERED) known.clear();
      known.set(key, { isColleague, until: now + PERSON_FRESH });
      return isColleague;
    },
    forget: (team, user) => void known.delete(`${team}/${user}`),
  };
}
