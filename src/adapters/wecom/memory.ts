import type { KnownToken } from "../../core/credential/index.ts";

/** What is remembered between requests: plain values, as Workers demand, and nothing that could not be asked again. */
export interface WecomMemory {
  tokens: Map<string, KnownToken>;
  /** When each member, or group, was last written to, in ms since 1970. */
  sends: Map<string, number[]>;
  /** How often a person was told to wait, because the answer took too long. */
  late: { total: number };
}

export const createWecomMemory = (): WecomMemory => ({ tokens: new Map(), sends: new Map(), late: { total: 0 } });
