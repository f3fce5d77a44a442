/** Where the bridge stands. */
export type Presence =
  | { kind: "away"; since: number }
  /** Somebody has to scan this with the phone. */
  | { kind: "waiting"; code: string; since: number }
  | { kind: "here"; signIn: string; since: number };

/** What the supervisor knows, for `/readyz` and for the page that admins sign in on. */
export interface BridgeState {
  presence: Presence;
  /** The last sign of life, in ms since 1970. */
  aliveAt: number;
  connections: number;
}
