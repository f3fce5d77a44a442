import type { Database, Query } from "../database/index.ts";
import {
  type Audience,
  type BindingRow,
  type OrganisationRow,
  type PlaceRule,
  type Role,
  type StandingFacts,
  standingFacts,
} from "../database/organisation/index.ts";

export type Organisation = OrganisationRow;

/** What somebody may see and do where they speak; without an organisation there is help and no ledger. */
export interface Standing {
  organisation: Organisation | undefined;
  role: Role | "guest";
  audience: Audience;
  /** How the organisation was found; a place that is not bound cannot be unbound. */
  through: "binding" | "given" | "only" | "demo" | "nothing";
  /** What an admin said the readers of this place are shown; without it, what is sensitive or from the ledger is kept from others. */
  rule?: PlaceRule;
}

/** Who speaks, and where; `parent` is the workspace or corporation a place belongs to, or ''. */
export interface Speaker {
  channel: string;
  place: string;
  parent: string;
  person: string;
}

/** What the entry point vouches for: never taken from a message. */
export interface Trust {
  /** The command line: the person at the keyboard owns the database. `organisation` when they named one. */
  operator?: { organisation: string | undefined };
  /** The web chat on this very machine, which may show the demo. */
  loopback?: boolean;
  /** Who the platform says is no colleague: the speaker (a guest, somebody else's, deactivated), or some who read along. */
  outsiders?: "speaker" | "readers";
}

/** The question whose answer decides a standing; it travels with the turn's own. */
export const standingQuery = ({ channel, place, parent, person }: Speaker, trust: Trust): Query<StandingFacts> =>
  standingFacts({ channel, place, parent, person, named: trust.operator?.organisation ?? "" });

const NOBODY: Standing = { organisation: undefined, role: "guest", audience: "outsiders", through: "nothing" };

const adminOf = (organisation: Organisation, through: Standing["through"]): Standing => ({
  organisation,
  role: "admin",
  audience: "internal",
  through,
});

function boundStanding(trust: Trust, bound: BindingRow): Standing {
  const { organisation, rule } = bound;
  if (trust.outsiders === "speaker") {
    return { organisation, role: "guest", audience: "outsiders", through: "binding" };
  }
  const audience = trust.outsiders === "readers" ? "outsiders" : bound.audience;
  // A member row only lifts somebody: where outsiders read, a stranger stays a guest.
  const role = trust.operator ? "admin" : (bound.role ?? (audience === "internal" ? "member" : "guest"));
  return { organisation, role, audience, through: "binding", ...(rule ? { rule } : {}) };
}

export function decideStanding(trust: Trust, { bound, first, given }: StandingFacts): Standing {
  if (trust.operator?.organisation !== undefined) {
    return given ? adminOf(given, "given") : NOBODY;
  }
  if (bound) return boundStanding(trust, bound);
  const [only, another] = first;
  if (!only || another) return NOBODY;
  if (trust.operator) return adminOf(only, "only");
  // The demo is invented, so it may be shown to whoever sits at this machine, as long as nothing real is here.
  return trust.loopback && only.demo ? adminOf(only, "demo") : NOBODY;
}

/** The standing of somebody outside of a turn, such as an upload. */
export async function findStanding(database: Database, speaker: Speaker, trust: Trust): Promise<Standing> {
  const [facts] = await database.read(standingQuery(speaker, trust));
  return decideStanding(trust, facts);
}
