import type { KnownPerson } from "./people.ts";
import type { Identity } from "./workspaces.ts";

/** What is remembered between requests: plain values, as Workers demand, and nothing that could not be asked again. */
export interface SlackMemory {
  identities: Map<string, Identity>;
  people: Map<string, KnownPerson>;
  /** From when on each channel may be posted to again, in ms since 1970. */
  turns: Map<string, number>;
  /** How often something was acknowledged before it was stored, because storing took too long. */
  early: { events: number; commands: number };
}

export const createSlackMemory = (): SlackMemory => ({
  identities: new Map(),
  people: new Map(),
  turns: new Map(),
  early: { events: 0, commands: 0 },
});
